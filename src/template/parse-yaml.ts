import { LineCounter, parseDocument } from 'yaml'
import { type ProblemCode, problem } from '../problems/catalogue.js'
import type { Place, Problem } from '../problems/problem.js'
import { cutOffAtComma, faultOf, lostKeys } from './yaml-faults.js'
import { type Outline, outlineOf } from './yaml-outline.js'

/** A YAML text as data, and where in it everything stands. */
export interface YamlText {
  data: unknown
  outline: () => Outline
  lines: LineCounter
}

/** A YAML text, parsed; null with what is wrong with it, by line. `file` is the name as the user knows it. */
export function parseText(text: string, file: string): { read: YamlText | null; problems: Problem[] } {
  const lines = new LineCounter()
  const document = parseDocument(text, { lineCounter: lines, prettyErrors: false })
  const at = (offset: number): Place & { row: number } => placeAt(offset, lines, file)
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
  return { read: { data, outline, lines }, problems: [] }
}

/** The line and column of an offset, both from 1. */
export function placeAt(offset: number, lines: LineCounter, file: string): Place & { row: number } {
  const { line, col } = lines.linePos(offset)
  return { file, row: line, column: String(col) }
}

/** A text that has nothing wrong with it as something to keep, for `fromKept`. Throws when there is something wrong. */
export function kept(text: string): string {
  const { read, problems } = parseText(text, '')
  if (!read) throw new Error(`YAML with a fault: ${problems.map(({ code }) => code).join(', ')}`)
  const { data, outline, lines } = read
  return JSON.stringify({ data, outline: outline(), lineStarts: lines.lineStarts } satisfies Kept)
}

/** What `kept` made, as `parseText` would read it. */
export function fromKept(json: string): YamlText {
  const { data, outline, lineStarts } = JSON.parse(json) as Kept
  return { data, outline: () => outline, lines: Object.assign(new LineCounter(), { lineStarts }) }
}

interface Kept {
  data: unknown
  outline: Outline
  /** The offset at which each line begins. */
  lineStarts: number[]
}
