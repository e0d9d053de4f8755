import { describe, expect, it } from 'vitest'
import { nodeHost } from '../host.js'
import { loadTemplate } from './load-template.js'
import { hostWith, slowHost, standaardFile } from './sample.testing.js'

const textOf = async (name: string): Promise<string> =>
  new TextDecoder().decode(await nodeHost.readFile(standaardFile(name)))

/** Loads the standard template with one of its files other than it is. */
async function changed(name: string, change: (text: string) => string | null) {
  const host = hostWith({ [standaardFile(name)]: change(await textOf(name)) })
  const { template, problems } = await loadTemplate('standaard', host)
  return { template, problems: problems.map(({ code, place }) => [code, place.file, place.row]) }
}

describe('the standard template', () => {
  it('loads without problems, by its name and as a folder', async () => {
    const byName = await loadTemplate('standaard', nodeHost)
    expect(byName.problems).toEqual([])
    expect(byName.template?.units.size).toBe(3)
    const asFolder = await loadTemplate(nodeHost.join(nodeHost.templatesFolder, 'standaard'), nodeHost)
    expect(asFolder.template).toEqual({
      ...byName.template,
      pages: asFolder.template?.pages,
      units: asFolder.template?.units,
      infographic: asFolder.template?.infographic,
      colourPlaces: asFolder.template?.colourPlaces,
      sentencePlaces: asFolder.template?.sentencePlaces,
    })
    expect(asFolder.template?.pages.map(({ parts }) => parts)).toEqual(
      byName.template?.pages.map(({ parts }) => parts),
    )
  })

  it('has its lengths in points and its thresholds in whole percents', async () => {
    const { template } = await loadTemplate('standaard', nodeHost)
    expect(template?.theme.page.width).toBeCloseTo(595.28, 1)
    expect(template?.method).toEqual({
      minSupport: 4,
      minPerSide: 2,
      minMinorityPercent: 25,
      countOwnVotes: false,
      tierPercents: { top: 90, high: 70, medium: 40, low: 15 },
      shownClusters: 5,
      dividedPercent: 40,
      minGroup: 5,
    })
    expect(template?.benchmark).toEqual({
      measures: { messagesPerParticipant: 14, reactionShare: 19, synthetronShare: 16, bipotronShare: 20 },
      tolerancePercent: 5,
    })
  })
})

describe('a template', () => {
  it('that is not there is a problem, and one only', async () => {
    for (const name of ['bestaat-niet', '/bestaat/niet'])
      expect(await loadTemplate(name, nodeHost)).toEqual({
        template: null,
        folders: [name],
        problems: [
          { code: 'template-missing', place: { file: name }, details: { known: 'beknopt, standaard' } },
        ],
      })
  })

  it.each(['theme.yaml', 'zinnen.yaml', 'paginas/vraag.md'])('without %s names it', async name => {
    expect(await changed(name, () => null)).toEqual({
      template: null,
      problems: [['template-missing-file', `standaard/${name}`, undefined]],
    })
  })

  it('that lists a page it does not have names it', async () => {
    const { problems } = await changed('template.yaml', text => text.replace('bijlagen]', 'bijlagen, extra]'))
    expect(problems).toEqual([['template-missing-page', 'standaard/template.yaml', 7]])
  })

  it.each([
    ['a colour that is no colour', 'theme.yaml', /accent: "#\w+"/, 'accent: "blauw"'],
    ['a colour too few', 'theme.yaml', /\n {2}onDark: .*/, ''],
    [
      'a percentage that is not whole',
      'methode.yaml',
      /bipotron-minderheid: 25/,
      'bipotron-minderheid: 25.5',
    ],
    ['levels in another order', 'methode.yaml', /top: 90/, 'top: 60'],
    ['a page name with a path in it', 'template.yaml', /\[samenvatting/, '[../samenvatting'],
    ['a label without its plural', 'infographic.yaml', /\[bericht, berichten\]/, 'berichten'],
  ])('with %s says on which line', async (_, name, old, replacement) => {
    const before = await textOf(name)
    const after = before.replace(old, replacement)
    const line = before.slice(0, before.search(old)).trimEnd().split('\n').length
    const { template, problems } = await changed(name, () => after)
    expect(template).toBeNull()
    expect(problems).toHaveLength(1)
    expect(problems[0]?.slice(0, 2)).toEqual(['config-value', `standaard/${name}`])
    expect(Number(problems[0]?.[2])).toBeGreaterThan(1)
    if (replacement)
      expect(problems[0]?.[2]).toBe(after.slice(0, after.indexOf(replacement)).split('\n').length)
    else expect(Number(problems[0]?.[2])).toBeLessThanOrEqual(line)
  })

  it('tells of all its slips in the order of its files, whichever is read first', async () => {
    const names = ['methode.yaml', 'benchmark.yaml', 'theme.yaml']
    const wrong = names.map(name => [standaardFile(name), 'nee: 1'])
    const host = slowHost(Object.fromEntries(wrong), standaardFile('methode.yaml'))
    const { problems } = await loadTemplate('standaard', host)
    const told = problems.map(({ place }) => place.file.replace('standaard/', ''))
    expect([...new Set(told)]).toEqual(names)
  })

  it.each([
    [/\n {2}left: 25/, '\n  left: 160'],
    [/\n {2}height: 297/, '\n  height: 100'],
  ])('with a page that has no room for text says so', async (old, replacement) => {
    const { problems } = await changed('theme.yaml', text => text.replace(old, replacement))
    expect(problems.map(([code]) => code)).toEqual(['config-value'])
  })

  it('with a setting that does not exist names it', async () => {
    const { problems } = await changed('methode.yaml', text => `${text}\nsynthetron-tot: 9\n`)
    expect(problems.map(([code]) => code)).toEqual(['config-unknown-key'])
  })

  it('with an icon that it does not have names it and its line', async () => {
    const { problems } = await changed('infographic.yaml', text => text.replace('schild', 'zwaard'))
    expect(problems).toEqual([['template-unknown-icon', 'standaard/infographic.yaml', 12]])
  })

  it.each([
    ['an unknown kind', 'soort: taart', 'config-value', 1],
    [
      'an unknown icon',
      'soort: factoren\n    vraag: v1\n    iconen: [ster, zwaard]',
      'template-unknown-icon',
      3,
    ],
    ['an unknown end', 'soort: poll\n    poll: p1\n    kant: links', 'config-value', 3],
    [
      'too many columns',
      'soort: poll\n    poll: p1\n    kolommen: [{ vraag: 1 }, { vraag: 2 }, { vraag: 3 }]',
      'config-value',
      3,
    ],
    [
      'a column without a question',
      'soort: kolommen\n    kolommen: [{ vraag: 1 }, { kop: Ja }]',
      'config-value',
      2,
    ],
  ])('with a block of %s says on which line', async (_, block, code, line) => {
    const before = await textOf('infographic.yaml')
    const { problems } = await changed('infographic.yaml', () => `${before}blokken:\n  - ${block}\n`)
    const start = before.split('\n').length
    expect(problems).toEqual([[code, 'standaard/infographic.yaml', start + line]])
  })

  it('may describe the blocks of its infographic', async () => {
    const blocks =
      'blokken:\n  - { soort: factoren, vraag: "1.1", iconen: [ster] }\n  - { soort: poll, poll: "2.1" }\n'
    const { template, problems } = await changed('infographic.yaml', text => text + blocks)
    expect(problems).toEqual([])
    expect(template?.infographic.blocks?.map(block => block.kind)).toEqual(['factors', 'poll'])
  })
})
