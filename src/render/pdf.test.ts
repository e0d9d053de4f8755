import { getDocument, OPS } from 'pdfjs-dist/legacy/build/pdf.mjs'
import { describe, expect, it } from 'vitest'
import type { Chart } from '../charts/chart.js'
import type { Block, Inline } from '../compose/report.js'
import { layout } from '../layout/layout.js'
import type { Pages } from '../layout/pages.js'
import { heading, paragraph, reportOf, section, text, words } from '../layout/report-sample.testing.js'
import { infographicPages } from '../layout/set-infographic.js'
import { drawChart } from './draw-chart.js'
import { renderPdf } from './pdf.js'
import { info, sampleInfographic, standard } from './poster.testing.js'

const { template, typefaces } = await standard()
const { theme } = template

const share = (part: number) => ({ part, whole: 40 })
const options = ['heel slecht', 'gaat wel', 'goed', 'heel goed'].map((label, index) => ({
  label,
  share: share(index * 5),
}))
const counts = ['gemeente', 'bewoners', 'overig'].map((label, index) => ({ label, count: 12 - index * 3 }))
const charts: Chart[] = [
  {
    kind: 'cluster-bars',
    title: 'Clusters',
    bars: [
      { label: 'vertrouwen en tijd', agree: 24, disagree: 3 },
      { label: 'geld', agree: 1, disagree: 0 },
    ],
    axisEnd: 27,
  },
  { kind: 'poll-columns', title: 'Samenwerking', respondents: 40, options },
  { kind: 'poll-bars', title: 'Keuzes', respondents: 40, multiple: true, options },
  {
    kind: 'consensus-bars',
    title: 'Consensus',
    benchmark: 16,
    bars: [
      { label: 'Vraag één', share: share(11), comparison: 'above' },
      { label: 'Vraag twee', share: share(2), comparison: 'below' },
    ],
  },
  { kind: 'tier-bars', title: 'Niveaus', bars: counts },
  { kind: 'attribute-bars', title: 'Herkomst', known: 27, bars: counts },
]
const figures = charts.map(
  (chart, index): Block => ({
    kind: 'figure',
    number: index + 1,
    chart,
    caption: 'n = 40.',
    place: index % 2 === 0 ? 'beside' : 'wide',
  }),
)
const note: Inline = { kind: 'footnote', content: text('Wie iets schreef of stemde.') }
const report = reportOf([
  section(
    heading(1, 'Samenvatting', '1'),
    [paragraph([{ kind: 'text', text: 'De deelnemers' }, note, { kind: 'text', text: ' schreven.' }])],
    [],
    true,
  ),
  section(
    heading(1, 'Uitkomsten', '2'),
    [paragraph(words(300), 'lead')],
    [
      section(heading(2, 'Hoofdstuk', '2.1'), [
        { ...heading(3, 'Vraag A'), destination: '' },
        ...figures,
        heading(3, 'Vraag B'),
        heading(4, 'Cluster'),
        {
          kind: 'quotes',
          items: [{ messageId: 'b1', text: 'Samen & sterk', synthetron: true, votes: '4 eens, 0 oneens' }],
        },
        { kind: 'list', ordered: true, items: [text('eerste'), text('tweede')] },
      ]),
      section(heading(2, 'Tabellen', '2.2'), [
        {
          kind: 'table',
          caption: 'Kerncijfers',
          columns: [
            { heading: 'Maat', align: 'left', share: 0.6 },
            { heading: 'Waarde', align: 'right', share: 0.4 },
          ],
          rows: Array.from({ length: 70 }, (_, index) => [
            { text: `Maat ${index}` },
            { text: String(index) },
          ]),
          rowHeads: true,
        },
        {
          kind: 'box',
          title: 'Methode',
          content: [paragraph([{ kind: 'link', text: 'de website', url: 'https://voorbeeld.nl/' }])],
        },
      ]),
    ],
    true,
  ),
])
const pages = layout(report, theme, typefaces, 'synth-report test')
const bytes = await renderPdf(pages, theme, typefaces)
const raw = Buffer.from(bytes).toString('latin1')

const open = (file: Uint8Array) => getDocument({ data: new Uint8Array(file), verbosity: 0 }).promise
const pdf = await open(bytes)
const opened = await Promise.all(Array.from({ length: pdf.numPages }, (_, index) => pdf.getPage(index + 1)))
const texts = await Promise.all(
  opened.map(async page => {
    const { items } = await page.getTextContent()
    return items.map(item => ('str' in item ? item.str : '')).join('')
  }),
)
const dense = (content: string): string => content.replace(/\s+/g, '')

