import fc from 'fast-check'
import { expect, it } from 'vitest'
import { foundIn, workbookOf } from './workbook.testing.js'

const strings = { 'xl/sharedStrings.xml': '<sst><si><t>nul</t></si><si><t>één</t></si></sst>' }
const styles = {
  'xl/styles.xml': '<styleSheet><cellXfs><xf numFmtId="0"/><xf numFmtId="14"/></cellXfs></styleSheet>',
}

const reference = fc.constantFrom('A3', 'B3', 'AB3', 'ZZZ3', 'B', '3', 'B0', 'B9', 'b3', '', 'B3x', 'B&#51;')
const format = fc.constantFrom('', ' s="0"', ' s="1"', ' s="9"', ' s=""', ' s="&#49;"')
const type = fc.constantFrom(
  '',
  ...['s', 'n', 'b', 'str', 'e', 'd', '', 'x', '&#115;'].map(one => ` t="${one}"`),
)
const value = fc.constantFrom(
  ...['0', '1', '7', '01', '1.0', '-1', '1e400', '44091', '12345678901', '', ' ', ' 1 ', 'tekst'],
  ...['&lt;', 'a > b', '\u0007', 'TRUE', '#N/A', '<!-- x -->1', '<![CDATA[1]]>', '_x0041_'],
)
const cell = fc
  .tuple(reference, format, type, value, fc.constantFrom('</v></c>', '</v><f/></c>', '</v ></c>'))
  .map(([where, styled, typed, stored, end]) => `<c r="${where}"${styled}${typed}><v>${stored}${end}`)

const row = fc.tuple(
  fc.constantFrom(
    ' r="3"',
    ' r="4" spans="1:4"',
    ' r="5" ht="12.75"',
    ' r="x"',
    '',
    ' spans="1:2" r="6"',
    ' r="7" a=">"',
  ),
  fc.array(cell, { maxLength: 3 }),
)

const first = '<row r="1"><c r="A1"><v>1</v></c></row>'
const last = '<row><c><v>2</v></c></row>'

it('reads rows at once as they are read tag by tag', async () => {
  const found = (rows: string[]) =>
    foundIn(workbookOf(first + rows.join('') + last, { ...strings, ...styles }))
  await fc.assert(
    fc.asyncProperty(fc.array(row, { minLength: 1, maxLength: 4 }), async rows => {
      const quickly = rows.map(([start, cells]) => `<row${start}>${cells.join('')}</row>`)
      // With a second space it is no row that could be read at once.
      const slowly = quickly.map(one => one.replace('<row ', '<row  '))
      expect(await found(quickly)).toEqual(await found(slowly))
    }),
    { numRuns: 500 },
  )
})

it('reads rows wherever the bytes are cut', async () => {
  const rows = Array.from(
    { length: 60_000 },
    (_, at) => `<row r="${at + 2}"><c r="A${at + 2}"><v>${at}</v></c></row>`,
  )
  const { rows: found } = await foundIn(workbookOf(first + rows.join('')))
  expect(found?.slice(1)).toEqual(rows.map((_, at) => [at]))
})
