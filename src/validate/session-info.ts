import { problem } from '../problems/catalogue.js'
import type { Problem } from '../problems/problem.js'
import type { CellValue, Table } from '../read/tables.js'
import { countOf, dateOf, INVALID, lineOf, textOf } from './cells.js'
import { tablePlace } from './headings.js'
import { normaliseName } from './normalise-name.js'
import type { SessionInfo } from './session.js'

export const noInfo: SessionInfo = {
  title: null,
  subtitle: null,
  date: null,
  client: null,
  goal: null,
  introduction: null,
  invited: null,
  registered: null,
  followUpYes: null,
  followUpMaybe: null,
  followUpNo: null,
}

/** What the table can say. */
type Key = Exclude<keyof SessionInfo, 'introduction'>

const keys = new Map<string, Key>(
  (
    [
      ['title', 'titel', 'title'],
      ['subtitle', 'ondertitel', 'subtitle'],
      ['date', 'datum', 'date'],
      ['client', 'opdrachtgever', 'client'],
      ['goal', 'doel', 'goal'],
      ['invited', 'uitgenodigd', 'invited'],
      ['registered', 'ingeschreven', 'registered'],
      ['followUpYes', 'vervolg ja', 'follow-up yes'],
      ['followUpMaybe', 'vervolg misschien', 'follow-up maybe'],
      ['followUpNo', 'vervolg nee', 'follow-up no'],
    ] satisfies [Key, ...string[]][]
  ).flatMap(([key, ...names]) => names.map((name): [string, Key] => [normaliseName(name), key])),
)
const headings = new Set(['naam', 'name'])
const valueHeadings = new Set(['waarde', 'value'])

/** The `Sessie` table: a name and a value in each row, and no heading. */
export function readSessionInfo(table: Table | undefined, problems: Problem[]): SessionInfo {
  const info: SessionInfo = { ...noInfo }
  if (table === undefined) return info
  const seen = new Set<Key>()
  const { cells } = table
  for (let row = 0; row < cells.height; row++) {
    const name = textOf(cells.cell(row, 0))
    const value = cells.cell(row, 1)
    const heading = normaliseName(textOf(value) ?? '')
    if (name === null || (row === 0 && headings.has(normaliseName(name)) && valueHeadings.has(heading)))
      continue
    const place = { ...tablePlace(table), row: cells.rowNumber(row) }
    const key = keys.get(normaliseName(name.replace(/:$/, '')))
    if (key === undefined) problems.push(problem('session-name-ignored', place, name))
    else if (seen.has(key)) problems.push(problem('session-name-twice', place, name))
    else if (set(info, key, value)) seen.add(key)
    else problems.push(problem(codeOf(key, value), place, textOf(value) ?? ''))
  }
  return info
}

/** What is wrong with a value: a number below 0 or with decimals is a slip in the data, words are a remark on it. */
function codeOf(key: Key, value: CellValue): 'session-date' | 'count-invalid' | 'session-count' {
  if (key === 'date') return 'session-date'
  return typeof value === 'number' || /^[-+−]?\d[\d.,]*$/.test(textOf(value) ?? '')
    ? 'count-invalid'
    : 'session-count'
}

/** Whether the value is one that the name can have. */
function set(info: SessionInfo, key: Key, value: CellValue): boolean {
  if (key === 'title' || key === 'subtitle' || key === 'client' || key === 'goal') info[key] = lineOf(value)
  else if (key === 'date') {
    const date = dateOf(value)
    if (date === INVALID) return false
    info.date = date
  } else {
    const count = countOf(value)
    if (count === INVALID) return false
    info[key] = count
  }
  return true
}
