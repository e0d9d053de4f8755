import { crc32 } from 'node:zlib'
import { Resvg } from '@resvg/resvg-wasm'
import { describe, expect, it } from 'vitest'
import { nodeHost } from '../host.js'
import { infographicPages } from '../layout/set-infographic.js'
import { renderPng } from './png.js'
import { withDensity } from './png-density.js'
import { info, sampleInfographic, standard } from './poster.testing.js'
import { wasmPath } from './resvg.js'
import { renderSvg } from './svg.js'

const wasm = await nodeHost.readFile(wasmPath())

/** The chunks of a PNG, after a check of their checksums. */
function chunksOf(png: Uint8Array): { name: string; data: Buffer }[] {
  const bytes = Buffer.from(png)
  const chunks: { name: string; data: Buffer }[] = []
  for (let at = 8; at < bytes.length; ) {
    const end = at + 8 + bytes.readUInt32BE(at)
    expect(bytes.readUInt32BE(end)).toBe(crc32(bytes.subarray(at + 4, end)))
    chunks.push({ name: bytes.toString('latin1', at + 4, at + 8), data: bytes.subarray(at + 8, end) })
    at = end + 4
  }
  return chunks
}

/** The pixels of a PNG made 100 wide, red, green, blue and opacity of each in a row. */
function thumbnail(png: Uint8Array): Uint8Array {
  const source = `data:image/png;base64,${Buffer.from(png).toString('base64')}`
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="100" height="141"><image width="100" height="141" preserveAspectRatio="none" image-rendering="optimizeSpeed" href="${source}"/></svg>`
  return new Resvg(svg, { background: 'red' }).render().pixels
}

describe('an infographic', async () => {
  const { template, typefaces } = await standard()
  const { theme } = template
  const pages = infographicPages(sampleInfographic(template), theme, typefaces, info)
  const png = await renderPng(renderSvg(pages, theme, typefaces), 210, wasm)

  it('is as large as A4 at 300 dots to an inch, and says so', () => {
    const [header, density, ...rest] = chunksOf(png)
    expect([header?.name, header?.data.readUInt32BE(0), header?.data.readUInt32BE(4)]).toEqual([
      'IHDR',
      2480,
      3508,
    ])
    expect([density?.name, density?.data.toString('hex')]).toEqual(['pHYs', '00002e2300002e2301'])
    expect(rest.map(chunk => chunk.name)).not.toContain('pHYs')
    expect(rest.at(-1)?.name).toBe('IEND')
  })

  it('shows the colours of the theme', () => {
    const pixels = Buffer.from(thumbnail(png)).toString('hex').toUpperCase().match(/.{8}/g)
    for (const name of ['paper', 'accent', 'band', 'onDark', 'scale2'] as const)
      expect(pixels).toContain(`${theme.colours[name].slice(1)}FF`)
  })

  it('is the same every time', async () => {
    expect(await renderPng(renderSvg(pages, theme, typefaces), 210, wasm)).toEqual(png)
  })
})

it('is white and opaque where nothing is drawn', async () => {
  const png = await renderPng(
    new TextEncoder().encode('<svg xmlns="http://www.w3.org/2000/svg" width="10mm" height="14.1mm"/>'),
    10,
    wasm,
  )
  expect(chunksOf(png)[0]?.data.readUInt32BE(0)).toBe(118)
  expect(new Set(thumbnail(png))).toEqual(new Set([255]))
})

it('leaves a density that is there already', async () => {
  const svg = new TextEncoder().encode('<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9"/>')
  const png = await renderPng(svg, 1, wasm)
  expect(withDensity(png, 72)).toBe(png)
})
