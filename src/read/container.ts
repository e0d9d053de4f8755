import type { ProblemCode } from '../problems/catalogue.js'

/** What a file turns out to be: something that can be read, or the code of why it cannot. */
export type Container = 'workbook' | 'zip' | 'csv' | { code: ProblemCode }

/** What a program calls a table that it saves as text, and a workbook that is no .xlsx. */
const TABLES_AS_TEXT = new Set(['txt', 'tsv', 'tab'])
const OTHER_WORKBOOKS = new Set(['xlsm', 'xlsb', 'xltx', 'numbers'])

const startsWith = (bytes: Uint8Array, ...start: number[]): boolean =>
  start.every((byte, index) => bytes[index] === byte)

/**
 * What a file is, by its first bytes and its ending together: one that is not what its ending says is refused.
 * `names` is what its directory lists when it is a zip, as workbooks are; null for what is no whole zip.
 */
export function containerOf(bytes: Uint8Array, path: string, names: string[] | null): Container {
  if (startsWith(bytes, 0xd0, 0xcf, 0x11, 0xe0)) return { code: 'workbook-old' }
  const ending = /\.([^.\\/]*)$/.exec(path)?.[1]?.toLowerCase()
  const isZip = startsWith(bytes, 0x50, 0x4b)
  if (ending === 'xls') return { code: 'workbook-old' }
  if (ending === 'ods') return { code: 'workbook-ods' }
  if (ending === 'csv') return isZip || isBinary(bytes) ? { code: 'csv-binary' } : 'csv'
  if (ending === 'xlsx') return isZip ? zippedWorkbook(names) : { code: textStart(bytes) }
  if (ending === 'zip') return names !== null ? 'zip' : { code: 'zip-unreadable' }
  if (ending !== undefined && TABLES_AS_TEXT.has(ending)) return { code: 'csv-ending' }
  if (ending !== undefined && OTHER_WORKBOOKS.has(ending)) return { code: 'workbook-ending' }
  return { code: 'input-kind' }
}

function zippedWorkbook(names: string[] | null): Container {
  if (names?.some(name => /^xl[\\/]/i.test(name))) return 'workbook'
  const isOpenDocument = names?.includes('mimetype') && names.includes('content.xml')
  return { code: isOpenDocument ? 'workbook-ods' : 'workbook-unreadable' }
}

/** Some programs give a web page or a text file the ending of a workbook. */
function textStart(bytes: Uint8Array): ProblemCode {
  const start = new TextDecoder().decode(bytes.subarray(0, 512)).trimStart()
  return start.startsWith('<') ? 'workbook-html' : 'workbook-unreadable'
}

/** Text has no zero bytes, unless it is UTF-16, which then begins with its mark. */
function isBinary(bytes: Uint8Array): boolean {
  if (startsWith(bytes, 0xff, 0xfe) || startsWith(bytes, 0xfe, 0xff)) return false
  return startsWith(bytes, 0x25, 0x50, 0x44, 0x46) || bytes.subarray(0, 8192).includes(0)
}
