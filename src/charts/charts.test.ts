import { describe, expect, it } from 'vitest'
import { insideChart } from '../layout/overlaps.testing.js'
import type { ChartMark, DrawnText } from '../layout/pages.js'
import { drawChart } from '../render/draw-chart.js'
import { standard } from '../render/poster.testing.js'
import type { Chart } from './chart.js'
import { chartParts } from './chart-parts.js'
import { chartAlternative, chartHeight, chartRows } from './registry.js'

const { template, typefaces } = await standard()
const { theme } = template
const look = { theme, measure: typefaces }
const [HALF, FULL] = [227, 467]

const names = ['vertrouwen', 'samen met bewoners', 'geld', 'tijd', 'regels', 'ruimte', 'overig']
const LONG = 'Samenwerkingsverbanden van bewoners en de woningcorporaties.'
const share = (part: number) => ({ part, whole: 40 })

/** A chart of every kind, with so many bars: the second counts nothing, and only the last is called overig. */
const kinds: Record<Chart['kind'], (labels: string[]) => Chart> = {
  'cluster-bars': labels => ({
    kind: 'cluster-bars',
    title: 'Titel',
    axisEnd: 36,
    bars: labels.map((label, index) => ({
      label,
      agree: Math.max(0, 21 - index * 3),
      disagree: index === 1 ? 0 : index + 2,
    })),
  }),
  'poll-columns': labels => ({
    kind: 'poll-columns',
    title: 'Titel',
    respondents: 40,
    options: labels.map((label, index) => ({ label, share: share(index === 1 ? 0 : index + 3) })),
  }),
  'poll-bars': labels => ({
    kind: 'poll-bars',
    title: 'Titel',
    respondents: 40,
    multiple: true,
    options: labels.map((label, index) => ({ label, share: share(index === 1 ? 0 : index + 3) })),
  }),
  'consensus-bars': labels => ({
    kind: 'consensus-bars',
    title: 'Titel',
    benchmark: 16,
    bars: labels.map((label, index) => ({
      label,
      share: share(index === 1 ? 0 : index + 3),
      comparison: (['above', 'below', 'equal'] as const)[index % 3] ?? null,
    })),
  }),
  'tier-bars': labels => ({
    kind: 'tier-bars',
    title: 'Titel',
    bars: labels.map((label, index) => ({ label, count: index === 1 ? 0 : index + 6 })),
  }),
  'attribute-bars': labels => ({
    kind: 'attribute-bars',
    title: 'Titel',
    known: 63,
    bars: labels.map((label, index) => ({ label, count: index === 1 ? 0 : index + 6 })),
  }),
}

const slotOf = (chart: Chart, width: number): ChartMark => ({
  kind: 'chart',
  owner: 1,
  x: 0,
  y: 0,
  width,
  height: chartHeight(chart, width, look),
  chart,
})
const textsOf = (chart: Chart, width = FULL): DrawnText[] =>
  drawChart(slotOf(chart, width), look).filter(mark => mark.kind === 'text')
const said = (chart: Chart, width = FULL): string[] => textsOf(chart, width).map(mark => mark.text)

/** How long its bars are drawn, in their order. */
const lengthsOf = (chart: Chart): number[] =>
  drawChart(slotOf(chart, FULL), look).flatMap(mark => {
    if (mark.kind !== 'shape' || mark.fill !== theme.colours.scale2) return []
    const across = [...mark.path.matchAll(/[ML]([\d.]+) /g)].map(([, x]) => Number(x))
    return [Math.max(...across) - Math.min(...across)]
  })

/** The tops of its bars and how thick they are, from top to bottom. */
const barsOf = (chart: Chart, width: number): { top: number; thickness: number }[] =>
  drawChart(slotOf(chart, width), look).flatMap(mark => {
    const fills = [theme.colours.scale2, theme.colours.agree, theme.colours.above, theme.colours.below]
    if (mark.kind !== 'shape' || !fills.includes(mark.fill ?? '')) return []
    const along = [...mark.path.matchAll(/[ML][\d.]+ ([\d.]+)/g)].map(([, y]) => Number(y))
    const [top, bottom] = [Math.min(...along), Math.max(...along)]
    return bottom - top > 11 ? [{ top, thickness: bottom - top }] : []
  })

/** The figures that a chart shows, as a reader sees them, bar by bar. */
function figuresOf(chart: Chart): string[] {
  const oneDecimal = (part: number): string => `${((part / 40) * 100).toFixed(1).replace('.', ',')}%`
  switch (chart.kind) {
    case 'cluster-bars':
      return chart.bars.flatMap(bar => [String(bar.agree), String(bar.disagree)])
    case 'poll-columns':
    case 'poll-bars':
      return chart.options.map(option => oneDecimal(option.share.part).replace(',0%', ',0%'))
    case 'consensus-bars':
      return chart.bars.map(bar => `${Math.round((bar.share.part / 40) * 100)}%`)
    default:
      return chart.bars.map(bar => String(bar.count))
  }
}

