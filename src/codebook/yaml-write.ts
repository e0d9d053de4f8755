import { parse } from 'yaml'

/** What can be written: texts, numbers, lists, and maps of these. */
export type Writable = string | number | Writable[] | { [key: string]: Writable | undefined }

/** Text that is safe without quotation marks wherever it stands. */
const PLAIN = /^[\p{L}\p{N}][\p{L}\p{M}\p{N} _.\-/()'’‘&+%…]*(?<! )$/u

/** A text or number as YAML writes it, on one line. */
export function scalar(value: string | number | null): string {
  if (typeof value !== 'string') return String(value)
  const text = value.toWellFormed()
  // What reads back as a number, a date or a word of YAML needs quotation marks.
  return PLAIN.test(text) && parse(text) === text ? text : JSON.stringify(text)
}

/** A value on one line: `{ key: m-…, to: c02 }`, `[a, b]`. */
export function flow(value: Writable): string {
  if (typeof value === 'string' || typeof value === 'number') return scalar(value)
  if (Array.isArray(value)) return `[${value.map(flow).join(', ')}]`
  const pairs = Object.entries(value).flatMap(([key, one]) =>
    one === undefined ? [] : [`${key}: ${flow(one)}`],
  )
  return `{ ${pairs.join(', ')} }`
}

/** A map as lines, one for each of its keys. */
export const blockItem = (value: { [key: string]: Writable | undefined }): string[] =>
  Object.entries(value).flatMap(([key, one]) => (one === undefined ? [] : [`${key}: ${flow(one)}`]))