interface Tagged {
  role: string
  children: (Tagged | { type: string; id: string })[]
  alt?: string
}
const trees = (await Promise.all(opened.map(page => page.getStructTree()))) as unknown as Tagged[]
const isTagged = (one: Tagged | { type: string }): one is Tagged => 'role' in one
/** Every tag, with the tags above it, outermost first. */
function pathsOf(node: Tagged, above: string[] = []): string[][] {
  const path = [...above, node.role]
  return [path, ...node.children.filter(isTagged).flatMap(child => pathsOf(child, path))]
}
const paths = trees.flatMap(tree => pathsOf(tree)).map(path => path.slice(1))
const ending = (tail: string): string[][] => paths.filter(path => path.join('>').endsWith(tail))

describe('the text', () => {
  it('is all there: every label and figure of every chart, on its page', () => {
    let labels = 0
    pages.pages.forEach((page, index) => {
      for (const slot of page.marks)
        if (slot.kind === 'chart')
          for (const mark of drawChart(slot, { theme, measure: typefaces }))
            if (mark.kind === 'text') {
              labels += 1
              expect(dense(texts[index] ?? '')).toContain(dense(mark.text))
            }
    })
    expect(labels).toBeGreaterThan(40)
    for (const label of ['vertrouwen', 'heel slecht', 'Vraag één', 'gemeente', 'benchmark 16%'])
      expect(dense(texts.join(' '))).toContain(dense(label))
  })

  it('is what was laid out, page by page', () => {
    pages.pages.forEach((page, index) => {
      for (const mark of page.marks)
        if (mark.kind === 'text') expect(dense(texts[index] ?? '')).toContain(dense(mark.text))
    })
  })
})

interface OutlineEntry {
  title: string
  dest: unknown
  items: OutlineEntry[]
}

describe('the ways through it', () => {
  const pageOf = async (destination: unknown): Promise<number> => {
    const explicit =
      typeof destination === 'string' ? await pdf.getDestination(destination) : (destination as unknown[])
    return pdf.getPageIndex(explicit?.[0] as Parameters<typeof pdf.getPageIndex>[0])
  }

  it('bookmarks are the headings of three levels, nested, and lead to them', async () => {
    const outline = (await pdf.getOutline()) as OutlineEntry[]
    const shown = (entries: OutlineEntry[]): unknown[] =>
      entries.map(({ title, items }) => (items.length > 0 ? [title, shown(items)] : title))
    expect(shown(outline)).toEqual([
      '1 Samenvatting',
      ['2 Uitkomsten', [['2.1 Hoofdstuk', ['Vraag A', 'Vraag B']], '2.2 Tabellen']],
    ])
    const all = (entries: OutlineEntry[]): OutlineEntry[] => entries.flatMap(one => [one, ...all(one.items)])
    for (const entry of all(outline))
      expect(dense(texts[await pageOf(entry.dest)] ?? '')).toContain(dense(entry.title))
  })

  it('the contents lead to the page that they name', async () => {
    const links = (await opened[1]?.getAnnotations()) ?? []
    expect(links).toHaveLength(4)
    for (const link of links) {
      const page = await pageOf(link.dest)
      const [, label, title = ''] = /pagina (\d+): (.*)/.exec(link.contentsObj?.str ?? '') ?? []
      expect(page + 1).toBe(Number(label))
      expect(dense(texts[page] ?? '')).toContain(dense(title))
    }
  })

  it('a note is found from its number, a website from its name', async () => {
    const links = (await Promise.all(opened.slice(2).map(page => page.getAnnotations()))).flat()
    expect(links.map(link => link.url ?? link.dest)).toEqual(['noot0001', 'https://voorbeeld.nl/'])
    expect(texts[await pageOf('noot0001')]).toContain('Wie iets schreef')
    for (const link of links) expect(link.contentsObj.str).not.toBe('')
  })

  it('page labels are the numbers at the foot', async () => {
    expect(await pdf.getPageLabels()).toEqual(opened.map((_, index) => String(index + 1)))
  })
})

