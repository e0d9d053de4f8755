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

it('reads a cell at once as it is read tag by tag', async () => {
  const found = (cells: string[]) =>
    foundIn(workbookOf(`<row r="3">${cells.join('')}</row>`, { ...strings, ...styles }))
  await fc.assert(
    fc.asyncProperty(fc.array(cell, { minLength: 1, maxLength: 4 }), async cells => {
      // With a second space it is no cell that could be read at once.
      const slowly = cells.map(one => one.replace('<c ', '<c  '))
      expect(await found(cells)).toEqual(await found(slowly))
    }),
    { numRuns: 500 },
  )
})
