import type { ZodType } from 'zod'
import { problem } from '../problems/catalogue.js'
import { nearest } from '../problems/nearest.js'
import type { Place, Problem } from '../problems/problem.js'
import { mergeYaml } from './merge-yaml.js'
import { fromKept, parseText, placeAt } from './parse-yaml.js'
import { parsedBeforehand } from './parsed-beforehand.js'
import { allowedKeys, innermost, reasonOf, shownData } from './schema-words.js'
import { holds, offsetOf } from './yaml-outline.js'

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
  const beforehand = parsedBeforehand.get(text)
  const { read, problems } = beforehand ? { read: fromKept(beforehand), problems: [] } : parseText(text, file)
  if (!read) return { parsed: null, problems }
  const { data, outline, lines } = read
  return {
    parsed: {
      data,
      placeOf: path => {
        const offset = offsetOf(outline(), path.map(String))
        return offset === null ? { file } : placeAt(offset, lines, file)
      },
      has: path => holds(outline(), path.map(String)),
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
