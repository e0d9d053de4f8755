import { describe, expect, it } from 'vitest'
import { logoOf } from '../render/logo.testing.js'
import { standard } from '../render/poster.testing.js'
import { logoRoom } from '../template/logo.js'
import { infographicOf } from './infographic/sample.testing.js'
import { layout } from './layout.js'
import { boxOf, overlaps, slotOf } from './overlaps.testing.js'
import type { ImageMark, Page, Pages, StructureNode } from './pages.js'
import { heading, reportOf, section, words } from './report-sample.testing.js'
import { infographicPages } from './set-infographic.js'

const { template, typefaces } = await standard()
const { theme } = template
const shapes = [
  ['wide', logoOf(60, 4)],
  ['usual', logoOf(30, 10)],
  ['square', logoOf(8, 8)],
  ['tall', logoOf(4, 30)],
] as const
const imagesOf = (page: Page | undefined): ImageMark[] =>
  (page?.marks ?? []).flatMap(mark => (mark.kind === 'image' ? [mark] : []))
const figuresOf = (node: StructureNode): StructureNode[] => [
  ...(node.tag === 'Figure' ? [node] : []),
  ...node.children.flatMap(child => (typeof child === 'number' ? [] : figuresOf(child))),
]

/** Each logo is a figure with its words and its place; it has its own proportions and keeps within the room. */
function expectPlaced(pages: Pages, image: ImageMark, room: { width: number; height: number }): void {
  const { x, y, width, height, picture } = image
  const figure = figuresOf(pages.structure).find(one => one.children.includes(image.owner as number))
  expect(figure).toMatchObject({ alternative: 'Logo van Gemeente Voorbeeld', box: { x, y, width, height } })
  expect(width / height).toBeCloseTo(picture.width / picture.height, 5)
  expect(width).toBeLessThanOrEqual(room.width + 1e-6)
  expect(height).toBeLessThanOrEqual(room.height + 1e-6)
}

describe.each(shapes)('a logo that is %s', (_, logo) => {
  it.each(['Gemeente Voorbeeld', words(300), null])(
    'stands on the title page beside %s, and once more in the infographic',
    client => {
      const infographic = { ...infographicOf(4), client, logo }
      const pages = layout(
        reportOf([section(heading(1, 'Kop', '1'), [{ kind: 'infographic', infographic }], [], true)], {
          logo,
          client,
          confidential: '- CONFIDENTIEEL -',
        }),
        theme,
        typefaces,
        'test',
      )
      expect(overlaps(pages, theme, typefaces)).toEqual([])
      const [first, ...others] = pages.pages
      const [image, ...more] = imagesOf(first)
      const [inside, ...rest] = others.flatMap(imagesOf)
      expect([...more, ...rest]).toEqual([])
      if (!image || !inside) throw new Error('no logo')
      expectPlaced(pages, inside, logoRoom.infographic)
      expectPlaced(pages, image, logoRoom.titlePage)
      const { left, right, top } = slotOf(image)
      expect(right).toBeCloseTo(theme.page.width - theme.page.right, 5)
      expect(top).toBeGreaterThan(theme.page.height * 0.62)
      const beside = (first?.marks ?? [])
        .flatMap(mark => (mark.kind === 'text' ? (boxOf(mark, typefaces) ?? []) : []))
        .filter(box => box.top > theme.page.height * 0.62 && box.top < theme.page.height * 0.85)
      // Level with the capitals of the first line, and well clear of all of them.
      expect(Math.min(...beside.map(box => box.top))).toBeCloseTo(top, client === null ? -1 : 1)
      for (const box of beside) expect(box.right).toBeLessThan(left - 10)
    },
  )

  const cases = [0, 2, 4, 6, 9].flatMap(blocks => [
    [blocks, 'short', false] as const,
    [blocks, 'long', true] as const,
  ])
  it.each(cases)('stands in the head of an infographic of %i blocks with %s texts', (blocks, _, long) => {
    const infographic = { ...infographicOf(blocks, { long }), logo }
    const { info } = layout(reportOf([]), theme, typefaces, 'test')
    const pages = infographicPages(infographic, theme, typefaces, info)
    expect(overlaps(pages, theme, typefaces)).toEqual([])
    const [image, ...more] = imagesOf(pages.pages[0])
    expect(more).toEqual([])
    if (!image) throw new Error('no logo')
    expectPlaced(pages, image, logoRoom.infographic)
    // On a plate, which is on the band: the shapes below the logo, from large to small.
    const { left, right, top, bottom } = slotOf(image)
    const under = (pages.pages[0]?.marks ?? []).flatMap(mark => {
      if (mark.kind !== 'shape' || mark.at) return []
      const numbers = (mark.path.match(/[HV]-?[\d.]+/g) ?? []).map(
        one => [one[0], Number(one.slice(1))] as const,
      )
      const xs = numbers.flatMap(([letter, value]) => (letter === 'H' ? value : []))
      const ys = numbers.flatMap(([letter, value]) => (letter === 'V' ? value : []))
      const holds =
        Math.max(...xs) >= right &&
        Math.min(...xs) <= left + 2 &&
        Math.max(...ys) >= bottom &&
        Math.min(...ys) <= top + 2
      return holds ? [mark.fill] : []
    })
    expect(under).toEqual([theme.colours.accent, theme.colours.paper])
  })
})
