import type { Analysis } from '../../analyse/analysis.js'
import type { Report } from '../../compose/report.js'
import type { Problem } from '../../problems/problem.js'
import type { Session } from '../../validate/session.js'
import { attributeSheet } from './attributes.js'
import { chartSheet } from './charts.js'
import { keyFigureSheet } from './key-figures.js'
import { messageSheets } from './messages.js'
import { pollSheets } from './polls.js'
import { clusterSheet, questionSheet } from './questions.js'
import type { Sheet } from './sheet.js'
import { warningSheet } from './warnings.js'
import { type WorkbookLook, writeXlsx } from './write-xlsx.js'

/** What files are dated by when the session has no date. */
const UNDATED = '2000-01-01'

/** The data workbook: every figure of the report with what it was made of. The same input gives the same bytes. */
export function renderWorkbook(
  session: Session,
  analysis: Analysis,
  report: Report,
  problems: Problem[],
  look: WorkbookLook,
): Promise<Uint8Array> {
  const sheets = sheetsOf(session, analysis, report, problems)
  return writeXlsx(sheets, look, report.date ?? UNDATED, report.title)
}

/** The sheets in the order of the workbook, without those that have nothing to say. */
function sheetsOf(session: Session, analysis: Analysis, report: Report, problems: Problem[]): Sheet[] {
  return [
    keyFigureSheet(session, analysis, report),
    ...messageSheets(session, analysis),
    clusterSheet(session, analysis),
    questionSheet(session, analysis),
    ...pollSheets(session, analysis),
    attributeSheet(analysis),
    chartSheet(report),
    warningSheet(problems, session.input, session.maskedNames),
  ].filter(sheet => sheet.rows.length > 0)
}
