import svgpath from 'svgpath'

/** The side of the box that icons are drawn in. */
export const ICON_BOX = 256

/** The part of a drawing that is shown. */
export interface ViewBox {
  x: number
  y: number
  width: number
  height: number
}

/** Path data of which all numbers are places in the box, and not distances. */
type Path = ReturnType<typeof svgpath>

/** Reads path data; where it goes wrong, the text from there on. */
export function readPath(data: string): { path: Path } | { wrong: string } {
  const path = svgpath(data).abs()
  // Its types leave out where it says what is wrong.
  const fault = 'err' in path ? String(path.err) : ''
  if (fault !== '') return { wrong: data.slice(Number(/at pos (\d+)/.exec(fault)?.[1] ?? 0)) }
  const unknown: string[] = []
  path.iterate(([letter, ...numbers]) => {
    // It knows a letter that is not of SVG, and takes 1e400 for a number.
    if (!LETTERS.has(letter) || !numbers.every(Number.isFinite)) unknown.push([letter, ...numbers].join(' '))
  })
  return unknown[0] === undefined ? { path } : { wrong: unknown[0] }
}

const LETTERS = new Set<string>('MLHVCSQTAZ')

/** A path as data in the box of icons: enlarged or made smaller, and in the middle of it. */
export function pathWithin(path: Path, { x, y, width, height }: ViewBox): string {
  const scale = ICON_BOX / Math.max(width, height)
  return svgpath
    .from(path)
    .translate(-x, -y)
    .scale(scale)
    .translate((ICON_BOX - width * scale) / 2, (ICON_BOX - height * scale) / 2)
    .round(3)
    .toString()
}

/** How far outside its box something may reach: points that only bend a curve lie further out than the curve. */
const OVER = 0.25

/** Whether a path stays in its box, or about there. */
export function staysWithin(path: Path, { x, y, width, height }: ViewBox): boolean {
  const [overX, overY] = [width * OVER, height * OVER]
  let stays = true
  path.iterate(([letter, ...numbers]) => {
    // Of an arc the sizes, the angle and two flags come first.
    const places: number[] = letter === 'A' ? numbers.slice(5) : numbers
    places.forEach((place, index) => {
      const isDown = letter === 'V' || (letter !== 'H' && index % 2 === 1)
      const [least, most] = isDown ? [y - overY, y + height + overY] : [x - overX, x + width + overX]
      if (place < least || place > most) stays = false
    })
  })
  return stays
}
