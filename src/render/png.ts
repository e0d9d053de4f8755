import { Resvg } from '@resvg/resvg-wasm'
import { withDensity } from './png-density.js'
import { DPI, rasterise, startResvg } from './resvg.js'

const MM_PER_INCH = 25.4
/** By which the library measures unless told otherwise. */
const CSS_DPI = 96

/** An SVG as PNG on white, `widthMm` millimetres wide at 300 dots to an inch. `wasm` is what the library starts from. */
export async function renderPng(svg: Uint8Array, widthMm: number, wasm: Uint8Array): Promise<Uint8Array> {
  await startResvg(wasm)
  const zoom = zoomTo(Math.round((widthMm / MM_PER_INCH) * DPI), svg)
  return withDensity(rasterise(svg, zoom, 'white').png, DPI)
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
