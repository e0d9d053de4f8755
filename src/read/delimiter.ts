import { parse } from 'csv-parse/sync'

/** All three, since files with mixed line endings occur and the parser would otherwise keep to the first it meets. */
export const RECORD_DELIMITERS = ['\r\n', '\n', '\r']

const DELIMITERS = [';', ',', '\t']
/** Divides nothing: for a file that has one column only. */
const NO_DELIMITER = '\u001f'
/** Records, and bytes, that are looked at. */
const SAMPLE_RECORDS = 20
const SAMPLE_LENGTH = 200_000

/** The separator that divides most of the first records into as many fields as the heading, at least two. */
export function delimiterOf(utf8: Buffer): string {
  const sample = utf8.toString('utf8', 0, SAMPLE_LENGTH)
  let best = { delimiter: NO_DELIMITER, score: 0 }
  for (const delimiter of DELIMITERS) {
    const score = scoreOf(sample, delimiter)
    if (score > best.score) best = { delimiter, score }
  }
  return best.delimiter
}

/** The share of records with the width of the heading; of equal shares the wider one wins. */
function scoreOf(sample: string, delimiter: string): number {
  const records = firstRecords(sample, delimiter)
  const width = records[0]?.length ?? 0
  if (width < 2) return 0
  const even = records.filter(record => record.length === width).length
  return even / records.length + Math.min(width, 100) / 1000
}

function firstRecords(sample: string, delimiter: string): string[][] {
  const records: string[][] = []
  const settings = {
    delimiter,
    record_delimiter: RECORD_DELIMITERS,
    relax_column_count: true,
    relax_quotes: true,
  }
  try {
    parse(sample, {
      ...settings,
      to: SAMPLE_RECORDS,
      skip_empty_lines: true,
      on_record: (record: string[]) => {
        records.push(record)
        return record
      },
    })
  } catch {
    // A quote that is not closed, or that the sample cut through: the records before it are enough.
  }
  return records
}
