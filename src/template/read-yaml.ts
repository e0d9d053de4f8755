import { isMap, isNode, isScalar, isSeq, LineCounter, parseDocument } from 'yaml'
import type { ZodType } from 'zod'
import { problem } from '../problems/catalogue.js'
import type { Place, Problem } from '../problems/problem.js'

/** A larger file is refused before it is parsed, unless the caller expects one. */
const MAX_BYTES = 1_000_000

/** Where in the file that is read the value at the end of this path stands. */
export type PlaceOf = (path: (string | number)[]) => Place

/**
 * A YAML text, parsed and checked against a schema: its value, or the problems with the line and column of each.
 * `file` is the name as the user knows it. Aliases are refused: they can blow up.
 * A schema that keeps places for later is made when they are known.
 */
export function readYaml<T>(
  text: string,
  file: string,
  schema: ZodType<T> | ((placeOf: PlaceOf) => ZodType<T>),
  longest = MAX_BYTES,
): { value: T | null; problems: Problem[] } {
  if (text.length > longest) return { value: null, problems: [{ code: 'config-too-large', place: { file } }] }
  const lines = new LineCounter()
  const document = parseDocument(text, { lineCounter: lines, prettyErrors: false })
  const at = (offset: number): { file: string; row: number; column: string } => {
    const { line, col } = lines.linePos(offset)
    return { file, row: line, column: String(col) }
  }
  const faults = [...document.errors, ...document.warnings]
  if (faults.length > 0)
    return {
      value: null,
      problems: faults.map(fault => ({
        code: 'config-syntax',
        place: at(fault.pos[0]),
        details: { reason: fault.message },
      })),
    }
  let data: unknown
  try {
    data = document.toJS({ maxAliasCount: 0 }) ?? {}
  } catch {
    return { value: null, problems: [{ code: 'config-alias', place: { file } }] }
  }
  const placeOf: PlaceOf = path => {
    const offset = offsetOf(document.contents, path.map(String))
    return offset === null ? { file } : at(offset)
  }
  const checked = (typeof schema === 'function' ? schema(placeOf) : schema).safeParse(data)
  if (checked.success) return { value: checked.data, problems: [] }
  const problems = checked.error.issues.flatMap(issue => {
    const path = issue.path.map(String)
    const details = { path: path.join('.') || '(top)', reason: issue.message }
    return issue.code === 'unrecognized_keys'
      ? issue.keys.map(key => problem('config-unknown-key', placeOf([...path, key]), key, details))
      : [problem('config-value', placeOf(path), undefined, details)]
  })
  return { value: null, problems }
}

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
