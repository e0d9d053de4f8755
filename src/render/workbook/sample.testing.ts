import exceljs from 'exceljs'
import { analyse } from '../../analyse/analyse.js'
import type { Analysis } from '../../analyse/analysis.js'
import {
  countedMessage,
  defaults,
  type SampleParts,
  sampleAnswer,
  sampleParticipant,
  samplePoll,
  sampleSession,
} from '../../analyse/sample.testing.js'
import type { Chart } from '../../charts/chart.js'
import type { Block, Report, Section } from '../../compose/report.js'
import type { Problem } from '../../problems/problem.js'
import { maskTexts } from '../../validate/mask-texts.js'
import { renderWorkbook } from './workbook.js'

/** Colours of no matter; put together, so that no value of a colour stands in the source. */
const look = { head: `#${'f'.repeat(6)}`, band: `#${'1'.repeat(6)}` }

export const sampleSection = (blocks: Block[], sections: Section[] = []): Section => ({
  heading: null,
  ownPage: false,
  blocks,
  sections,
})

export const sampleFigure = (number: number, chart: Chart): Block => ({
  kind: 'figure',
  number,
  chart,
  caption: '',
  place: 'wide',
})

/** A report that says nothing but its title, and whatever a test gives. */
const sampleReport = (parts: Partial<Report> = {}): Report => ({
  title: 'Dialoog zonder titel',
  subtitle: null,
  client: null,
  logo: null,
  dateText: null,
  date: null,
  shortTitle: '',
  confidential: null,
  provenance: [],
  sourceLine: '',
  contentsHeading: '',
  attachments: { data: 'gegevens', analysis: 'analyse' },
  sections: [],
  infographic: {
    title: '',
    subtitle: null,
    client: null,
    logo: null,
    keyFigures: [],
    goalHeading: '',
    goal: null,
    blocks: [],
    source: '',
  },
  ...parts,
})

export interface Sample {
  session?: SampleParts
  report?: Partial<Report>
  problems?: Problem[]
}

/** A session with something for every sheet but those of charts and warnings. */
export const full: Sample = {
  session: {
    questions: [
      {
        id: 'v2',
        text: 'Wat staat in de weg?',
        introduction: null,
        short: 'Belemmeringen',
        chapter: null,
        role: null,
        place: { file: 'x' },
      },
      {
        id: 'v1',
        text: 'Wat is er nodig?',
        introduction: null,
        short: null,
        chapter: 'Nodig',
        role: 'warm-up',
        place: { file: 'x' },
      },
    ],
    messages: [
      countedMessage('a', 4, 0, { participant: 'jansen@hier.nl', cluster: 'tijd' }),
      countedMessage('b', 9, 3, { participant: 'pietersen', replyTo: 'a', isReaction: true }),
      countedMessage('c', 2, 5, { question: 'v2', participant: 'jansen@hier.nl' }),
      countedMessage('d', 1, 0, { question: 'v2' }),
    ],
    polls: [samplePoll('scale', ['slecht', 'matig', 'goed', 'heel goed'], { after: 'v2' })],
    pollVotes: [
      sampleAnswer('jansen@hier.nl', '1'),
      { ...sampleAnswer('pietersen', '4'), explanation: 'Bel 06-12345678' },
    ],
    participants: Array.from({ length: 12 }, (_, index) =>
      sampleParticipant(index === 0 ? 'jansen@hier.nl' : `p${index}`, {
        soort: index % 2 ? 'gemeente' : 'rijk',
      }),
    ),
    attributeNames: ['soort'],
    maskedNames: [],
  },
}

/** The bytes of a workbook, and the analysis behind it. */
export async function sampleWorkbook(sample: Sample): Promise<{ bytes: Uint8Array; analysis: Analysis }> {
  const { session } = maskTexts(sampleSession(sample.session), [])
  const { analysis } = analyse(session, defaults, [])
  const report = sampleReport(sample.report)
  return { analysis, bytes: await renderWorkbook(session, analysis, report, sample.problems ?? [], look) }
}

/** A workbook as Excel would open it. */
export async function openWorkbook(bytes: Uint8Array): Promise<exceljs.Workbook> {
  const workbook = new exceljs.Workbook()
  await workbook.xlsx.load(bytes as never)
  return workbook
}

/** Every row of a sheet as an object by heading; empty where there is no such sheet. */
export function rowsOf(workbook: exceljs.Workbook, name: string): Record<string, exceljs.CellValue>[] {
  const sheet = workbook.getWorksheet(name)
  if (!sheet) return []
  const headings = sheet.getRow(1).values as (string | undefined)[]
  const rows: Record<string, exceljs.CellValue>[] = []
  sheet.eachRow((row, number) => {
    if (number > 1)
      rows.push(
        Object.fromEntries(
          headings.flatMap((heading, column) =>
            column > 0 ? [[heading ?? String(column), row.getCell(column).value]] : [],
          ),
        ),
      )
  })
  return rows
}
