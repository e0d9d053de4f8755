import { isMap, isNode, isScalar, isSeq, LineCounter, parseDocument } from 'yaml'
import type { ZodType } from 'zod'
import { problem } from '../problems/catalogue.js'
import { nearest } from '../problems/nearest.js'
import type { Place, Problem } from '../problems/problem.js'
import { mergeYaml } from './merge-yaml.js'
import { allowedKeys, innermost, reasonOf, shownData } from './schema-words.js'
import { cutOffAtComma, faultOf } from './yaml-faults.js'

/** A larger file is refused before it is parsed, unless the caller expects one. */
const MAX_BYTES = 1_000_000

/** Where in the file that is read the value at the end of this path stands. */
export type PlaceOf = (path: (string | number)[]) => Place

/** A schema, or how to make one that keeps places for later. */
export type Schema<T> = ZodType<T> | ((placeOf: PlaceOf) => ZodType<T>)

/** A YAML text as data. */
export interface ParsedYaml {
  data: unknown
  placeOf: PlaceOf
  /** Whether it says anything at the end of this path. */
  has(path: (string | number)[]): boolean
}

/**
 * A YAML text, parsed and checked against a schema: its value, or the problems with the line and column of each.
 * `file` is the name as the user knows it. Aliases are refused: they can blow up.
 */
export function readYaml<T>(
  text: string,
  file: string,
  schema: Schema<T>,
  longest = MAX_BYTES,
): { value: T | null; problems: Problem[] } {
  const { parsed, problems } = parseYaml(text, file, longest)
  if (!parsed) return { value: null, problems }
  const { value, problems: found } = checkYaml([parsed], schema)
  return { value, problems: found }
}

/** A YAML text as data that nobody checked yet; null when it cannot be parsed. */
export function parseYaml(
  text: string,
  file: string,
  longest = MAX_BYTES,
): { parsed: ParsedYaml | null; problems: Problem[] } {
  if (text.length > longest)
    return { parsed: null, problems: [{ code: 'config-too-large', place: { file } }] }
  const lines = new LineCounter()
  const document = parseDocument(text, { lineCounter: lines, prettyErrors: false })
  const at = (offset: number): { file: string; row: number; column: string } => {
    const { line, col } = lines.linePos(offset)
    return { file, row: line, column: String(col) }
  }
  // Where one thing is wrong in a line, what the parser stumbles over after it follows from that.
  const faults = new Map<number, Problem>()
  for (const fault of [...document.errors, ...document.warnings]) {
    const place = at(fault.pos[0])
    if (!faults.has(place.row))
      faults.set(place.row, { code: 'config-syntax', place, details: { reason: faultOf(fault) } })
  }
  if (faults.size > 0) return { parsed: null, problems: [...faults.values()] }
  let data: unknown
  let cut: ReturnType<typeof cutOffAtComma>
  try {
    cut = cutOffAtComma(document)
    data = document.toJS({ maxAliasCount: 0 }) ?? {}
  } catch {
    return { parsed: null, problems: [{ code: 'config-alias', place: { file } }] }
  }
  if (cut.length > 0)
    return {
      parsed: null,
      problems: cut.map(({ text, offset }) => problem('config-comma', at(offset), text)),
    }
  return {
    parsed: {
      data,
      placeOf: path => {
        const offset = offsetOf(document.contents, path.map(String))
        return offset === null ? { file } : at(offset)
      },
      has: path => document.hasIn(path),
    },
    problems: [],
  }
}

/**
 * What layers of YAML say together, checked against a schema; see `mergeYaml`. Each slip has the place in the layer that
 * says it, the nearest first.
 */
export function checkYaml<T>(
  layers: ParsedYaml[],
  schema: Schema<T>,
  own: string[] = [],
): { value: T | null; placeOf: PlaceOf; problems: Problem[] } {
  const placeOf: PlaceOf = path =>
    (layers.find(layer => layer.has(path)) ?? layers[0])?.placeOf(path) ?? { file: '' }
  const data = mergeYaml(
    layers.map(layer => layer.data),
    own,
  )
  const checker = typeof schema === 'function' ? schema(placeOf) : schema
  const checked = checker.safeParse(data)
  if (checked.success) return { value: checked.data, placeOf, problems: [] }
  const problems = checked.error.issues.flatMap(innermost).flatMap(issue => {
    const path = issue.path.map(String)
    const where = path.join('.')
    if (issue.code !== 'unrecognized_keys') {
      const said = shownData(data, path)
      const isEmptied = said === null && layers.some(layer => shownData(layer.data, path) === 'nothing')
      const reason = isEmptied ? EMPTIED : reasonOf(issue)
      const details = { path: where, reason, ...(said === null ? {} : { said }) }
      return [problem('config-value', placeOf(path), undefined, details)]
    }
    const allowed = allowedKeys(checker, path)
    return issue.keys.map(key => {
      const near = nearest(key, allowed)
      const details = { path: where, allowed: allowed.join(', '), ...(near === null ? {} : { near }) }
      return problem('config-unknown-key', placeOf([...path, key]), key, details)
    })
  })
  return { value: null, placeOf, problems }
}

/** What is needed and a nearer layer says nothing for, as it does of a colour without quotation marks. */
const EMPTIED =
  'it cannot be empty; what begins with # stands between quotation marks, or it is taken for a remark'

/** Where a path leads in a document: the key or the item at its end, or the last one on the way that is there. */
function offsetOf(node: unknown, path: string[]): number | null {
  const [key, ...rest] = path
  const here = isNode(node) ? (node.range?.[0] ?? null) : null
  if (key === undefined) return here
  if (isSeq(node)) return offsetOf(node.items[Number(key)], rest) ?? here
  const pair = isMap(node) ? node.items.find(one => isScalar(one.key) && String(one.key.value) === key) : null
  if (!pair || !isScalar(pair.key)) return here
  const own = pair.key.range?.[0] ?? here
  return rest.length === 0 ? own : (offsetOf(pair.value, rest) ?? own)
}
