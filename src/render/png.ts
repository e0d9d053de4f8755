import { createRequire } from 'node:module'
import { initWasm, Resvg } from '@resvg/resvg-wasm'
import { withDensity } from './png-density.js'

/** What print asks for. */
const DPI = 300
const MM_PER_INCH = 25.4

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
    fitTo: { mode: 'width', value: Math.round((widthMm / MM_PER_INCH) * DPI) },
    background: 'white',
    // Text is outlines already.
    font: { loadSystemFonts: false },
  })
  // Memory of the library is not collected: a page takes 35 MB.
  const image = resvg.render()
  const png = image.asPng()
  image.free()
  resvg.free()
  return withDensity(png, DPI)
}
