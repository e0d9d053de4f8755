import { LineCounter, parseDocument } from 'yaml'
import type { ZodType } from 'zod'
import type { Problem } from '../problems/problem.js'

/** A larger file is refused before it is parsed. */
const MAX_BYTES = 1_000_000

/**
 * A YAML text, parsed and checked against a schema: its value, or the problems with the line and column of each.
 * `file` is the name as the user knows it. Aliases are refused: they can blow up.
 */
export function readYaml<T>(
  text: string,
  file: string,
  schema: ZodType<T>,
): { value: T | null; problems: Problem[] } {
  if (text.length > MAX_BYTES)
    return { value: null, problems: [{ code: 'config-too-large', place: { file } }] }
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
  const checked = schema.safeParse(data)
  if (checked.success) return { value: checked.data, problems: [] }
  const problems = checked.error.issues.map(issue => {
    const path = issue.path.map(String)
    const key = issue.code === 'unrecognized_keys' ? issue.keys[0] : undefined
    const found = document.getIn(key === undefined ? issue.path : [...issue.path, key], true)
    const range = (found as { range?: [number, number, number] } | null | undefined)?.range
    return {
      code: key === undefined ? 'config-value' : 'config-unknown-key',
      place: range ? at(range[0]) : { file },
      ...(key === undefined ? {} : { value: key }),
      details: { path: path.join('.') || '(top)', reason: issue.message },
    } satisfies Problem
  })
  return { value: null, problems }
}
