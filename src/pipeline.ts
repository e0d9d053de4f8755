import { analyse } from './analyse/analyse.js'
import { loadCodebook } from './codebook/load-codebook.js'
import { loadSettings } from './config/load-settings.js'
import type { Host } from './host.js'
import type { Built, Examined, Request, Tell } from './job.js'
import { severityOf } from './problems/catalogue.js'
import type { Problem } from './problems/problem.js'
import { read } from './read/read.js'
import { drawImages } from './render/draw-images.js'
import type { Format } from './render/formats.js'
import { loadFonts } from './template/load-fonts.js'
import { noOverrides, overridesOf } from './validate/overrides.js'
import { validate } from './validate/validate.js'

const isFatal = (problems: Problem[]): boolean => problems.some(one => severityOf(one) === 'error')

/** Reads, validates and analyses a session. */
export async function examine(request: Request, host: Host, tell: Tell): Promise<Examined> {
  tell('reading')
  const reading = read(request.session, host)
  const chosen = await loadSettings(request.session, request.config, request.template, host)
  const coding = await loadCodebook(request.codebook ?? null, request.session, host)
  const overrides = chosen.settings ? overridesOf(chosen.settings.config) : noOverrides
  const { session, summary: tables, problems: found } = validate(await reading, overrides)
  const problems = [...chosen.problems, ...coding.problems, ...found]
  if (!session || !chosen.settings || isFatal(problems)) return { tables, subject: null, problems }
  tell('analysing')
  const { method, benchmark } = chosen.settings.template
  const wishes = { method, benchmark, keepIds: request.keepIds }
  const codebook = coding.loaded
  const { analysis, resolved, ...met } = analyse(session, wishes, problems, codebook?.codebook)
  problems.push(...met.problems)
  return {
    tables,
    subject: { session, analysis, settings: chosen.settings, codebook, resolved },
    problems,
  }
}

/** The whole way from an export to the bytes of everything asked for. Nothing is written yet. */
export async function build(request: Request, formats: Format[], host: Host, tell: Tell): Promise<Built> {
  // Loading these takes as long as reading the export, which a worker does meanwhile.
  const loading = Promise.all([
    import('./compose/compose.js'),
    import('./layout/layout.js'),
    import('./layout/set-infographic.js'),
    import('./render/formats.js'),
    import('./render/typefaces.js'),
    import('./render/pdf.js'),
  ])
  const examined = await examine(request, host, tell)
  const failed = (problems: Problem[]): Built => ({
    ...examined,
    subject: null,
    problems,
    outputs: [],
    pages: 0,
  })
  if (!examined.subject) return failed(examined.problems)
  const { session, analysis, settings } = examined.subject
  const { theme } = settings.template
  const { readFile } = host
  const [{ compose }, { layout }, { infographicPages }, { rendererOf }, { Typefaces }] = await loading
  tell('composing')
  const images = await drawImages(settings.template.logo, settings.pictures, readFile)
  const composed = compose(session, analysis, settings.template, settings.config, host.version, images)
  const fonts = await loadFonts(theme, host)
  const problems = [...examined.problems, ...images.problems, ...composed.problems, ...fonts.problems]
  if (!fonts.fonts || isFatal(problems)) return failed(problems)
  tell('laying out')
  const { report } = composed
  const typefaces = new Typefaces(fonts.fonts.main, fonts.fonts.fallback)
  const pages = layout(report, theme, typefaces, `synth-report ${host.version}`)
  problems.push(...typefaces.problems(session.input))
  tell('drawing')
  const poster = () => infographicPages(report.infographic, theme, typefaces, pages.info)
  const made = { session, analysis, report, pages, poster, theme, typefaces, problems, readFile }
  const outputs = await Promise.all(formats.map(rendererOf(made)))
  return { ...examined, problems, outputs, pages: pages.pages.length }
}
