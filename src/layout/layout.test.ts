import { describe, expect, it } from 'vitest'
import type { Block, Inline, Report } from '../compose/report.js'
import { standard } from '../render/poster.testing.js'
import { layout } from './layout.js'
import { overlaps } from './overlaps.testing.js'
import type { Page, Pages, StructureNode, TextMark } from './pages.js'
import { figure, heading, paragraph, reportOf, section, text, words } from './report-sample.testing.js'

const { template, typefaces } = await standard()
const { theme } = template
const laidOut = (report: Report): Pages => layout(report, theme, typefaces, 'test')
const ofBlocks = (...blocks: Block[]): Pages =>
  laidOut(reportOf([section(heading(1, 'Kop', '1'), blocks, [], true)]))

const textsOf = (page: Page | undefined): TextMark[] =>
  (page?.marks ?? []).flatMap(mark => (mark.kind === 'text' ? [mark] : []))
const saidOn = (page: Page | undefined): string =>
  textsOf(page)
    .map(mark => mark.text)
    .join(' ')
const find = (pages: Pages, part: string): { page: number; mark: TextMark }[] =>
  pages.pages.flatMap((page, index) =>
    textsOf(page).flatMap(mark => (mark.text.includes(part) ? [{ page: index, mark }] : [])),
  )
const numbersIn = (node: StructureNode): number[] =>
  node.children.flatMap(child => (typeof child === 'number' ? child : numbersIn(child)))
const nodesOf = (node: StructureNode, tag: string): StructureNode[] => [
  ...(node.tag === tag ? [node] : []),
  ...node.children.flatMap(child => (typeof child === 'number' ? [] : nodesOf(child, tag))),
]

/** Of each paragraph, its number of lines on the pages that it is on. */
function linesPerPage(pages: Pages): number[][] {
  return nodesOf(pages.structure, 'P').map(node => {
    const numbers = new Set(numbersIn(node))
    return pages.pages
      .map(
        page =>
          new Set(textsOf(page).flatMap(mark => (numbers.has(mark.owner as number) ? [mark.y] : []))).size,
      )
      .filter(count => count > 0)
  })
}

const table = (rows: number): Block => ({
  kind: 'table',
  caption: 'Vragen en berichten',
  columns: [
    { heading: 'Vraag', align: 'left', share: 0.7 },
    { heading: 'Aantal', align: 'right', share: 0.3 },
  ],
  rows: Array.from({ length: rows }, (_, index) => [
    { text: `Rij ${index + 1} van de tabel` },
    { text: String(index) },
  ]),
  rowHeads: true,
})

describe('paragraphs', () => {
  it('leave two lines at least on each side of a break, and short ones are not broken', () => {
    const lengths = Array.from({ length: 60 }, (_, index) => 40 + ((index * 211) % 1400))
    const pages = ofBlocks(...lengths.map(length => paragraph(words(length))))
    const lines = linesPerPage(pages)
    const broken = lines.filter(counts => counts.length > 1)
    expect(broken.length).toBeGreaterThan(2)
    expect(Math.min(...broken.flat())).toBeGreaterThanOrEqual(2)
    expect(broken.filter(counts => counts.reduce((sum, count) => sum + count) <= 4)).toEqual([])
    expect(overlaps(pages, theme, typefaces)).toEqual([])
  })

  it('stay with what they announce', () => {
    for (let filler = 20; filler < 30; filler++) {
      const pages = ofBlocks(
        ...Array.from({ length: filler }, () => paragraph(words(160))),
        paragraph('Dit zijn de redenen:'),
        { kind: 'list', ordered: true, items: [text('eerste reden')] },
      )
      expect(find(pages, 'Dit zijn')[0]?.page).toBe(find(pages, 'eerste reden')[0]?.page)
    }
  })
})

describe('headings', () => {
  it('are never the last on a page', () => {
    for (let filler = 14; filler < 26; filler++) {
      const pages = ofBlocks(
        ...Array.from({ length: filler }, () => paragraph(words(160))),
        heading(2, 'Tussenkop'),
        heading(3, 'Kleinere kop'),
        paragraph(`Tekst eronder. ${words(300)}`),
      )
      const places = ['Tussenkop', 'Kleinere kop', 'Tekst eronder'].map(
        part => find(pages, part).at(-1)?.page,
      )
      expect(new Set(places).size).toBe(1)
    }
  })
})

