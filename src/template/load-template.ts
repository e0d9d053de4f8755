import type { Host } from '../host.js'
import { isFatal, problem } from '../problems/catalogue.js'
import { nearest } from '../problems/nearest.js'
import type { Problem } from '../problems/problem.js'
import { findLayers } from './find-layers.js'
import { type Named, namesIn } from './infographic-design.js'
import { infographicSchema } from './infographic-schema.js'
import type { Layers } from './layers.js'
import { loadIcons } from './load-icons.js'
import { loadLogo } from './load-logo.js'
import { loadSentences } from './load-sentences.js'
import { readPage } from './read-page.js'
import type { ParsedYaml, PlaceOf, Schema } from './read-yaml.js'
import { benchmarkSchema, manifestSchema, methodSchema } from './schemas.js'
import type { Template, TemplatePage } from './template.js'
import { colourNames, faces, type Theme } from './theme.js'
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
): Promise<{ template: Template | null; folders: string[]; problems: Problem[] }> {
  const { template, folders, problems } = await loadAsFar(nameOrFolder, host)
  return { template: isFatal(problems) ? null : template, folders, problems }
}

/**
 * Loads a template as far as it goes: where a file of its own is wrong, that of its basis stands in for it, so that all that is
 * wrong can be told at once. Null where there is nothing to stand in. `folders` are those that it is in, as far as they were found.
 */
export async function loadAsFar(
  nameOrFolder: string,
  host: Host,
): Promise<{ template: Template | null; folders: string[]; problems: Problem[] }> {
  const { layers, problems } = await findLayers(nameOrFolder, host)
  if (!layers) return { template: null, folders: [nameOrFolder], problems }
  const folders = layers.all.map(({ folder }) => folder)
  const { basis } = layers
  const yaml = async <T>(name: string, schema: Schema<T>, own: string[] = []) =>
    (await layers.yaml(name, schema, problems, own)) ?? basis?.yaml(name, schema, [], own)
  // One after the other: what is wrong is told in the same order each time.
  const manifest = await yaml('template.yaml', manifestSchema, ['naam', 'omschrijving', 'basis'])
  const method = await yaml('methode.yaml', methodSchema)
  const benchmark = await yaml('benchmark.yaml', benchmarkSchema)
  const sentences = (await loadSentences(layers, problems)) ?? (basis && (await loadSentences(basis, [])))
  const theme = await yaml('theme.yaml', themeSchema)
  const infographic = await yaml('infographic.yaml', infographicSchema)
  if (!manifest || !method || !benchmark || !sentences || !theme || !infographic)
    return { template: null, folders, problems }
  const page = async (name: string, place: Problem['place'] | null): Promise<TemplatePage | null> => {
    const found = await layers.page(name, place, problems)
    return found && { file: found.file, parts: readPage(found.text) }
  }
  const { logo: named } = manifest.value
  const pages = await inTurn([...manifest.value.paginas.entries()], ([index, name]) =>
    page(name, manifest.placeOf(['paginas', index])),
  )
  const units = await inTurn(UNITS, name => page(name, null))
  const { icons, broken } = await loadIcons(layers.all, host)
  const fonts = await fontPaths(theme, layers, problems)
  const logo = named
    ? await loadLogo(named, folderOf(named, layers), host)
    : { logo: null, problems: [] as Problem[] }
  const { keyFigures, blocks } = infographic.value
  const namedIcons = [
    ...keyFigures.map(({ icon }) => icon),
    ...infographic.value.icons,
    ...namesIn(blocks ?? []).icons,
  ]
  problems.push(...unusableIcons(namedIcons, { icons, brokenIcons: broken }), ...logo.problems)
  const present = (one: TemplatePage | null): TemplatePage[] => (one ? [one] : [])
  const template: Template = {
    name: manifest.value.naam,
    description: manifest.value.omschrijving,
    folders,
    pages: pages.flatMap(present),
    units: new Map(
      UNITS.flatMap((name, index) => present(units[index] ?? null).map(one => [name, one] as const)),
    ),
    numberFrom: manifest.value['nummering-vanaf'],
    sentences: sentences.sentences,
    sentencePlaces: sentences.places,
    theme: { ...theme.value, fonts },
    colourPlaces: colourPlaces(theme),
    infographic: infographic.value,
    method: method.value,
    benchmark: benchmark.value,
    icons,
    brokenIcons: broken,
    logo: logo.logo,
  }
  return { template, folders, problems }
}

/** A logo stands in the folder of the file that names it. */
const folderOf = ({ place }: Named, { all }: Layers): string =>
  (all.find(({ shown }) => place.file === `${shown}/template.yaml`) ?? all[0])?.folder ?? ''

/** Where each colour is given, those of the nearest folder first. */
function colourPlaces({
  parts,
  placeOf,
}: {
  parts: ParsedYaml[]
  placeOf: PlaceOf
}): Template['colourPlaces'] {
  const layerOf = (name: string): number => parts.findIndex(part => part.has(['colours', name]))
  const nearestFirst = colourNames.toSorted((a, b) => layerOf(a) - layerOf(b))
  return new Map(nearestFirst.map(name => [name, placeOf(['colours', name])]))
}

/** The paths of the fonts that a theme names, each from the nearest folder that has it. */
async function fontPaths(
  { value, placeOf }: { value: Theme; placeOf: (path: (string | number)[]) => Problem['place'] },
  layers: Layers,
  problems: Problem[],
): Promise<Theme['fonts']> {
  const find = async (name: string, path: (string | number)[]): Promise<string> =>
    (await layers.path(name, placeOf(['fonts', ...path]), problems)) ?? ''
  const main = await inTurn(faces, async face => [face, await find(value.fonts[face], [face])] as const)
  const fallback = await inTurn([...value.fonts.fallback.entries()], ([index, name]) =>
    find(name, ['fallback', index]),
  )
  return { ...(Object.fromEntries(main) as Record<(typeof faces)[number], string>), fallback }
}

async function inTurn<T, R>(all: readonly T[], make: (one: T) => Promise<R>): Promise<R[]> {
  const made: R[] = []
  for (const one of all) made.push(await make(one))
  return made
}

/** Of the icons that are named, those that the template does not have, or that are broken: each of these once. */
export const unusableIcons = (
  named: Named[],
  { icons, brokenIcons }: Pick<Template, 'icons' | 'brokenIcons'>,
): Problem[] => [
  ...new Set(named.flatMap(({ name }) => brokenIcons.get(name) ?? [])),
  ...named
    .filter(({ name }) => !icons.has(name))
    .map(({ name, place }) => {
      const near = nearest(name, [...icons.keys()])
      return problem('template-unknown-icon', place, name, near === null ? undefined : { near })
    }),
]
