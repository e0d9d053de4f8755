import { describe, expect, it } from 'vitest'
import type { Block } from '../compose/report.js'
import { standard } from '../render/poster.testing.js'
import { layout } from './layout.js'
import { overlaps } from './overlaps.testing.js'
import type { TextMark } from './pages.js'
import { figure, heading, paragraph, reportOf, section, words } from './report-sample.testing.js'

const { template, typefaces } = await standard()
const { theme } = template

const quote = (votes: string): Block => ({
  kind: 'quotes',
  items: [{ messageId: 'b1', text: `Eerste woorden ${words(180)}`, synthetron: true, votes }],
})
/** The texts of the page that holds these blocks; that nothing overlaps is seen to. */
function textsOf(...blocks: Block[]): TextMark[] {
  const pages = layout(
    reportOf([section(heading(1, 'Kop', '1'), blocks, [], true)]),
    theme,
    typefaces,
    'test',
  )
  expect(overlaps(pages, theme, typefaces)).toEqual([])
  return (pages.pages[2]?.marks ?? []).filter(mark => mark.kind === 'text')
}
const find = (texts: TextMark[], part: string): TextMark | undefined =>
  texts.find(mark => mark.text.startsWith(part))

it('text after quotes stands further from them than they from one another', () => {
  const short = (text: string): Block => ({
    kind: 'quotes',
    items: [{ messageId: text, text, synthetron: true, votes: null }],
  })
  const texts = textsOf(short('Eerste'), short('Tweede'), paragraph('Alinea'))
  const [first = 0, second = 0, after = 0] = ['Eerste', 'Tweede', 'Alinea'].map(part => find(texts, part)?.y)
  expect(after - second).toBeGreaterThan(second - first + 2)
})

describe('the votes of a quote', () => {
  it('stand in the side column, level with its first line', () => {
    const texts = textsOf(quote('12 eens, 1 oneens'))
    const [first, votes] = [find(texts, 'Eerste'), find(texts, '12 eens')]
    const lines = texts.filter(mark => mark.font === 'italic')
    expect(votes?.x).toBeGreaterThan(Math.max(...lines.map(line => line.x)) + 250)
    expect(Math.abs((votes?.y ?? 0) - (first?.y ?? 0))).toBeLessThan(0.01)
  })

  it('stand below it beside a chart, and where the side column is too narrow for them', () => {
    const many = `${'12345678901234567890 '.repeat(3)}eens`
    for (const texts of [textsOf(figure(1, 8), quote('12 eens')), textsOf(quote(many))]) {
      const [first, votes] = [find(texts, 'Eerste'), find(texts, '12')]
      expect(votes?.x).toBe(first?.x)
      expect(votes?.y).toBeGreaterThan((first?.y ?? 0) + 2 * theme.text.quote.lead)
    }
  })
})