describe.each(Object.entries(kinds))('%s', (kind, make) => {
  const five = names.slice(0, 5)
  const chart = make(five)

  it('is higher with more bars, unless they stand side by side', () => {
    const heights = [2, 4, 7].map(count => chartHeight(make(names.slice(0, count)), FULL, look))
    if (kind === 'poll-columns') expect(new Set(heights).size).toBeLessThanOrEqual(2)
    else {
      expect(heights[1]).toBeGreaterThan(heights[0] ?? 0)
      expect(heights[2]).toBeGreaterThan(heights[1] ?? 0)
    }
  })

  it('has bars as thick and as far apart as the theme says, however many there are', () => {
    if (kind === 'poll-columns') return
    for (const count of [2, 3, 7]) {
      const bars = barsOf(make(names.slice(0, count).map(label => label.slice(0, 5))), HALF)
      expect(bars.length).toBeGreaterThan(1)
      const steps = bars.slice(1).map(({ top }, index) => top - (bars[index]?.top ?? 0))
      const step = theme.chart.bar + theme.chart.gap
      for (const one of steps)
        expect(Math.abs(one / step - Math.round(one / step)) * step, `${count}`).toBeLessThan(0.1)
      for (const { thickness } of bars) expect(Math.abs(thickness - theme.chart.bar)).toBeLessThan(0.7)
    }
  })

  it('says all of its labels and figures in words, in order', () => {
    const words = chartAlternative(chart)
    let from = words.indexOf('Titel')
    const figures = figuresOf(chart)
    const perBar = figures.length / five.length
    five.forEach((label, index) => {
      for (const part of [label, ...figures.slice(index * perBar, (index + 1) * perBar)]) {
        const at = words.indexOf(part, from)
        expect(at, part).toBeGreaterThan(-1)
        from = at + part.length
      }
    })
    expect(words).toMatch(/^Staafdiagram: Titel\. .*\.$/)
  })

  it('gives the same figures to the workbook, a row for each bar', () => {
    const { head, rows } = chartRows(chart)
    expect(rows.map(row => row[0])).toEqual(five)
    for (const row of rows) expect(row).toHaveLength(head.length)
    const shown = figuresOf(chart).map(figure => Number(figure.replace('%', '').replace(',', '.')))
    const kept = rows.flatMap(row => {
      if (kind === 'cluster-bars') return [row[1], row[2]]
      if (kind === 'tier-bars' || kind === 'attribute-bars') return [row[1]]
      const value = Number(row[kind === 'consensus-bars' ? 3 : 2]) * 100
      return [kind === 'consensus-bars' ? Math.round(value) : value]
    })
    expect(kept).toEqual(shown.map(figure => expect.closeTo(figure, 5)))
  })

  it('draws every label and figure, in the order given, zero too', () => {
    const texts = said(chart)
    const found = texts.join(' ')
    for (const part of [...five, ...figuresOf(chart).filter(figure => !figure.startsWith('0'))])
      expect(found).toContain(part)
    const values = textsOf(chart).flatMap(mark => (mark.font === 'semibold' ? [mark.text.trim()] : []))
    expect(values.filter(text => /(^|\/ )0(,0)?%?$/.test(text))).toHaveLength(1)
    const along = kind === 'poll-columns' ? 'x' : 'y'
    const places = five.map(label => textsOf(chart).find(mark => label.startsWith(mark.text))?.[along] ?? 0)
    expect([...places].sort((a, b) => a - b)).toEqual(places)
  })

  it.each([HALF, FULL])('keeps texts apart and inside, also long ones, in a width of %i', width => {
    const sets = [
      five,
      ['geld'],
      [LONG, 'geld', LONG, 'Arbeidsmarktkrapteproblematiek', 'helemaal onbelangrijk'],
      Array(30).fill(LONG),
    ]
    expect(sets.flatMap(labels => insideChart(slotOf(make(labels), width), theme, typefaces))).toEqual([])
  })

  it('breaks labels at spaces, never within a word', () => {
    for (const width of [HALF, FULL]) {
      const pieces = said(make([LONG, 'geld', 'helemaal onbelangrijk', 'best wel belangrijk']), width)
      const words = new Set(
        [LONG, 'geld', 'helemaal onbelangrijk', 'best wel belangrijk'].join(' ').split(' '),
      )
      const labels = pieces.filter(text => /^\p{L}{3}/u.test(text) && !/^(eens|oneens|benchmark)/.test(text))
      expect(labels.length).toBeGreaterThan(3)
      for (const label of labels)
        for (const word of label.replace('…', '').trim().split(' ')) expect(words).toContain(word)
    }
  })
})

