import { type Job, type Parsed, parse } from './parse.js'
import type { CsvFile } from './parse-csv.js'

/** Bytes that are parsed in a moment, whatever they hold: four times the messages of a million votes. */
const SMALL = 8_000_000

/**
 * Parses a job elsewhere, but for the small CSV files beside a large one: they are parsed here while the large one is, for the
 * votes of a large session take longer than everything that can be done meanwhile. The tables keep the order of the files.
 */
export async function besideSmallFiles(
  job: Job,
  parseElsewhere: (job: Job) => Promise<Parsed>,
): Promise<Parsed> {
  const at = 'csv' in job ? largeAmong(job.csv) : -1
  if (!('csv' in job) || at === -1) return parseElsewhere(job)
  const parts = await Promise.all([
    // First, so that it begins before this thread is busy.
    parseElsewhere({ csv: job.csv.slice(at, at + 1) }),
    parse({ csv: job.csv.slice(0, at) }),
    parse({ csv: job.csv.slice(at + 1) }),
  ])
  const [large, before, after] = parts
  return {
    tables: [...before.tables, ...large.tables, ...after.tables],
    problems: [...before.problems, ...large.problems, ...after.problems],
  }
}

/** Which file is large, when all others together are small; -1 for none. */
function largeAmong(files: CsvFile[]): number {
  const sizes = files.map(({ bytes }) => bytes.length)
  const largest = Math.max(...sizes)
  const others = sizes.reduce((sum, size) => sum + size, 0) - largest
  return largest > SMALL && others <= SMALL ? sizes.indexOf(largest) : -1
}
