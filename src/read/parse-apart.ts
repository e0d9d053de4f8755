import { Worker } from 'node:worker_threads'
import { problem } from '../problems/catalogue.js'
import { besideSmallFiles } from './beside-small-files.js'
import { type Job, type Parsed, parse } from './parse.js'

/** Memory and time that parsing may take: a million votes need a tenth of it. */
const MAX_MEMORY_MB = 1000
const MAX_MILLISECONDS = 60_000

/** Of errors of Node: the heap of a worker is full, and a text would be longer than a text can be. */
const MEMORY_CODES = ['ERR_WORKER_OUT_OF_MEMORY', 'ERR_STRING_TOO_LONG']

/** Parses one job. */
export interface Parser {
  parse(job: Job): Promise<Parsed>
  /** For when there is nothing to parse after all. */
  close(): void
}

/**
 * Starts a worker to parse in, which takes as long as reading what it is to parse. It leaves this thread free to load the
 * rest, and an input that eats memory or time ends the worker, not the program. A worker cannot start from TypeScript, so
 * when run from source this thread parses.
 */
export function startParser(): Parser {
  if (import.meta.url.endsWith('.ts')) return { parse, close: () => {} }
  const worker = new Worker(new URL('./parse-worker.js', import.meta.url), {
    resourceLimits: { maxOldGenerationSizeMb: MAX_MEMORY_MB },
  })
  // Nothing waits for it as long as there is no job.
  worker.unref()
  return {
    parse: job => besideSmallFiles(job, large => parseIn(worker, large)),
    close: () => void worker.terminate(),
  }
}

const parseIn = (worker: Worker, job: Job): Promise<Parsed> =>
  new Promise((resolve, reject) => {
    worker.ref()
    const timer = setTimeout(() => void worker.terminate(), MAX_MILLISECONDS)
    worker.once('message', resolve)
    // It answers whatever the input: one that ends without a word ran out of memory or time.
    const failed = () => resolve({ tables: [], problems: [tooLarge(job)] })
    worker.once('error', error => (isOfSize(error) ? failed() : reject(error)))
    worker.once('exit', () => {
      clearTimeout(timer)
      failed()
    })
    worker.postMessage(job, buffersOf(job))
  })

/** Whether a worker ended by what its input asks of it; anything else is a bug. */
export const isOfSize = (error: unknown): boolean =>
  error instanceof RangeError ||
  (error instanceof Error && 'code' in error && MEMORY_CODES.includes(String(error.code)))

/** What need not be copied: bytes that have a buffer of their own. */
const buffersOf = (job: Job): ArrayBuffer[] =>
  ('workbook' in job ? [job.workbook] : job.csv.map(({ bytes }) => bytes)).flatMap(({ buffer, length }) =>
    buffer instanceof ArrayBuffer && buffer.byteLength === length ? buffer : [],
  )

const tooLarge = (job: Job) =>
  'workbook' in job
    ? problem('workbook-too-large', { file: job.file })
    : problem('csv-too-large', { file: job.csv[0]?.shown ?? '' })
