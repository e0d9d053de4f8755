import type { Host } from '../host.js'
import { problem, severityOf } from '../problems/catalogue.js'
import type { Problem } from '../problems/problem.js'
import { type Named, namesIn } from './infographic-design.js'
import { infographicSchema } from './infographic-schema.js'
import { loadLogo } from './load-logo.js'
import { readPage } from './read-page.js'
import { readYaml } from './read-yaml.js'
import { benchmarkSchema, manifestSchema, methodSchema, sentencesSchema, themeSchema } from './schemas.js'
import type { Template, TemplatePage } from './template.js'

/** Pages that are used for each chapter and each question. */
const UNITS = ['hoofdstuk', 'vraag', 'opwarmvraag']

const text = (bytes: Uint8Array): string => new TextDecoder().decode(bytes)

/**
 * Loads a template: a name among the program's own, or a folder. What is wrong with its files is returned beside it;
 * the template is null when something of it is missing or cannot be read.
 */
export async function loadTemplate(
  nameOrFolder: string,
  host: Host,
): Promise<{ template: Template | null; problems: Problem[] }> {
  const folder = /^[a-z0-9-]+$/.test(nameOrFolder)
    ? host.join(host.templatesFolder, nameOrFolder)
    : nameOrFolder
  if ((await host.kindOf(folder)) !== 'folder')
    return { template: null, problems: [problem('template-missing', { file: nameOrFolder })] }
  const problems: Problem[] = []
  const shown = (file: string): string => `${nameOrFolder}/${file}`
  const fetch = async (file: string): Promise<string | null> => {
    const bytes = await host.readFile(host.join(folder, file)).catch(() => null)
    if (!bytes) problems.push({ code: 'template-missing-file', place: { file: shown(file) } })
    return bytes && text(bytes)
  }
  const yaml = async <T>(file: string, schema: Parameters<typeof readYaml<T>>[2]): Promise<T | null> => {
    const content = await fetch(file)
    if (content === null) return null
    const read = readYaml(content, shown(file), schema)
    problems.push(...read.problems)
    return read.value
  }
  const page = async (name: string): Promise<TemplatePage | null> => {
    const file = `paginas/${name}.md`
    const content = await fetch(file)
    return content === null ? null : { file: shown(file), parts: readPage(content) }
  }

  const [manifest, method, benchmark, sentences, theme, infographic] = await Promise.all([
    yaml('template.yaml', manifestSchema),
    yaml('methode.yaml', methodSchema),
    yaml('benchmark.yaml', benchmarkSchema),
    yaml('zinnen.yaml', sentencesSchema),
    yaml('theme.yaml', themeSchema),
    yaml('infographic.yaml', infographicSchema),
  ])
  if (!manifest || !method || !benchmark || !sentences || !theme || !infographic)
    return { template: null, problems }
  const [pages, units, icons, logo] = await Promise.all([
    Promise.all(manifest.paginas.map(page)),
    Promise.all(UNITS.map(page)),
    loadIcons(host.join(folder, 'icons'), host),
    manifest.logo ? loadLogo(manifest.logo, folder, host) : { logo: null, problems: [] },
  ])
  const { keyFigures, blocks } = infographic
  const named = [...keyFigures.map(({ icon }) => icon), ...infographic.icons, ...namesIn(blocks ?? []).icons]
  problems.push(...unknownIcons(named, icons), ...logo.problems)
  if (problems.some(one => severityOf(one) === 'error')) return { template: null, problems }
  const present = (one: TemplatePage | null): TemplatePage[] => (one ? [one] : [])
  const fonts = Object.fromEntries(
    Object.entries(theme.fonts).map(([face, file]) => [
      face,
      Array.isArray(file) ? file.map(one => host.join(folder, one)) : host.join(folder, file),
    ]),
  ) as typeof theme.fonts
  const template: Template = {
    name: manifest.naam,
    pages: pages.flatMap(present),
    units: new Map(
      UNITS.flatMap((name, index) => present(units[index] ?? null).map(one => [name, one] as const)),
    ),
    numberFrom: manifest['nummering-vanaf'],
    sentences,
    theme: { ...theme, fonts },
    infographic,
    method,
    benchmark,
    icons,
    logo: logo.logo,
  }
  return { template, problems }
}

/** Of the icons that are named, those that the template does not have. */
export const unknownIcons = (named: Named[], icons: Map<string, string>): Problem[] =>
  named
    .filter(({ name }) => !icons.has(name))
    .map(({ name, place }) => problem('template-unknown-icon', place, name))

/** The icons of a folder by name: of each SVG file, the paths that it draws. */
async function loadIcons(folder: string, host: Host): Promise<Map<string, string>> {
  const icons = new Map<string, string>()
  const names = (await host.list(folder).catch(() => []))
    .map(entry => entry.name)
    .filter(name => name.endsWith('.svg'))
  const files = await Promise.all(names.map(name => host.readFile(host.join(folder, name))))
  files.forEach((bytes, index) => {
    const paths = [...text(bytes).matchAll(/<path[^>]*\sd="([^"]+)"/g)].map(match => match[1] ?? '')
    icons.set((names[index] ?? '').replace(/\.svg$/, ''), paths.join(' '))
  })
  return icons
}
