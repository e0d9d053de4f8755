import { severityOf } from '../../problems/catalogue.js'
import type { Problem } from '../../problems/problem.js'
import { safeWords } from '../../problems/safe-words.js'
import { type Field, listSheet, type Sheet } from './sheet.js'
import { fileName } from './words.js'

const severities = { warning: 'waarschuwing', note: 'opmerking', error: 'fout' }

/** Everything that was met on the way, one row each. The words are those of the terminal, but for personal data. */
export function warningSheet(problems: Problem[], input: string, names: readonly string[]): Sheet {
  const fields: Field<Problem>[] = [
    { heading: 'ernst', width: 14, of: one => severities[severityOf(one)] },
    { heading: 'soort', width: 24, of: one => one.code },
    { heading: 'melding', width: 90, wrap: true, of: safeWords(names) },
    { heading: 'bestand', width: 28, wrap: true, of: one => shownFile(one.place.file, input) },
    { heading: 'blad', width: 18, of: one => one.place.table ?? null },
    { heading: 'rij', width: 9, of: one => one.place.row ?? null },
    { heading: 'kolom', width: 18, of: one => one.place.column ?? null },
  ]
  return listSheet('Waarschuwingen', fields, problems)
}

/** A file within the export by its path from there: what leads to it tells of the analyst's computer, not of the session. */
function shownFile(file: string, input: string): string {
  const root = input.replace(/^(?:\.[\\/]+)+/, '').replace(/[\\/]+$/, '')
  if (root && file.startsWith(root)) return fileName(root) + file.slice(root.length)
  return /^(?:[\\/]|\.\.|[a-z]:)/i.test(file) ? fileName(file) : file
}
