import type { Host } from '../host.js'
import { problem, severityOf } from '../problems/catalogue.js'
import type { Problem } from '../problems/problem.js'
import { type Named, namesIn } from './infographic-design.js'
import { infographicSchema } from './infographic-schema.js'
import { findLayers, type Layers } from './layers.js'
import { loadIcons } from './load-icons.js'
import { loadLogo } from './load-logo.js'
import { loadSentences } from './load-sentences.js'
import { readPage } from './read-page.js'
import type { Schema } from './read-yaml.js'
import { benchmarkSchema, manifestSchema, methodSchema } from './schemas.js'
import type { Template, TemplatePage } from './template.js'
import { faces, type Theme } from './theme.js'
import { themeSchema } from './theme-schema.js'

/** Pages that are used for each chapter and each question. */
const UNITS = ['hoofdstuk', 'vraag', 'opwarmvraag']

/**
 * Loads a template, a name among the program's own or a folder, over those that it builds on. What is wrong with its files
 * is returned beside it; the template is null when something of it is missing or cannot be read.
 */
export async function loadTemplate(
  nameOrFolder: string,
  host: Host,
): Promise<{ template: Template | null; problems: Problem[] }> {
  const { template, problems } = await loadAsFar(nameOrFolder, host)
  return { template: problems.some(one => severityOf(one) === 'error') ? null : template, problems }
}

/**
 * Loads a template as far as it goes: where a file of its own is wrong, that of its basis stands in for it, so that all that is
 * wrong can be told at once. Null where there is nothing to stand in.
 */
export async function loadAsFar(
  nameOrFolder: string,
  host: Host,
): Promise<{ template: Template | null; problems: Problem[] }> {
  const { layers, problems } = await findLayers(nameOrFolder, host)
  if (!layers) return { template: null, problems }
  const { basis } = layers
  const yaml = async <T>(name: string, schema: Schema<T>, own: string[] = []) =>
    (await layers.yaml(name, schema, problems, own)) ?? basis?.yaml(name, schema, [], own)
  const [manifest, method, benchmark, sentences, theme, infographic] = await Promise.all([
    yaml('template.yaml', manifestSchema, ['naam', 'omschrijving', 'basis']),
    yaml('methode.yaml', methodSchema),
    yaml('benchmark.yaml', benchmarkSchema),
    loadSentences(layers, problems).then(found => found ?? (basis && loadSentences(basis, []))),
    yaml('theme.yaml', themeSchema),
    yaml('infographic.yaml', infographicSchema),
  ])
  if (!manifest || !method || !benchmark || !sentences || !theme || !infographic)
    return { template: null, problems }
  const page = async (name: string): Promise<TemplatePage | null> => {
    const found = await layers.text(`paginas/${name}.md`, problems)
    return found && { file: found.file, parts: readPage(found.text) }
  }
  const { logo: named } = manifest.value
  const [pages, units, icons, fonts, logo] = await Promise.all([
    Promise.all(manifest.value.paginas.map(page)),
    Promise.all(UNITS.map(page)),
    loadIcons(layers.all, host),
    fontPaths(theme, layers, problems),
    named ? loadLogo(named, folderOf(named, layers), host) : { logo: null, problems: [] },
  ])
  const { keyFigures, blocks } = infographic.value
  const namedIcons = [
    ...keyFigures.map(({ icon }) => icon),
    ...infographic.value.icons,
    ...namesIn(blocks ?? []).icons,
  ]
  problems.push(...unknownIcons(namedIcons, icons), ...logo.problems)
  const present = (one: TemplatePage | null): TemplatePage[] => (one ? [one] : [])
  const template: Template = {
    name: manifest.value.naam,
    description: manifest.value.omschrijving,
    folders: layers.all.map(({ folder }) => folder),
    pages: pages.flatMap(present),
    units: new Map(
      UNITS.flatMap((name, index) => present(units[index] ?? null).map(one => [name, one] as const)),
    ),
    numberFrom: manifest.value['nummering-vanaf'],
    sentences: sentences.sentences,
    sentencePlaces: sentences.places,
    theme: { ...theme.value, fonts },
    infographic: infographic.value,
    method: method.value,
    benchmark: benchmark.value,
    icons,
    logo: logo.logo,
  }
  return { template, problems }
}

/** A logo stands in the folder of the file that names it. */
const folderOf = ({ place }: Named, { all }: Layers): string =>
  (all.find(({ shown }) => place.file === `${shown}/template.yaml`) ?? all[0])?.folder ?? ''

/** The paths of the fonts that a theme names, each from the nearest folder that has it. */
async function fontPaths(
  { value, placeOf }: { value: Theme; placeOf: (path: (string | number)[]) => Problem['place'] },
  layers: Layers,
  problems: Problem[],
): Promise<Theme['fonts']> {
  const find = async (name: string, path: (string | number)[]): Promise<string> =>
    (await layers.path(name, placeOf(['fonts', ...path]), problems)) ?? ''
  const main = await Promise.all(
    faces.map(async face => [face, await find(value.fonts[face], [face])] as const),
  )
  const fallback = await Promise.all(
    value.fonts.fallback.map((name, index) => find(name, ['fallback', index])),
  )
  return { ...(Object.fromEntries(main) as Record<(typeof faces)[number], string>), fallback }
}

/** Of the icons that are named, those that the template does not have. */
export const unknownIcons = (named: Named[], icons: Map<string, string>): Problem[] =>
  named
    .filter(({ name }) => !icons.has(name))
    .map(({ name, place }) => problem('template-unknown-icon', place, name))
