import { unzipSync, zipSync } from 'fflate'

const WORKBOOK = 'xl/workbook.xml'
const RELATIONS = 'xl/_rels/workbook.xml.rels'
const NEEDED = new Set([WORKBOOK, RELATIONS, 'xl/sharedStrings.xml', 'xl/styles.xml'])
const SHEET = /^xl\/worksheets\/[^/]+\.xml$/i
/** The only names under which exceljs looks for sheets. */
const NUMBERED_SHEET = /^xl\/worksheets\/sheet\d+\.xml$/

/**
 * The workbook with nothing but its cells, rewritten where a valid file would make exceljs fail, lose sheets or read
 * something else than stands there. Pictures, notes and the like, which it may stumble over, stay behind.
 */
export function plainWorkbook(bytes: Uint8Array): Uint8Array {
  const parts = new Map(
    Object.entries(unzipSync(bytes, { filter: ({ name }) => NEEDED.has(name) || SHEET.test(name) })),
  )
  const plain = new Map<string, Uint8Array>()
  const renamed: [from: string, to: string][] = []
  for (const [name, content] of parts) {
    const isSheet = SHEET.test(name)
    const odd = isSheet && !NUMBERED_SHEET.test(name)
    // Far above the numbers that programs give.
    const to = odd ? `xl/worksheets/sheet${900_000 + renamed.length}.xml` : name
    if (odd) renamed.push([name, to])
    plain.set(to, rewritten(content, isSheet))
  }
  const relations = plain.get(RELATIONS)
  if (relations && renamed.length > 0) plain.set(RELATIONS, withTargets(relations, renamed))
  return zipSync(Object.fromEntries(plain), { level: 0 })
}

function withTargets(relations: Uint8Array, renamed: [from: string, to: string][]): Uint8Array {
  let text = Buffer.from(relations).toString('utf8')
  for (const [from, to] of renamed)
    text = text.replaceAll(from.slice('xl/'.length), () => to.slice('xl/'.length))
  return Buffer.from(text)
}

function rewritten(content: Uint8Array, isSheet: boolean): Uint8Array {
  const xml = Buffer.from(content.buffer, content.byteOffset, content.byteLength).toString('utf8')
  let text = withoutControls(xml)
  // Elements with a prefix, as the Open XML library of .NET writes them, are not recognised.
  if (/<x:(worksheet|workbook|sst|styleSheet)[\s>]/.test(text.slice(0, 1000)))
    text = text.replace(/<(\/?)x:/g, '<$1')
  if (isSheet && !text.includes('<![CDATA[')) {
    // A date in ISO notation is read as the number of its year: as text it is understood later.
    if (text.includes(' t="d"')) text = text.replace(/(<c [^<>]*)t="d"/g, '$1t="str"')
    // Cells with a format and nothing else: a million of them costs seconds and a gigabyte.
    if (text.includes('/>'))
      text = text.replace(/<c [^<>]*\/>/g, '').replace(/<row [^<>]*(?:\/>|>\s*<\/row>)/g, '')
  }
  return text === xml ? content : Buffer.from(text)
}

/** One character that XML does not allow would make the whole file unreadable. */
function withoutControls(xml: string): string {
  // Control characters above the ASCII ones are allowed.
  const text = xml.replace(/(?![\t\n\r\u007f-\u009f])\p{Cc}|[\ufffe\uffff]/gu, '')
  if (!text.includes('&#')) return text
  return text.replace(
    /&#(?:x([0-9a-f]+)|([0-9]+));/gi,
    (reference, hex: string | undefined, decimal: string) => {
      const code = hex === undefined ? Number(decimal) : Number.parseInt(hex, 16)
      const allowed =
        code >= 0x20
          ? code < 0xd800 || (code > 0xdfff && code < 0xfffe) || code > 0xffff
          : /^(9|10|13)$/.test(String(code))
      return allowed && code <= 0x10ffff ? reference : ''
    },
  )
}
