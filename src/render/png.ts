import { createRequire } from 'node:module'
import { initWasm, Resvg } from '@resvg/resvg-wasm'
import { withDensity } from './png-density.js'

/** What print asks for. */
const DPI = 300
const MM_PER_INCH = 25.4
/** By which the library measures unless told otherwise. */
const CSS_DPI = 96

/** Where the bytes stand that {@link renderPng} needs. */
export const wasmPath = (): string =>
  createRequire(import.meta.url).resolve('@resvg/resvg-wasm/index_bg.wasm')

/** The library may be started only once in a process. */
let started: Promise<void> | undefined

/** An SVG as PNG on white, `widthMm` millimetres wide at 300 dots to an inch. `wasm` is the file at {@link wasmPath}. */
export async function renderPng(svg: Uint8Array, widthMm: number, wasm: Uint8Array): Promise<Uint8Array> {
  started ??= initWasm(Uint8Array.from(wasm))
  await started
  const resvg = new Resvg(svg, {
    fitTo: { mode: 'zoom', value: zoomTo(Math.round((widthMm / MM_PER_INCH) * DPI), svg) },
    background: 'white',
    // Text is outlines already.
    font: { loadSystemFonts: false },
  })
  // The library's memory is not collected, and a page takes 35 MB of it.
  const image = resvg.render()
  const png = image.asPng()
  image.free()
  resvg.free()
  return withDensity(png, DPI)
}

/**
 * How much to enlarge an SVG for a width in dots. The library could fit a width itself, but would take the height
 * from that width, rounded as it is: A4 would miss its last row.
 */
function zoomTo(width: number, svg: Uint8Array): number {
  const natural = new Resvg(svg, { dpi: DPI })
  const zoom = ((width / natural.width) * DPI) / CSS_DPI
  natural.free()
  return zoom
}