describe('quotes', () => {
  it('never leave the last one of three alone at the head of a page', () => {
    const quotes = ['Eerste', 'Tweede', 'Derde'].map(first => ({
      messageId: 'b1',
      text: `${first} ${words(80)}`,
      synthetron: true,
      votes: null,
    }))
    const broken = Array.from({ length: 20 }, (_, filler) => {
      const pages = ofBlocks(
        ...Array.from({ length: filler }, () => paragraph(words(160))),
        paragraph('Dit werd gezegd:'),
        { kind: 'quotes', items: quotes },
        ...Array.from({ length: 6 }, () => paragraph(words(160))),
      )
      return ['Eerste', 'Tweede', 'Derde'].map(first => find(pages, first)[0]?.page ?? 0)
    }).filter(([first, , third]) => first !== third)
    expect(broken.length).toBeGreaterThan(0)
    for (const [, second, third] of broken) expect(second).toBe(third)
  })
})

describe('a question', () => {
  const facts: Block = { kind: 'facts', items: [{ value: '85', label: 'berichten' }] }
  const quote = { messageId: 'b1', text: words(250), synthetron: true, votes: null }
  const answers: [string, Block[]][] = [
    ['its chart', [figure(1, 12), paragraph('Hier begint het.')]],
    ['what was answered', [paragraph('Hier begint het:'), { kind: 'quotes', items: [quote] }]],
  ]
  it.each(answers)('stays with %s, also where that leaves half a page empty', (_, answer) => {
    for (let filler = 8; filler < 26; filler++) {
      const pages = ofBlocks(
        ...Array.from({ length: filler }, () => paragraph(words(160))),
        heading(3, 'De vraag'),
        facts,
        paragraph(`De deelnemers kregen deze vraag: ‘${words(80)}?’`),
        ...answer,
      )
      const places = ['De vraag', 'De deelnemers kregen', 'Hier begint'].map(
        part => find(pages, part).at(-1)?.page,
      )
      expect(new Set(places).size).toBe(1)
    }
  })
})

describe('text next to a figure', () => {
  const pages = ofBlocks(
    figure(1, 8),
    ...Array.from({ length: 12 }, (_, index) => paragraph(`Alinea ${index}. ${words(300)}`)),
  )
  const page = pages.pages[2]
  const chart = page?.marks.find(mark => mark.kind === 'chart')
  const bottom = (chart?.y ?? 0) + (chart?.height ?? 0)
  const starts = find(pages, 'Alinea ').filter(one => one.page === 2)
  const rightEdges = (owner: TextMark['owner']): number =>
    Math.max(
      ...textsOf(page)
        .filter(mark => mark.owner === owner)
        .map(mark => mark.x + typefaces.width(mark.text.trimEnd(), 'regular', mark.size)),
    )

  it('is narrow as long as it starts beside it, and wide below it', () => {
    expect(chart?.x).toBeGreaterThan(theme.page.left + 200)
    const [beside, below] = [true, false].map(is => starts.filter(({ mark }) => mark.y - 10 < bottom === is))
    expect(beside?.length).toBeGreaterThan(1)
    expect(below?.length).toBeGreaterThan(1)
    for (const { mark } of beside ?? []) expect(rightEdges(mark.owner)).toBeLessThan(chart?.x ?? 0)
    for (const { mark } of below ?? []) expect(rightEdges(mark.owner)).toBeGreaterThan(chart?.x ?? 0)
  })

  it('does not run into it', () => {
    expect(overlaps(pages, theme, typefaces)).toEqual([])
  })

  it('is passed by what is wide', () => {
    const [other] = find(ofBlocks(figure(1, 8), paragraph('Kort.'), table(2)), 'Vragen en berichten')
    expect(other?.mark.y).toBeGreaterThan(bottom)
  })
})

describe('what is higher than a page', () => {
  it('is broken: a row of a table, and a chart, with all its bars', () => {
    const quote = { messageId: 'b1', text: `Begin ${words(4000)} einde.`, synthetron: false, votes: null }
    const pages = ofBlocks(
      {
        kind: 'quote-columns',
        caption: 'Evaluatie',
        columns: ['Positief', 'Suggestie', 'Kanttekening'].map(name => ({ heading: name, quotes: [quote] })),
      },
      figure(1, 70, 'wide'),
    )
    expect(overlaps(pages, theme, typefaces)).toEqual([])
    expect(find(pages, 'Begin')).toHaveLength(3)
    expect(find(pages, 'einde.')).toHaveLength(3)
    const labels = pages.pages.flatMap(page =>
      page.marks.flatMap(mark =>
        mark.kind === 'chart' && mark.chart.kind === 'cluster-bars'
          ? mark.chart.bars.map(bar => bar.label)
          : [],
      ),
    )
    expect(labels).toEqual(Array.from({ length: 70 }, (_, index) => `Cluster ${index + 1}`))
    expect(nodesOf(pages.structure, 'Figure').length).toBeGreaterThan(1)
  })
})

