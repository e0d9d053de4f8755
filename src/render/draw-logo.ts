import { type ProblemCode, problem } from '../problems/catalogue.js'
import type { Problem } from '../problems/problem.js'
import { type LogoFile, logoRoom, type Picture } from '../template/logo.js'
import { jpegHead } from './jpeg-size.js'
import { plainPng, pngHead } from './png-chunks.js'

/** An image with more pixels than this goes smaller into a report than it is. */
const LARGE = 4_000_000
/** And one with more than this is not even opened. */
const MAX_PIXELS = 50_000_000

type Size = Pick<Picture, 'width' | 'height'>
type Failure = Extract<ProblemCode, 'logo-unreadable' | 'logo-too-large' | 'logo-print-colours'>
type ReadFile = (path: string) => Promise<Uint8Array>

/**
 * A logo as every output can show it, or why not. An ordinary PNG or JPEG stays as it is; an SVG, and an image of
 * an unusual sort or needlessly large, is drawn at the size at which it is printed.
 */
export async function drawLogo(
  logo: LogoFile | null,
  readFile: ReadFile,
): Promise<{ picture: Picture | null; problems: Problem[] }> {
  if (!logo) return { picture: null, problems: [] }
  const { bytes, named } = logo
  const drawn = await {
    svg: () => drawAnew(bytes, readFile),
    png: () => drawPng(bytes, readFile),
    jpeg: () => drawJpeg(bytes, readFile),
  }[logo.kind]()
  return typeof drawn === 'string'
    ? { picture: null, problems: [problem(drawn, named.place, named.name)] }
    : { picture: drawn, problems: [] }
}

async function drawPng(bytes: Uint8Array, readFile: ReadFile): Promise<Picture | Failure> {
  const head = pngHead(bytes)
  if (!head) return 'logo-unreadable'
  const { width, height } = head
  if (width * height > MAX_PIXELS) return 'logo-too-large'
  const plain = width * height > LARGE ? null : plainPng(bytes, head)
  return plain
    ? { kind: 'png', bytes: plain, width, height }
    : drawAnew(around('png', bytes, head), readFile, 1)
}

async function drawJpeg(bytes: Uint8Array, readFile: ReadFile): Promise<Picture | Failure> {
  const head = jpegHead(bytes)
  // Four need a profile that the PDF does not have.
  if (head?.channels === 4) return 'logo-print-colours'
  if (head?.bits !== 8 || (head.channels !== 1 && head.channels !== 3)) return 'logo-unreadable'
  const { width, height } = head
  if (width * height > MAX_PIXELS) return 'logo-too-large'
  return width * height > LARGE
    ? drawAnew(around('jpeg', bytes, head), readFile, 1)
    : { kind: 'jpeg', bytes, width, height }
}

/** A drawing that is nothing but this image. */
const around = (kind: Picture['kind'], bytes: Uint8Array, { width, height }: Size): string =>
  `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}">` +
  `<image width="${width}" height="${height}" href="data:image/${kind};base64,${Buffer.from(bytes).toString('base64')}"/></svg>`

/** A drawing as an image that fills the largest place of a logo. What is made of pixels already gains nothing by `mostZoom` over 1. */
async function drawAnew(
  svg: Uint8Array | string,
  readFile: ReadFile,
  mostZoom = Number.POSITIVE_INFINITY,
): Promise<Picture | Failure> {
  const { startResvg, wasmPath, rasteriseWithin, DPI } = await import('./resvg.js')
  await startResvg(await readFile(wasmPath()))
  const dots = (points: number): number => Math.round((points / 72) * DPI)
  const { width, height } = logoRoom.titlePage
  try {
    const { png, isEmpty, ...size } = rasteriseWithin(svg, dots(width), dots(height), mostZoom)
    return isEmpty ? 'logo-unreadable' : { kind: 'png', bytes: png, ...size }
  } catch {
    // A drawing with mistakes in it.
    return 'logo-unreadable'
  }
}
