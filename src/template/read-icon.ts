import type { ProblemCode } from '../problems/catalogue.js'
import type { Icon } from './icon.js'
import { ICON_BOX, pathWithin, readPath, staysWithin, type ViewBox } from './icon-path.js'

/** Why an icon cannot be used. */
export interface IconFault {
  code: Extract<ProblemCode, `icon-${string}`>
  details?: Record<string, string>
}

/** What a drawing has besides what is drawn. */
const SKIPPED = new Set(['defs', 'clippath', 'mask', 'metadata', 'style', 'script', 'title', 'desc'])
const SHAPES = new Set(['circle', 'ellipse', 'rect', 'line', 'polyline', 'polygon'])
const OTHERS = new Set(['text', 'image', 'use', 'foreignobject'])

/** How something is painted, where it or what it stands in says so. */
interface Paint {
  fill?: string
  'fill-rule'?: string
  stroke?: string
  'stroke-width'?: string
}

/** An icon in a box of 256 × 256, out of an SVG that has nothing but filled paths; or why it is none. */
export function readIcon(svg: string): Icon | IconFault {
  const { box, paths, rules, others } = partsOf(svg)
  if (others.size > 0) return { code: 'icon-parts', details: { parts: [...others].join(', ') } }
  if (paths.length === 0 || !(box.width > 0) || !(box.height > 0)) return { code: 'icon-nothing' }
  const drawn: string[] = []
  for (const data of paths) {
    const read = readPath(data)
    if ('wrong' in read) return { code: 'icon-path', details: { wrong: read.wrong.slice(0, SHOWN) } }
    if (!staysWithin(read.path, box)) return { code: 'icon-outside' }
    // After another path a small m would lead on from its end.
    drawn.push(isPlain(box) && data.startsWith('M') ? data : pathWithin(read.path, box))
  }
  return { path: drawn.join(' '), evenOdd: rules.has('evenodd') }
}

/** How much of a path that is wrong a message shows. */
const SHOWN = 20

const isPlain = ({ x, y, width, height }: ViewBox): boolean =>
  x === 0 && y === 0 && width === ICON_BOX && height === ICON_BOX

/** The box of a drawing, the data of its filled paths and by which rule they are, and the names of what else would have to be drawn. */
function partsOf(svg: string): { box: ViewBox; paths: string[]; rules: Set<string>; others: Set<string> } {
  const paths: string[] = []
  const others = new Set<string>()
  const fills = new Set<string>()
  const rules = new Set<string>()
  const around: Paint[] = []
  let box = { x: 0, y: 0, width: ICON_BOX, height: ICON_BOX }
  let skipped: string | null = null
  const plain = svg.replace(/<!--[\s\S]*?(?:-->|$)/g, '')
  for (const [, slash, called = '', rest = ''] of plain.matchAll(/<(\/?)([A-Za-z][\w.-]*)([^<>]*)>/g)) {
    const name = called.toLowerCase()
    const isAlone = rest.endsWith('/')
    if (slash || skipped) {
      if (slash && name === skipped) skipped = null
      else if (slash && !skipped && name === 'g') around.pop()
      continue
    }
    if (SKIPPED.has(name)) {
      if (!isAlone) skipped = name
      continue
    }
    const said = attributesOf(rest)
    const paint: Paint = { ...around.at(-1), ...paintOf(said) }
    if (name === 'svg') box = boxOf(said) ?? box
    if ((name === 'g' && !isAlone) || name === 'svg') around.push(paint)
    const isShape = name === 'path' || SHAPES.has(name)
    if (OTHERS.has(name)) others.add(`<${called}>`)
    if (said.has('transform') && (isShape || name === 'g')) others.add('transform')
    if (!isShape) continue
    if (isStroked(paint)) others.add('stroke')
    // A box around the drawing, which many a collection of icons has, is not seen.
    if (paint.fill === 'none') continue
    if (name !== 'path') others.add(`<${called}>`)
    if (['opacity', 'fill-opacity'].some(key => isFaint(said.get(key)))) others.add('opacity')
    const data = said.get('d')
    if (name === 'path' && data) paths.push(data)
    fills.add(colourOf(paint.fill))
    rules.add(paint['fill-rule']?.toLowerCase() === 'evenodd' ? 'evenodd' : 'nonzero')
  }
  if (fills.size > 1) others.add('a second colour')
  if (rules.size > 1) others.add('a second fill-rule')
  return { box, paths, rules, others }
}

/** Attributes, and what a style says as if it were one. */
function attributesOf(tag: string): Map<string, string> {
  const said = new Map<string, string>()
  for (const [, name = '', double, single = ''] of tag.matchAll(
    /(?<=\s)([\w:-]+)\s*=\s*(?:"([^"]*)"|'([^']*)')/g,
  ))
    said.set(name, (double ?? single).trim())
  for (const [, name = '', value = ''] of (said.get('style') ?? '').matchAll(/([\w-]+)\s*:\s*([^;]+)/g))
    said.set(name, value.trim())
  return said
}

const PAINTS = ['fill', 'fill-rule', 'stroke', 'stroke-width'] as const

const paintOf = (said: Map<string, string>): Paint =>
  Object.fromEntries(PAINTS.flatMap(key => (said.has(key) ? [[key, said.get(key)]] : [])))

const isStroked = ({ stroke = 'none', 'stroke-width': width = '1' }: Paint): boolean =>
  stroke !== 'none' && Number.parseFloat(width) !== 0

/** Drawing programs say of all that they save how opaque it is, mostly that it is wholly so. */
const isFaint = (opacity = '1'): boolean => !(Number.parseFloat(opacity) >= (opacity.endsWith('%') ? 100 : 1))

/** Black in whatever way, as what says no colour is. */
const BLACK = /^(?:|black|currentcolor|#0{3}|#0{6}|rgb\(0,0,0\))$/

function colourOf(fill = ''): string {
  const colour = fill.toLowerCase().replace(/\s/g, '')
  return BLACK.test(colour) ? '' : colour
}

function boxOf(said: Map<string, string>): ViewBox | null {
  const [x = 0, y = 0, width, height] = (said.get('viewBox') ?? '').split(/[\s,]+/).map(Number)
  if (width !== undefined && height !== undefined) return { x, y, width, height }
  const sides = [said.get('width'), said.get('height')].map(side => Number.parseFloat(side ?? ''))
  const [wide = Number.NaN, high = Number.NaN] = sides
  return wide > 0 && high > 0 ? { x: 0, y: 0, width: wide, height: high } : null
}