describe('tables', () => {
  it('have their head again on the next page, as furniture of the page', () => {
    const pages = ofBlocks(table(60))
    const heads = find(pages, 'Aantal')
    expect(heads.map(({ page }) => page)).toEqual([2, 3, 4])
    expect(typeof heads[0]?.mark.owner).toBe('number')
    expect(heads.slice(1).map(({ mark }) => mark.owner)).toEqual(['pagination', 'pagination'])
    for (let row = 1; row <= 60; row++) expect(find(pages, `Rij ${row} van`)).toHaveLength(1)
    expect(overlaps(pages, theme, typefaces)).toEqual([])
  })

  it('name the head of every cell', () => {
    const [found] = nodesOf(ofBlocks(table(3)).structure, 'Table')
    const ids = nodesOf(found as StructureNode, 'TH').map(node => node.id)
    expect(new Set(ids).size).toBe(5)
    for (const cell of nodesOf(found as StructureNode, 'TD'))
      for (const id of cell.headers ?? []) expect(ids).toContain(id)
  })
})

describe('footnotes', () => {
  const note = (content: string): Inline => ({ kind: 'footnote', content: text(content) })
  const cited = (index: number) =>
    paragraph([
      { kind: 'text', text: `Bewering ${index}` },
      note(`Toelichting ${index}. ${words(260)}`),
      { kind: 'text', text: ` ${words(500)}` },
    ])
  const pages = ofBlocks(...Array.from({ length: 14 }, (_, index) => cited(index + 1)))

  it('stand at the foot of the page that cites them', () => {
    for (let index = 1; index <= 14; index++) {
      const [claim] = find(pages, `Bewering ${index}`).filter(one => one.mark.text.endsWith(String(index)))
      const [foot] = find(pages, `Toelichting ${index}.`)
      expect(foot?.page).toBe(claim?.page)
      expect(foot?.mark.size).toBe(theme.text.note.size)
      const lowest = Math.max(
        ...textsOf(pages.pages[claim?.page ?? 0]).flatMap(mark =>
          mark.size === theme.text.body.size ? [mark.y] : [],
        ),
      )
      expect(foot?.mark.y).toBeGreaterThan(lowest)
    }
    expect(new Set(find(pages, 'Bewering').map(one => one.page)).size).toBeGreaterThan(1)
  })

  it('are never run into by the text', () => {
    expect(overlaps(pages, theme, typefaces)).toEqual([])
  })

  it('are read right after the paragraph that cites them', () => {
    const tags = nodesOf(pages.structure, 'Sect')
      .at(-1)
      ?.children.map(child => (typeof child === 'number' ? '' : child.tag))
    expect(tags?.slice(0, 5)).toEqual(['H1', 'P', 'Note', 'P', 'Note'])
  })

  it('are numbered and read in the order in which they are cited', () => {
    const twice = paragraph([note('alfa'), { kind: 'text', text: ' en ' }, note('bravo')])
    const { structure, pages: drawn } = ofBlocks(twice, paragraph([note('charlie')]))
    expect(nodesOf(structure, 'Note').map(one => one.id)).toEqual(['noot0001', 'noot0002', 'noot0003'])
    const feet = textsOf(drawn[2]).filter(mark => /^(alfa|bravo|charlie)$/.test(mark.text))
    expect(feet.map(mark => mark.text)).toEqual(['alfa', 'bravo', 'charlie'])
    const heights = feet.map(mark => mark.y)
    expect([...heights].sort((one, other) => one - other)).toEqual(heights)
  })
})

