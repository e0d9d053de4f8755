import exceljs from 'exceljs'
import fc from 'fast-check'
import { expect, it } from 'vitest'
import { cleanText } from './clean.js'
import { cellsOf } from './column-cells.js'
import { plainTable } from './rows-of.testing.js'
import type { CellValue } from './tables.js'
import { foundIn } from './workbook.testing.js'

/** What exceljs reads back of a cell, as this reader gives it. */
function asRead(value: exceljs.CellValue | undefined): CellValue {
  if (value === null || value === undefined) return null
  if (typeof value === 'string') return cleanText(value)
  if (value instanceof Date) return Number.isNaN(value.getTime()) ? null : value
  if (typeof value !== 'object') return value
  if ('error' in value) return null
  if ('richText' in value) return cleanText(value.richText.map(run => run.text).join(''))
  if ('text' in value) return asRead(value.text)
  return asRead(value.result as exceljs.CellValue | undefined)
}

const text = fc.oneof(
  fc.string(),
  fc.string({ unit: 'grapheme' }),
  fc.string({ unit: fc.constantFrom('<', '&', '"', "'", ' ', '\n', '\t', ';', 'amp', ']]>', 'é', '\u00a0') }),
)
const date = fc.date({ min: new Date('1900-03-01'), max: new Date('9999-12-31'), noInvalidDate: true })
const number = fc.oneof(fc.integer(), fc.double({ noNaN: true, noDefaultInfinity: true }))
const result = fc.oneof(number, fc.boolean(), fc.string({ unit: 'grapheme', minLength: 1 }))
const cell = fc.oneof<fc.Arbitrary<exceljs.CellValue>[]>(
  fc.constant(null),
  text,
  number,
  fc.boolean(),
  date,
  fc.constantFrom('#N/A' as const, '#REF!' as const).map(error => ({ error })),
  fc
    .array(text, { minLength: 1, maxLength: 3 })
    .map(texts => ({ richText: texts.map(one => ({ text: one })) })),
  fc.string({ minLength: 1 }).map(one => ({ text: one, hyperlink: 'https://voorbeeld.nl' })),
  result.map(one => ({ formula: 'A1+1', result: one })),
)
const format = fc.constantFrom(
  'General',
  '0.00',
  'dd-mm-yyyy',
  'hh:mm:ss',
  '[h]:mm',
  '"op" d mmm',
  '[Red]0',
  '@',
)

it('reads what exceljs writes as exceljs does', async () => {
  const sheets = fc.array(fc.array(fc.array(fc.tuple(cell, format), { maxLength: 6 }), { maxLength: 8 }), {
    minLength: 1,
    maxLength: 3,
  })
  await fc.assert(
    fc.asyncProperty(sheets, fc.boolean(), async (filled, date1904) => {
      const written = new exceljs.Workbook()
      written.properties.date1904 = date1904
      for (const [index, rows] of filled.entries()) {
        const sheet = written.addWorksheet(`Blad ${index}`)
        for (const [row, cells] of rows.entries())
          for (const [column, [value, numFmt]] of cells.entries()) {
            const target = sheet.getCell(row * 2 + 1, column + 1)
            target.value = value
            // Before March 1900 Excel's calendar is its own.
            if (value instanceof Date || (typeof value === 'number' && value > 60)) target.numFmt = numFmt
          }
      }
      const bytes = new Uint8Array(await written.xlsx.writeBuffer())
      const reference = new exceljs.Workbook()
      await reference.xlsx.load(bytes.buffer as never)
      const expected = reference.worksheets.map(sheet => {
        const rows: CellValue[][] = []
        const rowNumbers: number[] = []
        sheet.eachRow((row, number) => {
          const cells: CellValue[] = []
          for (let column = 1; column <= row.cellCount; column++) {
            const one = row.getCell(column)
            cells.push(asRead(one.type === exceljs.ValueType.Formula ? one.result : one.value))
          }
          rows.push(cells)
          rowNumbers.push(number)
        })
        return plainTable({
          name: sheet.name,
          file: 'a.xlsx',
          isSheet: true,
          cells: cellsOf(rows, rowNumbers),
        })
      })
      const { tables } = await foundIn(bytes)
      expect(tables).toEqual(expected.filter(table => table.rows.length > 0))
    }),
    { numRuns: 60 },
  )
})
