import { describe, expect, it } from 'vitest'
import { standard } from '../render/poster.testing.js'
import { infographicOf } from './infographic/sample.testing.js'
import { layout } from './layout.js'
import { overlaps } from './overlaps.testing.js'
import { heading, paragraph, reportOf, section, words } from './report-sample.testing.js'

const { template, typefaces } = await standard()
const { theme } = template

/** An appendix with an infographic of so many blocks, and after it these lines. */
function appendix(blocks: number, lines: string[]) {
  const infographic = infographicOf(blocks)
  const own = section(heading(2, 'Infographic', '1.1'), [{ kind: 'infographic', infographic }])
  const contact = section(
    heading(2, 'Contact', '1.2'),
    lines.map(line => paragraph(line)),
  )
  const report = reportOf([
    section(heading(1, 'Bijlagen', '1'), [paragraph(words(900))], [own, contact], true),
  ])
  const pages = layout(report, theme, typefaces, 'test')
  const pageOf = (text: string): number =>
    pages.pages.findLastIndex(({ marks }) =>
      marks.some(mark => mark.kind === 'text' && mark.text.includes(text)),
    )
  return { pages, infographic, pageOf }
}

describe('the last lines after the infographic', () => {
  it('stand below it on its page, where it can be lower', () => {
    const { pages, infographic, pageOf } = appendix(1, ['Projectbureau', 'projectbureau@voorbeeld.nl'])
    expect(pageOf('Contact')).toBe(pageOf(infographic.source))
    expect(pageOf('projectbureau@')).toBe(pageOf(infographic.source))
    expect(overlaps(pages, theme, typefaces)).toEqual([])
  })

  it('have a page of their own where the infographic would tell less for them', () => {
    const { pages, infographic, pageOf } = appendix(9, ['Projectbureau'])
    const alone = appendix(9, [])
    expect(pageOf('Contact')).toBe(pageOf(infographic.source) + 1)
    expect(pages.omissions).toEqual(alone.pages.omissions)
  })

  it('have a page of their own where they are many', () => {
    const { infographic, pageOf } = appendix(1, [words(900), words(900)])
    expect(pageOf('Contact')).toBe(pageOf(infographic.source) + 1)
  })
})