describe('the contents', () => {
  const chapters = Array.from({ length: 6 }, (_, index) =>
    section(
      heading(1, `Hoofdstuk ${'abcdef'[index]}`, String(index)),
      [paragraph(words(900 * (index + 1)))],
      [
        section(heading(2, `Paragraaf ${'abcdef'[index]}`, `${index}.1`), [
          paragraph(words(3000)),
          heading(4, 'Klein'),
          paragraph(words(50)),
        ]),
      ],
      true,
    ),
  )
  const pages = laidOut(reportOf(chapters))
  const page = pages.pages[1]
  const links = (page?.marks ?? []).flatMap(mark => (mark.kind === 'link' ? [mark] : []))

  it('have a line for every heading of two levels, with the page on which it stands', () => {
    expect(links).toHaveLength(12)
    for (const link of links) {
      const name = 'destination' in link.target ? link.target.destination : ''
      const place = pages.destinations.find(one => one.name === name)
      const label = String((place?.page ?? 0) + 1)
      const line = textsOf(page).filter(mark => mark.y > link.y && mark.y < link.y + link.height)
      const [title] = line.filter(mark => /Hoofdstuk|Paragraaf/.test(mark.text))
      expect(line.at(-1)?.text).toBe(label)
      expect(saidOn(pages.pages[place?.page ?? 0])).toContain(title?.text.trim())
      expect(link.description).toContain(`pagina ${label}`)
    }
  })

  it('agree with the numbers at the foot of the pages', () => {
    const feet = pages.pages.slice(1).map(
      one =>
        textsOf(one)
          .filter(mark => mark.owner === 'pagination')
          .at(-1)?.text,
    )
    expect(feet).toEqual(pages.pages.slice(1).map((_, index) => String(index + 2)))
  })

  it('are mirrored by bookmarks, nested as the headings are', () => {
    expect(pages.bookmarks.map(one => one.children.length)).toEqual([1, 1, 1, 1, 1, 1])
    expect(pages.bookmarks[2]?.children[0]?.title).toBe('2.1 Paragraaf c')
  })
})

it('says everything in the order in which it is read', () => {
  const pages = laidOut(
    reportOf([
      section(
        heading(1, 'Een', '1'),
        [paragraph('alfa'), figure(1, 3), paragraph('bravo')],
        [
          section(heading(2, 'Twee', '1.1'), [
            { kind: 'list', ordered: false, items: [text('charlie'), text('delta')] },
          ]),
        ],
      ),
      section(heading(1, 'Drie', '2'), [
        {
          kind: 'quotes',
          items: [{ messageId: 'b1', text: 'echo', synthetron: true, votes: '4 eens, 0 oneens' }],
        },
        { kind: 'box', title: 'Kader', content: [paragraph('foxtrot')] },
      ]),
    ]),
  )
  const said = new Map<number, string>()
  for (const page of pages.pages)
    for (const mark of textsOf(page))
      if (typeof mark.owner === 'number') said.set(mark.owner, `${said.get(mark.owner) ?? ''}${mark.text}`)
  const spoken = pages.structure.children
    .slice(2)
    .flatMap(child => (typeof child === 'number' ? [] : numbersIn(child)))
  expect(spoken.flatMap(number => said.get(number) ?? []).map(part => part.trim())).toEqual([
    '1 Een',
    'alfa',
    // A figure beside a text is read after it.
    'bravo',
    'Figuur\u00a01  Clusters van figuur 1.',
    'Stemmen per cluster (n = 12).',
    '1.1 Twee',
    '•',
    'charlie',
    '•',
    'delta',
    '2 Drie',
    'echo',
    '4 eens, 0 oneens',
    'Kader',
    'foxtrot',
  ])
})

it('keeps long titles, names and numbers apart', () => {
  const long = 'Samenwerkingsverbanden voor leefbaarheid en veiligheid in de wijken van morgen en overmorgen '
  const value = { value: '1.234.567.890', label: 'unieke bezoekers van de samenwerkingsverbanden' }
  const pages = laidOut(
    reportOf(
      [
        section(heading(1, long.repeat(2), '10'), [
          { kind: 'key-figures', items: Array(5).fill(value) },
          { kind: 'facts', items: Array(5).fill(value) },
          {
            kind: 'list',
            ordered: true,
            items: Array.from({ length: 101 }, (_, index) => text(`punt ${index + 1}`)),
          },
        ]),
      ],
      {
        title: long.repeat(4),
        subtitle: long.repeat(4),
        shortTitle: long.repeat(2),
        sourceLine: long.repeat(2),
        confidential: '- CONFIDENTIEEL -',
        client: long.repeat(2),
        provenance: [long.repeat(3), 'x'.repeat(300)],
      },
    ),
  )
  expect(overlaps(pages, theme, typefaces)).toEqual([])
  expect(find(pages, '1.234.567.890')).toHaveLength(10)
})
