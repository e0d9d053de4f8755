import { strToU8, zipSync } from 'fflate'
import { workbookParts } from './workbook-parts.js'

/** A damaged export: what to write (a link where the value names its target), and which of it is the session. */
export interface Damage {
  name: string
  files: Record<string, Uint8Array | string | { link: string }>
  session: string
  /** Whether a report can still be made of it. */
  isUsable: boolean
}

/** An ordinary export, of two messages. */
export const HEAD = 'id;vraag;deelnemer;tekst;eens;oneens'
export const ROWS = ['1;v1;a;Meer bankjes in het park;6;1', '2;v1;b;Minder auto’s in de straat;2;5']
/** Its messages as CSV, with further rows. */
export const csv = (...rows: string[]): string => [HEAD, ...ROWS, ...rows].join('\n')
/** Damage that is one file, called like the session. */
export const file = (
  name: string,
  session: string,
  content: Uint8Array | string,
  isUsable = false,
): Damage => ({
  name,
  files: { [session]: content },
  session,
  isUsable,
})
/** Damage of a CSV file with messages. */
export const messages = (name: string, content: Uint8Array | string, isUsable = true): Damage =>
  file(name, 'berichten.csv', content, isUsable)
/** Damage of a folder of CSV files. */
export const folder = (name: string, files: Damage['files'], isUsable = true): Damage => ({
  name,
  files: Object.fromEntries(Object.entries(files).map(([path, content]) => [`sessie/${path}`, content])),
  session: 'sessie',
  isUsable,
})

const plain = workbookParts([HEAD, ...ROWS].map(row => row.split(';')))
/** The export as a workbook, with other parts or further ones. */
export const workbook = (parts: Record<string, string | Uint8Array> = {}): Uint8Array =>
  zipSync(
    Object.fromEntries(
      Object.entries({ ...plain, ...parts }).map(([path, part]) => [
        path,
        typeof part === 'string' ? strToU8(part) : part,
      ]),
    ),
  )
export const whole = workbook()
export const SHEET = 'xl/worksheets/sheet1.xml'
const sheet = plain[SHEET] ?? ''
/** Damage of the only sheet of that workbook. */
export const changedSheet = (name: string, change: (xml: string) => string, isUsable: boolean): Damage =>
  file(name, 'sessie.xlsx', workbook({ [SHEET]: change(sheet) }), isUsable)
const OLD = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]
/** What an old .xls begins with. */
export const old = Uint8Array.from({ length: 4096 }, (_, at) => OLD[at] ?? 0)
export const zeros = new Uint8Array(60_000_000)

/** Bytes of which every so manyth has a bit turned. */
export function flipped(bytes: Uint8Array, every: number): Uint8Array {
  return bytes.map((byte, at) => (at > 40 && at % every === 0 ? byte ^ 4 : byte))
}

/** Sets the bit that says that a member of a zip is encrypted, in both of its places. */
export function encrypted(bytes: Uint8Array): Uint8Array {
  const out = bytes.slice()
  for (let at = 0; at + 10 < out.length; at++) {
    const signature = Buffer.from(out.subarray(at, at + 4)).toString('latin1')
    if (signature === 'PK\u0003\u0004') out[at + 6] = (out[at + 6] ?? 0) | 1
    if (signature === 'PK\u0001\u0002') out[at + 8] = (out[at + 8] ?? 0) | 1
  }
  return out
}

/** A zip whose directory says that what it holds is small. */
export function lying(bytes: Uint8Array): Uint8Array {
  const out = bytes.slice()
  for (let at = 0; at + 28 < out.length; at++)
    if (Buffer.from(out.subarray(at, at + 4)).toString('latin1') === 'PK\u0001\u0002')
      out.set([100, 0, 0, 0], at + 24)
  return out
}

/** So many rows, by their numbers from 1. */
export const many = (count: number, row: (number: number) => string): string[] =>
  Array.from({ length: count }, (_, index) => row(index + 1))
/** Entities that unfold to gigabytes. */
export const entities = `<!DOCTYPE x [<!ENTITY a0 "ha">${many(30, n => `<!ENTITY a${n} "&a${n - 1};&a${n - 1};&a${n - 1};&a${n - 1};">`).join('')}]>`
