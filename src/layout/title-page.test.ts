import { expect, it } from 'vitest'
import { standard } from '../render/poster.testing.js'
import { layout } from './layout.js'
import { reportOf } from './report-sample.testing.js'

const { template, typefaces } = await standard()

/** How large the words of the title page are set that hold this. */
function sizeOn(title: string, part: string): number | undefined {
  const report = { ...reportOf([]), title }
  const [page] = layout(report, template.theme, typefaces, 'test').pages
  const marks = (page?.marks ?? []).flatMap(mark => (mark.kind === 'text' ? [mark] : []))
  return marks.find(({ text }) => text.includes(part))?.size
}

it('sets a long title smaller, so that it stays on its field, and nothing below the field with it', () => {
  const long = 'Samenwerken '.repeat(60)
  expect(sizeOn(long, 'Samenwerken')).toBeLessThan(sizeOn('Samenwerken', 'Samenwerken') ?? 0)
  expect(sizeOn(long, 'september')).toBe(sizeOn('Samenwerken', 'september'))
})