describe('what it says of itself', () => {
  it('has a language, a title, an author and a date', async () => {
    const { info: said, metadata } = await pdf.getMetadata()
    expect(said).toMatchObject({
      Language: 'nl-NL',
      Title: 'Wonen & leven in <de wijk>',
      Author: 'Gemeente Voorbeeld',
      Creator: 'synth-report test',
      CreationDate: 'D:20200917000000Z',
      PDFFormatVersion: '1.7',
    })
    expect(metadata?.get('dc:title')).toBe('Wonen & leven in <de wijk>')
    const xmp = raw.slice(raw.indexOf('<x:xmpmeta'), raw.indexOf('</x:xmpmeta>'))
    expect(xmp).toMatch(/<pdfuaid:part>1<\/pdfuaid:part>/)
    expect(xmp).toMatch(/pdfaid:part>2/)
    expect(await pdf.getMarkInfo()).toMatchObject({ Marked: true })
    expect(raw).toMatch(/\/DisplayDocTitle true/)
  })
})

describe('the structure', () => {
  it('goes from the document through sections to headings, no level skipped', () => {
    expect(new Set(paths.filter(path => path.length > 0).map(path => path[0]))).toEqual(new Set(['Document']))
    const headings = paths.filter(path => /^H\d$/.test(path.at(-1) ?? ''))
    for (const path of headings) expect(path.at(-2)).toBe('Sect')
    const levels = headings.map(path => Number(path.at(-1)?.slice(1)))
    expect(levels).toEqual([1, 1, 1, 2, 3, 3, 4, 2])
  })

  it('has every sort of content under its own tag', () => {
    for (const tail of [
      'Sect>P',
      'TOC>TOCI>Reference>Link',
      'BlockQuote>P',
      'L>LI>Lbl',
      'L>LI>LBody',
      'Note>Lbl',
      'Note>P',
      'P>Reference>Link',
      'Table>Caption',
      'Table>THead>TR>TH',
      'Table>TBody>TR>TH',
      'Table>TBody>TR>TD',
    ])
      expect(ending(tail).length, tail).toBeGreaterThan(0)
    expect(ending('Figure')).toHaveLength(charts.length)
  })

  it('gives each figure its words and its place', () => {
    const alternatives = (node: Tagged): string[] => [
      ...(node.role === 'Figure' ? [node.alt ?? ''] : []),
      ...node.children.filter(isTagged).flatMap(alternatives),
    ]
    const said = trees.flatMap(alternatives)
    expect(said).toHaveLength(charts.length)
    for (const chart of charts) expect(said.some(one => one.includes(`: ${chart.title}.`))).toBe(true)
    expect(raw.match(/\/BBox \[/g)?.length).toBeGreaterThanOrEqual(charts.length)
  })

  it('says of the heads of a table what they head, and names them in its cells', () => {
    expect(raw.match(/\/Scope \/Column/g)).toHaveLength(2)
    expect(raw.match(/\/Scope \/Row/g)).toHaveLength(70)
    expect(raw.match(/\/Headers \[\(tabel001k1\) \(tabel001r\d+\)\]/g)).toHaveLength(70)
  })
})

it('a table without a word in a heading has that heading all the same', async () => {
  const table: Block = {
    kind: 'table',
    caption: 'Kerncijfers',
    columns: [
      { heading: '', align: 'left', share: 0.6 },
      { heading: 'Waarde', align: 'right', share: 0.4 },
    ],
    rows: [[{ text: 'Berichten' }, { text: '12' }]],
    rowHeads: false,
  }
  const small = reportOf([section(heading(1, 'Kop', '1'), [table], [], true)])
  const file = await renderPdf(layout(small, theme, typefaces, 'test'), theme, typefaces)
  const written = Buffer.from(file).toString('latin1')
  expect(written.match(/\/Scope \/Column/g)).toHaveLength(2)
  expect(written.match(/\/ID \(tabel001k\d\)/g)).toHaveLength(2)
})

/** How many drawing operators of a page stand outside and inside marked content, and whether all of it is closed. */
async function marking(
  page: (typeof opened)[number],
): Promise<{ bare: number; marked: number; depth: number }> {
  const { fnArray } = await page.getOperatorList()
  const drawing = new Set([OPS.showText, OPS.showSpacedText, OPS.constructPath, OPS.fill, OPS.stroke])
  const found = { bare: 0, marked: 0, depth: 0 }
  for (const operator of fnArray) {
    if (operator === OPS.beginMarkedContent || operator === OPS.beginMarkedContentProps) found.depth += 1
    if (operator === OPS.endMarkedContent) found.depth -= 1
    if (drawing.has(operator)) found[found.depth === 1 ? 'marked' : 'bare'] += 1
  }
  return found
}

describe('everything drawn', () => {
  it('is content or decoration', async () => {
    for (const page of opened) {
      const found = await marking(page)
      expect(found).toMatchObject({ bare: 0, depth: 0 })
      expect(found.marked).toBeGreaterThan(5)
    }
  })

  it('that is content stands in the structure', () => {
    const contents = (node: Tagged): number =>
      node.children.reduce(
        (sum, child) => sum + (isTagged(child) ? contents(child) : child.type === 'content' ? 1 : 0),
        0,
      )
    pages.pages.forEach((page, index) => {
      const owners = page.marks.flatMap(mark =>
        'owner' in mark && typeof mark.owner === 'number' ? [mark.owner] : [],
      )
      expect(contents(trees[index] as Tagged)).toBeGreaterThanOrEqual(new Set(owners).size)
    })
  })

  it('uses fonts that are in the file, in part, and no images', async () => {
    const names = [...raw.matchAll(/\/BaseFont \/([^\s/]+)/g)].map(match => match[1] ?? '')
    expect(names.length).toBeGreaterThan(0)
    for (const name of names) expect(name).toMatch(/^[A-Z]{6}\+/)
    const descriptors = raw.match(/\/Type \/FontDescriptor/g)?.length
    expect(raw.match(/\/FontFile[23]? \d/g)?.length).toBe(descriptors)
    expect(raw).not.toMatch(/\/Subtype \/Image/)
    expect(bytes.length).toBeLessThan(400_000)
  })
})

it('is the same, byte for byte, every time', async () => {
  const fresh = await standard()
  const again = layout(report, fresh.template.theme, fresh.typefaces, 'synth-report test')
  expect(
    Buffer.from(await renderPdf(again, fresh.template.theme, fresh.typefaces)).equals(Buffer.from(bytes)),
  ).toBe(true)
})

it('has the names of its places in order of their bytes, whatever the language of the machine', async () => {
  const destinations = ['a', 'Z', 'b-1', 'b1', 'B'].map(name => ({ name, page: 0, y: 0 }))
  const file = Buffer.from(await renderPdf({ ...pages, destinations }, theme, typefaces)).toString('latin1')
  const names = /\/Dests <<[^>]*?\/Names \[\s*(.*?)\]\s*>>/s.exec(file)?.[1] ?? ''
  expect([...names.matchAll(/\(([^)]*)\)/g)].map(([, name]) => name)).toEqual(['B', 'Z', 'a', 'b-1', 'b1'])
})

