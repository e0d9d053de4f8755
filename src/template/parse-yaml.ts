import { LineCounter, parseDocument } from 'yaml'
import { type ProblemCode, problem } from '../problems/catalogue.js'
import type { Place, Problem } from '../problems/problem.js'
import { cutOffAtComma, faultOf, lostKeys } from './yaml-faults.js'
import { type Outline, outlineOf } from './yaml-outline.js'

/** A YAML text as data, and where in it everything stands. */
export interface YamlText {
  data: unknown
  outline: () => Outline
  /** The offset at which each line begins. */
  lineStarts: number[]
}

/** A YAML text, parsed; null with what is wrong with it, by line. `file` is the name as the user knows it. */
export function parseText(text: string, file: string): { read: YamlText | null; problems: Problem[] } {
  const lines = new LineCounter()
  const document = parseDocument(text, { lineCounter: lines, prettyErrors: false })
  const at = (offset: number): Place & { row: number } => placeAt(offset, lines.lineStarts, file)
  // Where one thing is wrong in a line, what the parser stumbles over after it follows from that.
  const faults = new Map<number, Problem>()
  for (const fault of [...document.errors, ...document.warnings]) {
    const place = at(fault.pos[0])
    if (!faults.has(place.row))
      faults.set(place.row, { code: 'config-syntax', place, details: { reason: faultOf(fault) } })
  }
  if (faults.size > 0) return { read: null, problems: [...faults.values()] }
  let data: unknown
  const told = (code: ProblemCode, found: { text: string; offset: number }[]): Problem[] =>
    found.map(({ text, offset }) => problem(code, at(offset), text))
  let wrong: Problem[]
  try {
    wrong = [...told('config-comma', cutOffAtComma(document)), ...told('config-key-lost', lostKeys(document))]
    data = document.toJS({ maxAliasCount: 0 }) ?? {}
  } catch {
    return { read: null, problems: [{ code: 'config-alias', place: { file } }] }
  }
  if (wrong.length > 0) return { read: null, problems: wrong }
  let made: Outline | undefined
  const outline = (): Outline => {
    made ??= outlineOf(document.contents)
    return made
  }
  return { read: { data, outline, lineStarts: lines.lineStarts }, problems: [] }
}

/** The line and column of an offset, both from 1. */
export function placeAt(offset: number, lineStarts: number[], file: string): Place & { row: number } {
  let line = 1
  // Between the first line that may hold it and the last.
  for (let last = lineStarts.length; line < last; ) {
    const middle = Math.ceil((line + last) / 2)
    if ((lineStarts[middle - 1] ?? 0) <= offset) line = middle
    else last = middle - 1
  }
  return { file, row: line, column: String(offset - (lineStarts[line - 1] ?? 0) + 1) }
}

/** A text that has nothing wrong with it as something to keep, for `fromKept`. Throws when there is something wrong. */
export function kept(text: string): string {
  const { read, problems } = parseText(text, '')
  if (!read) throw new Error(`YAML with a fault: ${problems.map(({ code }) => code).join(', ')}`)
  return JSON.stringify({ ...read, outline: read.outline() })
}

/** What `kept` made, as `parseText` would read it. */
export function fromKept(json: string): YamlText {
  const { outline, ...read } = JSON.parse(json) as Omit<YamlText, 'outline'> & { outline: Outline }
  return { ...read, outline: () => outline }
}
