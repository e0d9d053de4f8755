import { builtInCounted, type Counted, countedBy } from './date-format.js'
import { scanPart } from './xml-part.js'
import type { ZipEntry } from './zip-directory.js'

/** What numbers stand for, by the cell formats of a workbook: cells refer to these by their place in the list. */
export async function readFormats(styles: ZipEntry): Promise<Counted[]> {
  const own = new Map<number, Counted>()
  const formats: Counted[] = []
  await scanPart(styles, {
    open(name, within, tag) {
      if (name !== 'numFmt' && name !== 'xf') return
      const id = Number(tag.attribute('numFmtId') ?? 0)
      if (within === 'numFmts') own.set(id, countedBy(tag.attribute('formatCode') ?? ''))
      if (within === 'cellXfs') formats.push(own.has(id) ? (own.get(id) ?? null) : builtInCounted(id))
    },
  })
  return formats
}
