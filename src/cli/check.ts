import { examine } from '../examine.js'
import { nodeHost } from '../host.js'
import { shownValue } from '../problems/shown-value.js'
import type { TableSummary } from '../validate/session.js'
import { aligned } from './aligned.js'
import { exitCodes } from './exit-codes.js'
import { requestOf, type SessionOptions } from './request.js'
import { Progress, sendOut, showProblems } from './terminal.js'

/** `synth-report check`: the tables found on stdout, the problems on stderr. Returns the exit code. */
export async function runCheck(session: string, options: SessionOptions): Promise<number> {
  const progress = new Progress(false)
  const request = requestOf(session, options)
  const { tables, subject, problems } = await examine(request, nodeHost, progress.tell)
  progress.clear()
  if (tables.length > 0) await sendOut(new TextEncoder().encode(tableOf(tables)))
  showProblems(problems)
  return subject ? exitCodes.done : exitCodes.fixable
}

/** The tables as lines of aligned columns. */
function tableOf(tables: TableSummary[]): string {
  const rows = [
    ['table', 'found as', 'rows', 'columns'],
    ...tables.map(({ table, found, file, rows, columns }) => [
      table ?? '(not used)',
      shownValue(found || file),
      String(rows),
      String(columns),
    ]),
  ]
  return aligned(rows, 2)
}
