import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { countedMessage } from '../../analyse/sample.testing.js'
import { openWorkbook, rowsOf, sampleWorkbook } from './sample.testing.js'
import { cleanText, LONGEST_TEXT, textCell } from './text-cell.js'

/** What the workbook gives back for texts that people typed. */
async function written(texts: string[]) {
  const messages = texts.map((text, index) => countedMessage(String(index), 0, 0, { text }))
  const { bytes } = await sampleWorkbook({ session: { messages } })
  return rowsOf(await openWorkbook(bytes), 'Berichten').map(row => row.tekst)
}

describe('text in the workbook', () => {
  it('stays text, whatever it begins with or looks like', async () => {
    const texts = [
      '=1+1',
      '=HYPERLINK("http://x")',
      '+31',
      '-5',
      '@SUM(A1)',
      '\t=1',
      '007',
      '1e5',
      'WAAR',
      '_x0041_ en _x000D_x000A_',
      '__proto__',
      'constructor',
      'http://voorbeeld.nl',
      '<b>&amp;</b> "\'',
      'één 👍🏽 regel\nen nog een',
      ' spatie ',
    ]
    expect(await written(texts)).toEqual(texts)
  })

  it('loses only what no sheet can hold', async () => {
    expect(await written(['a\u0000b\u0008c\uffff\ufffe\ud800d\r\ne\rf'])).toEqual(['abc\ufffdd\ne\nf'])
  })

  it('is cut to what a cell holds, not through a character', async () => {
    const [exact, longer, split] = await written([
      'x'.repeat(LONGEST_TEXT),
      `${'x'.repeat(LONGEST_TEXT)}y`,
      `${'x'.repeat(LONGEST_TEXT - 1)}👍`,
    ])
    expect(exact).toHaveLength(LONGEST_TEXT)
    expect(longer).toBe(exact)
    expect(split).toBe('x'.repeat(LONGEST_TEXT - 1))
  })

  it('reads back as it was for any text', () => {
    const undisguised = (text: string) =>
      text.replace(/_x([0-9A-Fa-f]{4})_/g, (_, code: string) =>
        String.fromCharCode(Number.parseInt(code, 16)),
      )
    const awkward = fc.string({
      unit: fc.constantFrom('_', 'x', '0', '0041', 'F', 'X', '\r', '\n', '👍', '\ud83d'),
    })
    fc.assert(
      fc.property(fc.oneof(fc.string({ unit: 'binary' }), awkward), text => {
        expect(undisguised(textCell(text))).toBe(cleanText(text))
      }),
    )
  })
})
