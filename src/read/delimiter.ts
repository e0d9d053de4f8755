import { parse } from 'csv-parse/sync'

/** All three, since files with mixed line endings occur and the parser would otherwise keep to the first it meets. */
export const RECORD_DELIMITERS = ['\r\n', '\n', '\r']

const DELIMITERS = [';', ',', '\t']
/** Divides nothing: for a file that has one column only. */
const NO_DELIMITER = '\u001f'
/** Records, and bytes, that are looked at. */
const SAMPLE_RECORDS = 20
const SAMPLE_LENGTH = 200_000

/** Records that may stand above the headings, as a title does. */
const TITLES = 9
/** So wide, and so even, is what can only be a table below them. */
const TABLE = { width: 3, height: 3, even: 0.9 }

/**
 * The separator that divides most of the first records into as many fields as the heading, at least two. Where it divides
 * too few of them so, the first record may be a title: then one that divides all from a later record on.
 */
export function delimiterOf(utf8: Buffer): string {
  const sample = utf8.toString('utf8', 0, SAMPLE_LENGTH)
  const read = DELIMITERS.map(delimiter => ({ delimiter, records: firstRecords(sample, delimiter) }))
  let best = { delimiter: NO_DELIMITER, score: 0 }
  for (const { delimiter, records } of read) {
    const score = scoreOf(records)
    if (score > best.score) best = { delimiter, score }
  }
  if (best.score >= TABLE.even) return best.delimiter
  return read.find(({ records }) => isTableBelow(records))?.delimiter ?? best.delimiter
}

/** The share of records with the width of the heading; of equal shares the wider one wins. */
function scoreOf(records: string[][]): number {
  const width = records[0]?.length ?? 0
  return width < 2 ? 0 : evenness(records) + Math.min(width, 100) / 1000
}

/** The share of records that are as wide as the first. */
const evenness = (records: string[][]): number =>
  records.filter(record => record.length === records[0]?.length).length / records.length

/** Whether a table begins below the first record, which is less wide. */
const isTableBelow = (records: string[][]): boolean =>
  records.slice(1, TITLES + 1).some((record, above) => {
    const below = records.slice(above + 1)
    const isWider = record.length > (records[0]?.length ?? 0)
    return (
      isWider && record.length >= TABLE.width && below.length >= TABLE.height && evenness(below) >= TABLE.even
    )
  })

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
