import type { Analysis } from '../analyse/analysis.js'
import type { Report } from '../compose/report.js'
import type { Pages } from '../layout/pages.js'
import type { Problem } from '../problems/problem.js'
import type { Theme } from '../template/theme.js'
import type { Session } from '../validate/session.js'
import type { ChartDrawer } from './chart-drawer.js'
import type { Typefaces } from './typefaces.js'

/** All that there is to render from, once a report is laid out. */
export interface Made {
  session: Session
  /** What the data workbook shows, when it is more than that. */
  typed: Session | null
  analysis: Analysis
  report: Report
  pages: Pages
  /** The infographic as a document of its own. */
  poster: () => Pages
  theme: Theme
  typefaces: Typefaces
  /** Of the report; to be closed when all is rendered. */
  charts: ChartDrawer
  problems: Problem[]
  /** Reads a file of a package that a renderer needs. */
  readFile: (path: string) => Promise<Uint8Array>
}

/** What can be made of a session, by name. Each loads its libraries only when it is asked for. */
const formats: Record<Format, (made: Made, render: Render) => Promise<Uint8Array>> = {
  report: async ({ pages, theme, typefaces, charts }) =>
    (await import('./pdf.js')).renderPdf(pages, theme, typefaces, [], charts),
  'report-with-data': async (made, render) => {
    const { pages, theme, typefaces, charts, report } = made
    const { renderPdf } = await import('./pdf.js')
    // What was typed is for the file that was asked for, not for whoever gets the report.
    const data = made.typed
      ? await formats.workbook({ ...made, typed: null }, render)
      : await render('workbook')
    const attachments = [
      {
        name: 'gegevens.xlsx',
        type: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
        description: report.attachments.data,
        bytes: data,
      },
      {
        name: 'analysis.json',
        type: 'application/json',
        description: report.attachments.analysis,
        bytes: await render('json'),
      },
    ]
    return renderPdf(pages, theme, typefaces, attachments, charts)
  },
  json: async ({ analysis }) => (await import('./json.js')).renderJson(analysis),
  workbook: async ({ session, typed, analysis, report, problems, theme }) => {
    const { renderWorkbook } = await import('./workbook/workbook.js')
    return renderWorkbook(typed ?? session, analysis, report, problems, {
      head: theme.colours.onDark,
      band: theme.colours.accent,
    })
  },
  'infographic-pdf': async ({ poster, theme, typefaces }) =>
    (await import('./pdf.js')).renderPdf(poster(), theme, typefaces),
  'infographic-svg': async ({ poster, theme, typefaces }) =>
    (await import('./svg.js')).renderSvg(poster(), theme, typefaces),
  'infographic-png': async ({ poster, theme, typefaces, readFile }) => {
    const [{ renderSvg }, { renderPng }, { wasmPath }] = await Promise.all([
      import('./svg.js'),
      import('./png.js'),
      import('./resvg.js'),
    ])
    const millimetres = ((poster().pages[0]?.width ?? 0) * 25.4) / 72
    return renderPng(renderSvg(poster(), theme, typefaces), millimetres, await readFile(wasmPath()))
  },
}

export type Format =
  | 'report'
  | 'report-with-data'
  | 'json'
  | 'workbook'
  | 'infographic-pdf'
  | 'infographic-svg'
  | 'infographic-png'
/** Whether a format is of the infographic on a sheet of its own. */
export const isPoster = (format: Format): boolean => format.startsWith('infographic')

type Render = (format: Format) => Promise<Uint8Array>

/** Renders whatever is asked for, each once. */
export function rendererOf(made: Made): Render {
  const begun = new Map<Format, Promise<Uint8Array>>()
  const render: Render = format => {
    const rendering = begun.get(format) ?? formats[format](made, render)
    begun.set(format, rendering)
    return rendering
  }
  return render
}
