import { createRequire } from 'node:module'
import { initWasm, Resvg } from '@resvg/resvg-wasm'

/** What print asks for. */
export const DPI = 300

export interface Raster {
  png: Uint8Array
  width: number
  height: number
  /** Nothing is seen of it. */
  isEmpty: boolean
}

/** Where the bytes stand that {@link startResvg} needs. */
export const wasmPath = (): string =>
  createRequire(import.meta.url).resolve('@resvg/resvg-wasm/index_bg.wasm')

/** The library may be started only once in a process. */
let started: Promise<void> | undefined

/** Makes the library ready; it takes half a second the first time. `wasm` is the file at {@link wasmPath}. */
export async function startResvg(wasm: Uint8Array): Promise<void> {
  started ??= initWasm(Uint8Array.from(wasm))
  await started
}

/** A drawing as PNG, as large as fits in so many dots, and never enlarged more than `mostZoom`. */
export function rasteriseWithin(
  svg: Uint8Array | string,
  width: number,
  height: number,
  mostZoom: number,
): Raster {
  const natural = new Resvg(svg, { font: { loadSystemFonts: false } })
  // The library's own figures are rounded, to nothing for a small drawing; what it writes is not.
  const [, ownWidth, ownHeight] = /^<svg width="([^"]+)" height="([^"]+)"/.exec(natural.toString()) ?? []
  natural.free()
  return rasterise(svg, Math.min(width / Number(ownWidth), height / Number(ownHeight), mostZoom))
}

/** A drawing, enlarged by `zoom`, as PNG: on `background`, or on nothing. Neither fonts nor other files are looked for. */
export function rasterise(svg: Uint8Array | string, zoom: number, background?: string): Raster {
  const resvg = new Resvg(svg, {
    fitTo: { mode: 'zoom', value: zoom },
    ...(background === undefined ? {} : { background }),
    font: { loadSystemFonts: false },
  })
  // The library's memory is not collected, and a page takes 35 MB of it.
  try {
    const image = resvg.render()
    const { width, height } = image
    const isEmpty = background === undefined && image.pixels.every(value => value === 0)
    const png = image.asPng()
    image.free()
    return { png, width, height, isEmpty }
  } finally {
    resvg.free()
  }
}
