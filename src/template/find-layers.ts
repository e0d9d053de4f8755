import type { Host } from '../host.js'
import { problem } from '../problems/catalogue.js'
import { nearest } from '../problems/nearest.js'
import type { Place, Problem } from '../problems/problem.js'
import { readInside } from './inside-folder.js'
import { LARGEST, type Layer, Layers, textOf } from './layers.js'
import { parseYaml } from './read-yaml.js'
import { seenFrom } from './seen-from.js'

const MANIFEST = 'template.yaml'
/** A chain of templates that goes on longer than this was not meant. */
const DEEPEST = 5

/** The names of the templates that the program has. */
export async function shippedTemplates(host: Host): Promise<string[]> {
  const names: string[] = []
  for (const { name, kind } of await host.list(host.templatesFolder))
    if (kind === 'folder' && (await host.kindOf(host.join(host.templatesFolder, name, MANIFEST))) === 'file')
      names.push(name)
  return names
}

/** Whether this names a template that the program has; any other name is that of a folder. */
export const isShipped = async (name: string, host: Host): Promise<boolean> =>
  /^[a-z0-9-]+$/.test(name) && (await host.kindOf(host.join(host.templatesFolder, name, MANIFEST))) === 'file'

/** A template as something names it: from where, and in which place. */
interface Step {
  name: string
  from: string | null
  place: Place
}

/** The folders of a template, its own first and then those that it builds on. */
export async function findLayers(
  nameOrFolder: string,
  host: Host,
): Promise<{ layers: Layers | null; problems: Problem[] }> {
  const found: Layer[] = []
  const problems: Problem[] = []
  let next: Step | null = {
    name: nameOrFolder,
    from: null,
    place: { file: asShown(nameOrFolder) },
  }
  while (next) {
    const { name, from }: Step = next
    const place: Place = next.place
    const layer = await layerOf(name, from, host)
    const failed = (one: Problem) => ({ layers: null, problems: [one] })
    if ((await host.kindOf(layer.folder)) !== 'folder') return failed(await missing(name, from, place, host))
    if (await isShadowed(name, from, layer, host)) problems.push(problem('template-two', place, name))
    const isCircle = found.some(({ folder }) => host.resolve(folder) === host.resolve(layer.folder))
    if (isCircle || found.length === DEEPEST) return failed(problem('template-circle', place, name))
    found.push(layer)
    const bytes = await readInside(MANIFEST, layer.folder, host, LARGEST)
    const file = `${layer.shown}/${MANIFEST}`
    if (bytes === 'missing')
      return failed(problem('template-no-manifest', place, found.length > 1 ? name : undefined))
    const read = typeof bytes === 'string' ? null : parseYaml(textOf(bytes), file)
    // Without its basis nothing else of it would be found.
    if (read && !read.parsed) return { layers: null, problems: read.problems }
    const basis = read?.parsed && basisOf(read.parsed.data)
    next = basis
      ? { name: basis, from: layer.folder, place: read?.parsed?.placeOf(['basis']) ?? place }
      : null
  }
  return { layers: new Layers(found, host), problems }
}

async function layerOf(name: string, from: string | null, host: Host): Promise<Layer> {
  if (await isShipped(name, host)) return { folder: host.join(host.templatesFolder, name), shown: name }
  const folder = from === null ? name : seenFrom(from, name, host)
  return { folder, shown: asShown(folder) }
}

/** A folder as messages name it: without a stroke at its end. */
export const asShown = (folder: string): string => folder.replace(/(?<=[^/\\])[/\\]+$/, '')

/** Whether a template of the program goes before one in a folder of the same name. */
async function isShadowed(name: string, from: string | null, taken: Layer, host: Host): Promise<boolean> {
  const other = from === null ? name : seenFrom(from, name, host)
  if (host.resolve(other) === host.resolve(taken.folder)) return false
  return (await isShipped(name, host)) && (await host.kindOf(host.join(other, MANIFEST))) === 'file'
}

const basisOf = (data: unknown): string | null => {
  const basis = typeof data === 'object' && data !== null && 'basis' in data ? data.basis : null
  return typeof basis === 'string' && basis !== '' ? basis : null
}

async function missing(name: string, from: string | null, place: Place, host: Host): Promise<Problem> {
  const shipped = await shippedTemplates(host)
  const near = nearest(host.basename(name), shipped)
  const known = shipped.join(', ')
  return problem('template-missing', place, from === null ? undefined : name, {
    known,
    ...(near === null ? {} : { near }),
  })
}
