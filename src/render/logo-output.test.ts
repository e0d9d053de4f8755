import { Resvg } from '@resvg/resvg-wasm'
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs'
import { describe, expect, it } from 'vitest'
import { nodeHost } from '../host.js'
import { layout } from '../layout/layout.js'
import { heading, reportOf, section } from '../layout/report-sample.testing.js'
import { infographicPages } from '../layout/set-infographic.js'
import { greyJpeg, logoOf } from './logo.testing.js'
import { renderPdf } from './pdf.js'
import { renderPng } from './png.js'
import { info, sampleInfographic, standard } from './poster.testing.js'
import { wasmPath } from './resvg.js'
import { renderSvg } from './svg.js'

const { template, typefaces } = await standard()
const { theme } = template
const logo = logoOf(12, 4)
const infographic = { ...sampleInfographic(template), logo }
const pages = layout(
  reportOf([section(heading(1, 'Infographic', '1'), [{ kind: 'infographic', infographic }], [], true)], {
    logo,
  }),
  theme,
  typefaces,
  'test',
)
const bytes = await renderPdf(pages, theme, typefaces)
const rawOf = (file: Uint8Array): string => Buffer.from(file).toString('latin1')
const count = (text: string, part: string | RegExp): number => text.split(part).length - 1

describe('in a PDF', () => {
  it('a logo is in the file once, with its transparency, however often it is shown', () => {
    const raw = rawOf(bytes)
    expect(count(raw, '/Subtype /Image')).toBe(2)
    expect(count(raw, '/SMask')).toBe(1)
    expect(count(raw, /\/XObject <<\n\/I1 /)).toBe(2)
    expect(count(raw, '/Interpolate')).toBe(0)
  })

  it('a logo is a figure that says whose it is', async () => {
    const pdf = await getDocument({ data: new Uint8Array(bytes), verbosity: 0 }).promise
    for (const number of [1, pdf.numPages]) {
      const tree = JSON.stringify(await (await pdf.getPage(number)).getStructTree())
      expect(count(tree, '"alt":"Logo van Gemeente Voorbeeld"')).toBe(1)
    }
    expect(count(rawOf(bytes), '/Placement /Block')).toBe(2)
  })

  it('a JPEG stays the JPEG that it was', async () => {
    const picture = { kind: 'jpeg' as const, bytes: greyJpeg, width: 16, height: 8 }
    const poster = infographicPages({ ...infographic, logo: { ...logo, picture } }, theme, typefaces, info)
    const raw = rawOf(await renderPdf(poster, theme, typefaces))
    expect(count(raw, '/Filter /DCTDecode')).toBe(1)
    expect(raw.includes(rawOf(greyJpeg))).toBe(true)
  })

  it('there is no image without a logo', async () => {
    const plain = infographicPages(sampleInfographic(template), theme, typefaces, info)
    expect(rawOf(await renderPdf(plain, theme, typefaces)).includes('/Subtype /Image')).toBe(false)
  })

  it('everything is the same, byte for byte, every time', async () => {
    expect(Buffer.compare(await renderPdf(pages, theme, typefaces), bytes)).toBe(0)
  })
})

describe('in a drawing', () => {
  const poster = infographicPages(infographic, theme, typefaces, info)
  const svg = renderSvg(poster, theme, typefaces)

  it('a logo is within the file, and said', () => {
    const text = new TextDecoder().decode(svg)
    const source = `data:image/png;base64,${Buffer.from(logo.picture.bytes).toString('base64')}`
    expect(count(text, '<image ')).toBe(1)
    expect(count(text, `xlink:href="${source}"/>`)).toBe(1)
    expect(text).toMatch(/<desc id="desc">[^<]*Logo van Gemeente Voorbeeld/)
  })

  it('made of pixels, a logo shows on its plate', async () => {
    const png = await renderPng(svg, 210, await nodeHost.readFile(wasmPath()))
    const [image] = poster.pages[0]?.marks.flatMap(mark => (mark.kind === 'image' ? [mark] : [])) ?? []
    if (!image) throw new Error('no logo')
    const dots = 300 / 72
    const source = `data:image/png;base64,${Buffer.from(png).toString('base64')}`
    const [x, y] = [(image.x + image.width / 2) * dots, (image.y + image.height / 2) * dots]
    const view = `<svg xmlns="http://www.w3.org/2000/svg" width="1" height="1"><image x="${-Math.round(x)}" y="${-Math.round(y)}" width="2480" height="3508" href="${source}"/></svg>`
    const [red = 0, green = 0, blue = 0] = new Resvg(view).render().pixels
    // Half of its own colour, half the white below it.
    for (const [seen, own] of [
      [red, 200],
      [green, 30],
      [blue, 60],
    ] as const)
      expect(Math.abs(seen - (own * 128 + 255 * 127) / 255)).toBeLessThan(3)
  })
})
