import { problem } from '../problems/catalogue.js'
import type { Problem } from '../problems/problem.js'
import { reasonOf } from '../problems/reason.js'
import type { Job } from './parse.js'
import type { Tables } from './tables.js'

/** Bytes of an input as it stands, judged before it is in memory: ten times what a million votes take. */
export const MAX_INPUT = 300_000_000

/** What there is to parse, null for nothing, beside what is known of it. */
export interface Found {
  input: Omit<Tables, 'tables' | 'problems'>
  job: Job | null
  problems: Problem[]
}

/** An input of which nothing can be parsed. */
export const failed = (input: string, one: Problem): Found => ({
  input: { input, container: 'csv', checksum: '' },
  job: null,
  problems: [one],
})

export const tooLarge = (file: string): Problem =>
  problem('input-too-large', { file }, undefined, { limit: `${MAX_INPUT / 1_000_000} MB` })

export const noCsv = (file: string): Problem => problem('csv-none', { file })

export const unreadable = (file: string, error: unknown): Problem =>
  problem('input-unreadable', { file }, undefined, { reason: reasonOf(error) })
