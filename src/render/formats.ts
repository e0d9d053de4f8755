import type { Analysis } from '../analyse/analysis.js'
import type { Report } from '../compose/report.js'
import type { Pages } from '../layout/pages.js'
import type { Problem } from '../problems/problem.js'
import type { Theme } from '../template/theme.js'
import type { Session } from '../validate/session.js'
import type { Typefaces } from './typefaces.js'

/** All that there is to render from, once a report is laid out. */
export interface Made {
  session: Session
  analysis: Analysis
  report: Report
  pages: Pages
  /** The infographic as a document of its own. */
  poster: () => Pages
  theme: Theme
  typefaces: Typefaces
  problems: Problem[]
  /** Reads a file of a package that a renderer needs. */
  readFile: (path: string) => Promise<Uint8Array>
}

/** What can be made of a session, by name. Each loads its libraries only when it is asked for. */
const formats = {
  report: async ({ pages, theme, typefaces }: Made) =>
    (await import('./pdf.js')).renderPdf(pages, theme, typefaces),
  json: async ({ analysis }: Made) => (await import('./json.js')).renderJson(analysis),
  workbook: async ({ session, analysis, report, problems, theme }: Made) => {
    const { renderWorkbook } = await import('./workbook/workbook.js')
    return renderWorkbook(session, analysis, report, problems, {
      head: theme.colours.onDark,
      band: theme.colours.accent,
    })
  },
  'infographic-pdf': async ({ poster, theme, typefaces }: Made) =>
    (await import('./pdf.js')).renderPdf(poster(), theme, typefaces),
  'infographic-svg': async ({ poster, theme, typefaces }: Made) =>
    (await import('./svg.js')).renderSvg(poster(), theme, typefaces),
  'infographic-png': async ({ poster, theme, typefaces, readFile }: Made) => {
    const [{ renderSvg }, { renderPng, wasmPath }] = await Promise.all([
      import('./svg.js'),
      import('./png.js'),
    ])
    const pages = poster()
    const millimetres = ((pages.pages[0]?.width ?? 0) * 25.4) / 72
    return renderPng(renderSvg(pages, theme, typefaces), millimetres, await readFile(wasmPath()))
  },
}

export type Format = keyof typeof formats

export const render = (format: Format, made: Made): Promise<Uint8Array> => formats[format](made)
