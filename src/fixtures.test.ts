import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { compose } from './compose/compose.js'
import { reportText } from './compose/report-text.testing.js'
import { examine } from './examine.js'
import { nodeHost } from './host.js'
import { sparsePages } from './layout/fill.testing.js'
import { layout } from './layout/layout.js'
import { overlaps } from './layout/overlaps.testing.js'
import { Typefaces } from './render/typefaces.js'
import { loadFonts } from './template/load-fonts.js'

const folder = 'fixtures'
const cases = readdirSync(folder).filter(name => existsSync(join(folder, name, 'verwacht.json')))
const sessionOf = (name: string): string =>
  ['sessie.xlsx', 'sessie'].map(one => join(folder, name, one)).find(existsSync) ?? ''

interface Expected {
  activeParticipants: number
  messages: number
  reactions: number
  synthetrons: number
  bipotrons: number
  questions?: { id: string; messages: number; synthetrons: number; bipotrons: number }[]
}

it('has the four sample sessions', () => {
  expect(cases).toEqual(['bibliotheek', 'buitengebied', 'buurtbus', 'leefbaarheid'])
})

describe.each(cases)('%s', async name => {
  const request = { session: sessionOf(name), config: null, template: null, keepIds: false }
  const { subject, problems } = await examine(request, nodeHost, () => {})
  if (!subject) throw new Error(JSON.stringify(problems))
  const { session, analysis, settings } = subject
  const composed = compose(session, analysis, settings.template, settings.config, '0.0.0')

  it('is a management report of at most eight pages with the template for that', async () => {
    const { subject: brief } = await examine({ ...request, template: 'beknopt' }, nodeHost, () => {})
    if (!brief) throw new Error('the template beknopt cannot be loaded')
    const { theme } = brief.settings.template
    const { fonts } = await loadFonts(theme, nodeHost)
    if (!fonts) throw new Error('no fonts')
    const { report, problems } = compose(
      session,
      analysis,
      brief.settings.template,
      brief.settings.config,
      '0.0.0',
    )
    expect(problems).toEqual([])
    const typefaces = new Typefaces(fonts.main, fonts.fallback)
    const { pages } = layout(report, theme, typefaces, 'test')
    expect(pages.length).toBeLessThanOrEqual(8)
  })

  it('gives the figures that are expected', () => {
    const expected = JSON.parse(readFileSync(join(folder, name, 'verwacht.json'), 'utf8')) as Expected
    const { participation, consensus, questions } = analysis
    expect({
      activeParticipants: participation.activeParticipants,
      messages: participation.messages,
      reactions: participation.reactions,
      synthetrons: consensus.synthetrons,
      bipotrons: consensus.bipotrons,
      ...(expected.questions
        ? {
            questions: questions.map(({ id, messages, synthetrons, bipotrons }) => ({
              id,
              messages,
              synthetrons,
              bipotrons,
            })),
          }
        : {}),
    }).toEqual(expected)
  })

  it('says what it is known to say', async () => {
    expect(composed.problems).toEqual([])
    await expect(reportText(composed.report)).toMatchFileSnapshot(join('..', folder, name, 'rapport.txt'))
  })

  it('fits on its pages: nothing overlaps, nothing runs off', async () => {
    const { theme } = settings.template
    const { fonts } = await loadFonts(theme, nodeHost)
    if (!fonts) throw new Error('no fonts')
    const typefaces = new Typefaces(fonts.main, fonts.fallback)
    const pages = layout(composed.report, theme, typefaces, 'test')
    expect(overlaps(pages, theme, typefaces)).toEqual([])
    expect([...typefaces.missing]).toEqual([])
    const chapters = composed.report.sections.flatMap(section => section.heading?.destination ?? [])
    const { top, bottom, height } = theme.page
    expect(sparsePages(pages, chapters, top, height - top - bottom)).toEqual([])
  })
})

it('is a report of one Polis conversation alone, too, with nothing written by an analyst', async () => {
  const conversation = join(folder, 'buitengebied', 'sessie', '2-landschap')
  const request = { session: conversation, config: null, template: null, keepIds: false }
  const { subject } = await examine(request, nodeHost, () => {})
  if (!subject) throw new Error('no session')
  const { session, analysis, settings } = subject
  const { report, problems } = compose(session, analysis, settings.template, settings.config, '0.0.0')
  expect(problems).toEqual([])
  await expect(reportText(report)).toMatchFileSnapshot(
    join('..', folder, 'buitengebied', 'rapport-een-gesprek.txt'),
  )
})
