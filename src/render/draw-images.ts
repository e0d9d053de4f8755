import { type ProblemCode, problem } from '../problems/catalogue.js'
import type { Problem } from '../problems/problem.js'
import { type LogoFile, logoRoom, type Picture } from '../template/logo.js'
import { mm } from '../template/theme.js'
import { jpegHead } from './jpeg-size.js'
import { plainPng, pngHead } from './png-chunks.js'

/** An image with more pixels than this goes smaller into a report than it is. */
const LARGE = 4_000_000
/** And one with more than this is not even opened. */
const MAX_PIXELS = 50_000_000

type Size = Pick<Picture, 'width' | 'height'>
/** What a picture may take of a page, in points. */
type Room = Size
type Failure = Extract<ProblemCode, 'image-unreadable' | 'image-too-large' | 'image-print-colours'>
type ReadFile = (path: string) => Promise<Uint8Array>

/** The room that a picture in a text has, in points: the width of a page's text. */
const TEXT_ROOM = { width: mm(165), height: mm(150) }

/** All images of a report as every output can show them: the logo, and the pictures in its texts by name. */
export async function drawImages(
  logo: LogoFile | null,
  files: Map<string, LogoFile>,
  readFile: ReadFile,
): Promise<{ logo: Picture | null; pictures: Map<string, Picture>; problems: Problem[] }> {
  const { picture, problems } = await drawLogo(logo, readFile)
  const pictures = new Map<string, Picture>()
  for (const [name, file] of files) {
    const drawn = await drawLogo(file, readFile, TEXT_ROOM)
    if (drawn.picture) pictures.set(name, drawn.picture)
    problems.push(...drawn.problems)
  }
  return { logo: picture, pictures, problems }
}

/**
 * A logo as every output can show it, or why not. An ordinary PNG or JPEG stays as it is; an SVG, and an image of
 * an unusual sort or needlessly large, is drawn at the size at which it is printed.
 */
export async function drawLogo(
  logo: LogoFile | null,
  readFile: ReadFile,
  room: Room = logoRoom.titlePage,
): Promise<{ picture: Picture | null; problems: Problem[] }> {
  if (!logo) return { picture: null, problems: [] }
  const { bytes, named } = logo
  const drawn = await {
    svg: () => drawAnew(bytes, readFile, room),
    png: () => drawPng(bytes, readFile, room),
    jpeg: () => drawJpeg(bytes, readFile, room),
  }[logo.kind]()
  return typeof drawn === 'string'
    ? { picture: null, problems: [problem(drawn, named.place, named.name)] }
    : { picture: drawn, problems: [] }
}

async function drawPng(bytes: Uint8Array, readFile: ReadFile, room: Room): Promise<Picture | Failure> {
  const head = pngHead(bytes)
  if (!head) return 'image-unreadable'
  const { width, height } = head
  if (width * height > MAX_PIXELS) return 'image-too-large'
  const plain = width * height > LARGE ? null : plainPng(bytes, head)
  return plain
    ? { kind: 'png', bytes: plain, width, height }
    : drawAnew(around('png', bytes, head), readFile, room, 1)
}

async function drawJpeg(bytes: Uint8Array, readFile: ReadFile, room: Room): Promise<Picture | Failure> {
  const head = jpegHead(bytes)
  // Four need a profile that the PDF does not have.
  if (head?.channels === 4) return 'image-print-colours'
  if (head?.bits !== 8 || (head.channels !== 1 && head.channels !== 3)) return 'image-unreadable'
  const { width, height } = head
  if (width * height > MAX_PIXELS) return 'image-too-large'
  return width * height > LARGE
    ? drawAnew(around('jpeg', bytes, head), readFile, room, 1)
    : { kind: 'jpeg', bytes, width, height }
}

/** A drawing that is nothing but this image. */
const around = (kind: Picture['kind'], bytes: Uint8Array, { width, height }: Size): string =>
  `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}">` +
  `<image width="${width}" height="${height}" href="data:image/${kind};base64,${Buffer.from(bytes).toString('base64')}"/></svg>`

/** A drawing as an image that fills the room it has. What is made of pixels already gains nothing by `mostZoom` over 1. */
async function drawAnew(
  svg: Uint8Array | string,
  readFile: ReadFile,
  room: Room,
  mostZoom = Number.POSITIVE_INFINITY,
): Promise<Picture | Failure> {
  const { startResvg, wasmPath, rasteriseWithin, DPI } = await import('./resvg.js')
  await startResvg(await readFile(wasmPath()))
  const dots = (points: number): number => Math.round((points / 72) * DPI)
  const { width, height } = room
  try {
    const { png, isEmpty, ...size } = rasteriseWithin(svg, dots(width), dots(height), mostZoom)
    return isEmpty ? 'image-unreadable' : { kind: 'png', bytes: png, ...size }
  } catch {
    // A drawing with mistakes in it.
    return 'image-unreadable'
  }
}
