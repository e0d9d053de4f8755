const predefined = new Map([
  ['lt', '<'],
  ['gt', '>'],
  ['amp', '&'],
  ['quot', '"'],
  ['apos', "'"],
])

/** Text as it is meant: the five entities that XML has, and numbered characters. Throws on any other entity. */
export function decodeEntities(text: string): string {
  if (!text.includes('&')) return text
  return text.replace(/&(?:([^;&]*);)?/g, (reference, name = '') => {
    const character = predefined.get(name)
    if (character !== undefined) return character
    const number = /^#(?:x([0-9a-f]+)|([0-9]+))$/.exec(name.toLowerCase())
    if (!number) throw new Error(`no entity of XML: ${reference}`)
    const code = number[1] === undefined ? Number(number[2]) : Number.parseInt(number[1], 16)
    // What is no character is left out, as control characters are later.
    return code <= 0x10ffff && (code < 0xd800 || code > 0xdfff) ? String.fromCodePoint(code) : ''
  })
}
