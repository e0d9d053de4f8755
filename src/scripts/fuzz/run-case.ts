import { mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import type { Host } from '../../host.js'
import type * as Pipeline from '../../pipeline.js'
import type * as Summarise from '../../problems/summarise.js'
import { randomNumbers } from '../large-session.js'
import { type Files, mutations } from './mutations.js'
import type { Seed } from './seeds.js'

/** What became of a case: a report, a refusal with its messages, or a finding. */
export interface Outcome {
  kind: string
  seed: string
  result: 'report' | 'refused' | 'finding'
  finding?: string
}

export interface Program {
  pipeline: typeof Pipeline
  summarise: typeof Summarise.summarise
  host: Host
}

/** One case in so many makes the whole report, and one in so many is done twice to compare. */
const WHOLE = 6
const TWICE = 40
const MOST_LINES = 38

/** The damaged files of a case, always the same for a number. */
function damaged(seeds: Seed[], seed: number, number: number): { kind: string; of: Seed; files: Files } {
  const random = randomNumbers(Math.imul(seed, 1_000_003) + Math.imul(number, 7919))
  for (let warm = 0; warm < 5; warm++) random(2)
  const kinds = Object.keys(mutations)
  for (;;) {
    const of = seeds[random(seeds.length)]
    const kind = kinds[random(kinds.length)] ?? ''
    const files = of && mutations[kind]?.(of.files, random)
    if (of && files) return { kind, of, files }
  }
}

/** Builds a damaged export, and judges what comes of it. */
export async function runCase(
  program: Program,
  seeds: Seed[],
  seed: number,
  number: number,
  folder: string,
): Promise<Outcome> {
  const { kind, of, files } = damaged(seeds, seed, number)
  const input = place(folder, of, files)
  const told = { kind, seed: `${of.name}${of.ending}` }
  try {
    const first = await judged(program, input, number % WHOLE === 0)
    if (first.finding !== undefined || number % TWICE > 0) return { ...told, ...first }
    const second = await judged(program, input, false)
    return second.json === first.json || first.json === undefined
      ? { ...told, ...first }
      : { ...told, result: 'finding', finding: 'a second run gives another analysis' }
  } catch (error) {
    return {
      ...told,
      result: 'finding',
      finding: error instanceof Error ? (error.stack ?? error.message) : String(error),
    }
  }
}

function place(folder: string, { ending }: Seed, files: Files): string {
  const at = join(folder, 'geval')
  rmSync(at, { recursive: true, force: true })
  mkdirSync(at, { recursive: true })
  for (const [name, bytes] of Object.entries(files)) {
    mkdirSync(dirname(join(at, name)), { recursive: true })
    writeFileSync(join(at, name), bytes)
  }
  return ending === '' ? at : join(at, `sessie${ending}`)
}

async function judged(
  { pipeline, summarise, host }: Program,
  session: string,
  whole: boolean,
): Promise<{ result: Outcome['result']; finding?: string; json?: string }> {
  const request = { session, config: null, template: null, keepIds: false }
  const built = await pipeline.build(
    request,
    whole ? ['json', 'report', 'workbook'] : ['json'],
    host,
    () => {},
  )
  const lines = summarise(built.problems).map(({ text }) => text)
  // What the message quotes of the input may say anything, in characters that can be shown.
  const odd = lines.find(
    line => /\p{Cc}|\p{Cs}/u.test(line) || /\bundefined\b|\bNaN\b|\[object /.test(line.replace(/‘.*?’/g, '')),
  )
  if (odd !== undefined) return { result: 'finding', finding: `an odd message: ${JSON.stringify(odd)}` }
  if (lines.length > MOST_LINES) return { result: 'finding', finding: `${lines.length} lines of messages` }
  if (!built.subject || built.outputs.length === 0)
    return built.problems.some(({ place }) => place.file !== '') && lines.length > 0
      ? { result: 'refused' }
      : { result: 'finding', finding: 'refused without a word' }
  const [json, report, workbook] = built.outputs
  const text = Buffer.from(json ?? []).toString()
  JSON.parse(text)
  if (
    whole &&
    Buffer.from(report ?? [])
      .subarray(0, 5)
      .toString() !== '%PDF-'
  )
    return { result: 'finding', finding: 'no PDF' }
  if (whole && workbook?.[0] !== 0x50) return { result: 'finding', finding: 'no workbook' }
  return { result: 'report', json: text }
}
