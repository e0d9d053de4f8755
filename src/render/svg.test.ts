import { expect, it } from 'vitest'
import type { Mark, TextMark } from '../layout/pages.js'
import { infographicPages } from '../layout/set-infographic.js'
import { info, page, sampleInfographic, standard } from './poster.testing.js'
import { renderSvg } from './svg.js'

const { template, typefaces } = await standard()
const { theme } = template
const svgOf = (marks: Mark[]): string => new TextDecoder().decode(renderSvg(page(marks), theme, typefaces))
const text = (content: string, more: Partial<TextMark> = {}): TextMark => ({
  kind: 'text',
  owner: 1,
  x: 10,
  y: 20,
  text: content,
  font: 'regular',
  size: 9.5,
  colour: theme.colours.ink,
  ...more,
})
const count = (svg: string, part: string): number => svg.split(part).length - 1

/** Every tag closed in its turn, every ampersand part of an entity, no attribute twice. */
function expectWellFormed(svg: string): void {
  const open: string[] = []
  const rest = svg
    .replace(/^<\?xml [^?]*\?>/, '')
    .replace(/<(\/?)([\w:]+)((?: [\w:-]+="[^"<>]*")*)(\/?)>/g, (_, end, name, attributes: string, empty) => {
      const names = [...attributes.matchAll(/ ([\w:-]+)="/g)].map(match => match[1])
      expect(new Set(names).size).toBe(names.length)
      if (end) expect(open.pop()).toBe(name)
      else if (!empty) open.push(name)
      return ''
    })
  expect(open).toEqual([])
  expect(rest).not.toMatch(/[<>]/)
  expect(svg).not.toMatch(/&(?!(amp|lt|gt|quot);)/)
  expect(svg).not.toMatch(/[^\P{Cc}\n]/u)
}

it('is a Dutch image of the size of its page, with a title and all its text', () => {
  const svg = svgOf([text('eerste '), text('regel', { y: 32 }), text('kop <&> "x"\u0007', { owner: 2 })])
  expectWellFormed(svg)
  expect(svg).toMatch(
    /<svg [^>]*width="210mm" height="297mm" viewBox="0 0 595.276 841.89" lang="nl"[^>]*role="img"/,
  )
  expect(svg).toContain('<title id="title">Wonen &amp; leven in &lt;de wijk&gt;</title>')
  expect(svg).toContain('<desc id="desc">kop &lt;&amp;&gt; &quot;x&quot;\neerste regel</desc>')
})

it('draws text as outlines, each defined once, and keeps what it says', () => {
  const svg = svgOf([text('een eekhoorn <&>', { rotate: -90 })])
  expectWellFormed(svg)
  expect(svg).toContain(
    `<g aria-label="een eekhoorn &lt;&amp;&gt;" fill="${theme.colours.ink}" transform="translate(10 20) rotate(-90) scale(0.0095 -0.0095)">`,
  )
  expect(count(svg, '<use ')).toBe('eeneekhoorn<&>'.length)
  expect(count(svg, '<path id="regular-')).toBe(new Set('eeneekhoorn<&>').size)
  const ids = [...svg.matchAll(/<path id="([^"]+)"/g)].map(match => match[1])
  for (const [, name] of svg.matchAll(/href="#([^"]+)"/g)) expect(ids).toContain(name)
  expect(svg).not.toContain('<text')
})

it('places glyphs as they are measured, kerning included', () => {
  const places = [...svgOf([text('AVA')]).matchAll(/<use [^>]*?x="([^"]+)"/g)].map(match => Number(match[1]))
  const shaped = typefaces.get('regular').shape('AVA')
  const [first = 0, second = 0] = shaped.advances
  expect(first).toBeLessThan(typefaces.width('A', 'regular', 1000))
  expect(places).toEqual([first, first + second].map(place => Math.round(place * 1000) / 1000))
})

it('falls back to another font at its own scale', () => {
  const runs = typefaces.runs('Ω🌳', 'bold')
  const svg = svgOf(runs.map(run => text(run.text, { font: run.font })))
  expectWellFormed(svg)
  const emoji = runs.at(-1)?.font ?? ''
  expect(emoji).toMatch(/^fallback/)
  expect(svg).toContain(`<path id="${emoji}-`)
  expect(svg).toContain('aria-label="🌳"')
  const scale = Number((9.5 / typefaces.get(emoji).font.unitsPerEm).toPrecision(6))
  expect(svg).toContain(`scale(${scale} ${-scale})`)
})

it('leaves out what shows nothing', () => {
  const svg = svgOf([text('  ')])
  expect(svg).not.toMatch(/<g |<defs/)
})

it('draws shapes filled, stroked, dashed and moved', () => {
  const path = 'M0 0L9 9'
  const svg = svgOf([
    { kind: 'shape', owner: 'decoration', path, fill: 'a"b' },
    { kind: 'shape', owner: 'decoration', path, stroke: { colour: 'red', width: 0.50004, dash: [3] } },
    { kind: 'shape', owner: 'decoration', path, at: { x: 1.23456, y: 2, scale: 24 / 256 } },
  ])
  expectWellFormed(svg)
  expect(svg).toContain('<path d="M0 0L9 9" fill="a&quot;b"/>')
  expect(svg).toContain(
    '<path d="M0 0L9 9" fill="none" stroke="red" stroke-width="0.5" stroke-dasharray="3 3"/>',
  )
  expect(svg).toContain('<path d="M0 0L9 9" transform="translate(1.235 2) scale(0.09375)"/>')
})

it('leaves holes in an icon by the rule that it was made for', () => {
  const mark = { kind: 'shape', owner: 'decoration', path: 'M0 0L9 9', fill: 'red' } as const
  expect(svgOf([{ ...mark, evenOdd: true }, mark])).toContain(
    '<path d="M0 0L9 9" fill="red" fill-rule="evenodd"/>\n<path d="M0 0L9 9" fill="red"/>',
  )
})

it('draws charts as vectors', () => {
  const options = ['Ja', 'Nee'].map((label, index) => ({ label, share: { part: index + 1, whole: 3 } }))
  const chart = { kind: 'poll-columns' as const, title: 'Stelling', respondents: 3, options }
  const svg = svgOf([{ kind: 'chart', owner: 1, x: 50, y: 50, width: 300, height: 200, chart }])
  expectWellFormed(svg)
  expect(svg).toContain('aria-label="Nee"')
  expect(count(svg, '<path d=')).toBeGreaterThan(1)
})

it('gives the same bytes for the same infographic', () => {
  const render = () =>
    renderSvg(infographicPages(sampleInfographic(template), theme, typefaces, info), theme, typefaces)
  const first = render()
  expect(render()).toEqual(first)
  const svg = new TextDecoder().decode(first)
  expectWellFormed(svg)
  expect(svg).toContain(
    'Achterhalen wat bewoners van AVÉ-West belangrijk vinden voor de toekomst van hun wijk, en waarom.',
  )
})