it('leaves holes in an icon by the rule that it was made for', async () => {
  const icon = { kind: 'shape', owner: 'decoration', path: 'M0 0H9V9Z', fill: '#000000' } as const
  const rules = async (evenOdd: boolean) => {
    const drawn = { ...pages, pages: [{ width: 99, height: 99, marks: [{ ...icon, evenOdd }] }] }
    const file = await renderPdf({ ...drawn, destinations: [], bookmarks: [] }, theme, typefaces)
    const page = await (await open(file)).getPage(1)
    const { fnArray, argsArray } = await page.getOperatorList()
    return fnArray.flatMap((fn, at) => (fn === OPS.constructPath ? [argsArray[at]?.[0]] : []))
  }
  expect(await rules(true)).toEqual([OPS.eoFill])
  expect(await rules(false)).toEqual([OPS.fill])
})

it('is dated by the session, and without a date still the same every time', async () => {
  const undated: Pages = { ...pages, info: { ...info, date: null } }
  const document = await open(await renderPdf(undated, theme, typefaces))
  const { info: said } = await document.getMetadata()
  expect(said).toMatchObject({ CreationDate: 'D:20000101000000Z' })
})

it('an infographic of its own has a page with headings, and bookmarks', async () => {
  const poster = infographicPages(sampleInfographic(template), theme, typefaces, info)
  const document = await open(await renderPdf(poster, theme, typefaces))
  expect(document.numPages).toBe(1)
  const [entry] = (await document.getOutline()) as OutlineEntry[]
  const heading = 'Samen leven in de wijk'
  expect(entry?.title).toBe(info.title)
  expect(entry?.items.map(one => one.title)).toEqual([heading, heading])
  const tree = (await (await document.getPage(1)).getStructTree()) as unknown as Tagged
  const tags = pathsOf(tree).map(path => path.at(-1))
  expect(tags.filter(tag => /^H\d$/.test(tag ?? ''))).toEqual(['H1', 'H2', 'H2'])
  expect(tags).toContain('LI')
})
