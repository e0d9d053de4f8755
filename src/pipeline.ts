import { examine } from './examine.js'
import type { Host } from './host.js'
import type { Built, Prepared, Request, Tell } from './job.js'
import { infographicProblems } from './layout/infographic-problems.js'
import { forgetful, type Memory, once } from './memory.js'
import { isFatal, problem } from './problems/catalogue.js'
import type { Format } from './render/formats.js'

/** What makes a report of an analysis; loaded once. */
async function load() {
  const [fonts, images, masking, composing, laying, poster, typefaces, drawing] = await Promise.all([
    import('./template/load-fonts.js'),
    import('./render/draw-images.js'),
    import('./validate/mask-texts.js'),
    import('./compose/compose.js'),
    import('./layout/layout.js'),
    import('./layout/set-infographic.js'),
    import('./render/typefaces.js'),
    import('./render/chart-drawer.js'),
    // Only called later, for the report itself.
    import('./render/pdf.js'),
  ])
  return { ...fonts, ...images, ...masking, ...composing, ...laying, ...poster, ...typefaces, ...drawing }
}

/**
 * The way from an export to everything that is rendered from: a report, laid out. With more than one of the `cores` its charts
 * may be drawn meanwhile, until they are closed.
 */
export async function prepare(
  request: Request,
  host: Host,
  tell: Tell,
  memory: Memory = forgetful,
  cores = 1,
): Promise<Prepared> {
  // Loading takes as long as reading the export, which a worker does meanwhile.
  const examined = await examine(request, host, tell, memory, () => void load())
  if (!examined.subject) return { ...examined, made: null }
  const { session, analysis, settings } = examined.subject
  const { template, config, pictures } = settings
  const { theme, logo } = template
  const { readFile } = host
  const { compose, drawImages, fontFiles, infographicPages, layout, loadFonts, Typefaces, ...others } =
    await load()
  tell('composing')
  const images = await drawImages(logo, pictures, readFile)
  const { report, ...composed } = compose(session, analysis, template, config, host.version, images)
  const stamps = await Promise.all(fontFiles(theme).map(file => host.stamp(file)))
  const fonts = await memory.keep('fonts', [theme.fonts, stamps], () => loadFonts(theme, host))
  const problems = [...examined.problems, ...images.problems, ...composed.problems, ...fonts.problems]
  if (!fonts.fonts || isFatal(problems)) return { ...examined, subject: null, problems, made: null }
  tell('laying out')
  const { main, fallback } = fonts.fonts
  const typefaces = memory.keep('typefaces', [fonts], () => new Typefaces(main, fallback))
  // Of the build before, which may have had other texts.
  typefaces.missing.clear()
  const charts = others.chartDrawer(report, theme, fonts.fonts, typefaces, cores)
  const creator = `synth-report ${host.version}`
  const pages = layout(report, theme, typefaces, creator, chart => charts.begin(chart))
  problems.push(...typefaces.problems(session.input))
  const poster = once(() => infographicPages(report.infographic, theme, typefaces, pages.info))
  const typed = request.unmasked ? others.withTyped(session) : null
  const made = {
    session,
    typed,
    analysis,
    report,
    pages,
    poster,
    theme,
    typefaces,
    charts,
    problems,
    readFile,
  }
  return { ...examined, problems, made }
}

/** The whole way from an export to the bytes of everything asked for. Nothing is written yet. */
export async function build(
  request: Request,
  formats: Format[],
  host: Host,
  tell: Tell,
  memory?: Memory,
): Promise<Built> {
  const rendering = import('./render/formats.js')
  // Who builds again and again draws quicker each time, which no worker would.
  const cores = formats.some(format => format.startsWith('report')) && !memory ? host.cores : 1
  const { made, ...prepared } = await prepare(request, host, tell, memory, cores)
  if (!made) return { ...prepared, outputs: [], pages: 0 }
  const { isPoster, rendererOf } = await rendering
  const documents = [made.pages, ...(formats.some(isPoster) ? [made.poster()] : [])]
  made.problems.push(...infographicProblems(documents, made.session.input))
  if (made.typed && !formats.includes('workbook'))
    made.problems.push(problem('unmasked-nowhere', { file: made.session.input }))
  tell('drawing')
  const outputs = await Promise.all(formats.map(rendererOf(made))).finally(() => made.charts.close())
  return { ...prepared, outputs, pages: made.pages.pages.length }
}
