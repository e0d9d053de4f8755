/** What XML 1.0 cannot hold, escaped or not: control characters, halves of surrogate pairs, two non-characters. */
const impossible = /[\p{Cc}\p{Cs}\ufffe\uffff]/gu

const escapes: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' }

/** Text as XML, for between tags and within double quotes. Line ends and tabs become spaces, other control characters go. */
export const escapeXml = (text: string): string =>
  text
    .replace(/[\t\r\n]+/g, ' ')
    .replace(impossible, '')
    .replace(/[&<>"]/g, sign => escapes[sign] ?? sign)

/** A number as XML, in at most three decimals. */
export const decimal = (value: number): string => String(Math.round(value * 1000) / 1000 || 0)

export type Attributes = Record<string, string | number | undefined>

/** An element. `content` is XML already; attributes are escaped and rounded here, and left out when undefined. */
export function element(name: string, attributes: Attributes, content = ''): string {
  let opening = `<${name}`
  for (const [key, value] of Object.entries(attributes))
    if (value !== undefined)
      opening += ` ${key}="${typeof value === 'number' ? decimal(value) : escapeXml(value)}"`
  return content ? `${opening}>${content}</${name}>` : `${opening}/>`
}