describe('a chart too high for its page', () => {
  it.each(Object.entries(kinds))('becomes several with all bars, in order: %s', (_, make) => {
    const labels = Array.from({ length: 80 }, (_, index) => `${LONG} ${index}`)
    const whole = make(labels)
    const parts = chartParts(whole, FULL, 600, look)
    expect(parts.length).toBeGreaterThan(1)
    expect(Math.max(...parts.map(part => chartHeight(part, FULL, look)))).toBeLessThanOrEqual(600)
    expect(parts.flatMap(part => chartRows(part).rows.map(row => row[0]))).toEqual(labels)
  })

  it('has one scale', () => {
    const whole = kinds['tier-bars'](Array.from({ length: 80 }, (_, index) => `waarde ${index}`))
    const growths = chartParts(whole, FULL, 600, look).map(part => {
      const counts = chartRows(part).rows.map(row => Number(row[1]))
      expect(lengthsOf(part)).toHaveLength(counts.length)
      const grown = (all: number[]): number => (all.at(-1) ?? 0) - (all[2] ?? 0)
      return grown(lengthsOf(part)) / grown(counts)
    })
    expect(growths[0]).toBeGreaterThan(1)
    expect(growths).toEqual(growths.map(() => expect.closeTo(growths[0] ?? 0, 3)))
  })

  it('stays as it is when it fits', () => {
    const chart = kinds['poll-columns'](names)
    expect(chartParts(chart, FULL, 600, look)).toEqual([chart])
  })
})

describe('a cluster', () => {
  it('has white between its votes eens and oneens, where it has both', () => {
    const bars = [
      { label: 'geld', agree: 20, disagree: 5 },
      { label: 'tijd', agree: 12, disagree: 0 },
    ]
    const chart: Chart = { kind: 'cluster-bars', title: 'Titel', axisEnd: 36, bars }
    const lines = drawChart(slotOf(chart, HALF), look).filter(
      mark => mark.kind === 'shape' && mark.stroke?.colour === theme.colours.paper,
    )
    expect(lines).toHaveLength(1)
    // One bar is hatched, and its colour in the legend.
    const hatched = drawChart(slotOf(chart, HALF), look).filter(
      mark => mark.kind === 'shape' && mark.stroke?.colour === theme.colours.ink,
    )
    expect(hatched).toHaveLength(2)
  })
})

it('figures of five digits have a point, drawn and said', () => {
  const bars = [{ label: 'a', agree: 12_345, disagree: 10_000 }]
  const clusters: Chart = { kind: 'cluster-bars', title: 'Titel', axisEnd: 22_345, bars }
  const groups: Chart = {
    kind: 'attribute-bars',
    title: 'Titel',
    known: 12_345,
    bars: [{ label: 'a', count: 12_345 }],
  }
  for (const chart of [clusters, groups]) {
    const height = chartHeight(chart, FULL, look)
    const slot: ChartMark = { kind: 'chart', owner: 1, x: 0, y: 0, width: FULL, height, chart }
    expect(drawChart(slot, look).flatMap(mark => (mark.kind === 'text' ? mark.text : []))).toContain('12.345')
    expect(chartAlternative(chart)).toContain('12.345')
  }
})

describe('the benchmark', () => {
  it('is drawn, named, and said of every question', () => {
    const chart = kinds['consensus-bars'](names)
    expect(said(chart)).toContain('benchmark 16%')
    const words = chartAlternative(chart)
    for (const part of ['De benchmark is 16%', 'boven de benchmark', 'onder de benchmark', 'ongeveer gelijk'])
      expect(words).toContain(part)
    const marked = said(chart).join(' ')
    for (const sign of ['▲', '▼', '≈']) expect(marked).toContain(sign)
  })

  it('has its decimals after a comma', () => {
    const chart = { ...kinds['consensus-bars'](names), benchmark: 43.5 } as Chart
    expect(said(chart)).toContain('benchmark 43,5%')
    expect(chartAlternative(chart)).toContain('De benchmark is 43,5%')
  })

  it('is left out where there is none', () => {
    const chart = { ...kinds['consensus-bars'](names), benchmark: null } as Chart
    expect(said(chart).join(' ')).not.toContain('benchmark')
    expect(chartAlternative(chart)).not.toContain('De benchmark')
  })
})
