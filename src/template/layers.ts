import { isUtf8 } from 'node:buffer'
import type { Host } from '../host.js'
import { problem } from '../problems/catalogue.js'
import { nearest } from '../problems/nearest.js'
import type { Place, Problem } from '../problems/problem.js'
import { pathInside, readInside } from './inside-folder.js'
import { checkYaml, type ParsedYaml, parseYaml, type Schema } from './read-yaml.js'
import { seenFrom } from './seen-from.js'

/** A folder of a template. */
export interface Layer {
  folder: string
  /** As the user knows it. */
  shown: string
}

const MANIFEST = 'template.yaml'
/** A chain of templates that goes on longer than this was not meant. */
const DEEPEST = 5
const LARGEST = 1_000_000

const textOf = (bytes: Uint8Array): string => new TextDecoder().decode(bytes)

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
  let next: Step | null = {
    name: nameOrFolder,
    from: null,
    place: { file: nameOrFolder },
  }
  while (next) {
    const { name, from }: Step = next
    const place: Place = next.place
    const layer = await layerOf(name, from, host)
    const failed = (one: Problem) => ({ layers: null, problems: [one] })
    if ((await host.kindOf(layer.folder)) !== 'folder') return failed(await missing(name, from, place, host))
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
  return { layers: new Layers(found, host), problems: [] }
}

async function layerOf(name: string, from: string | null, host: Host): Promise<Layer> {
  if (await isShipped(name, host)) return { folder: host.join(host.templatesFolder, name), shown: name }
  const folder = from === null ? name : seenFrom(from, name, host)
  return { folder, shown: folder }
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

/** The files of a template: each from the nearest folder that has it. */
export class Layers {
  constructor(
    readonly all: Layer[],
    private readonly host: Host,
  ) {}

  /** The folders that the first builds on; null without any. */
  get basis(): Layers | null {
    return this.all.length > 1 ? new Layers(this.all.slice(1), this.host) : null
  }

  /** A text file of at most 1 MB; null with a problem where no folder has it. */
  async text(name: string, problems: Problem[]): Promise<{ text: string; file: string } | null> {
    for (const { folder, shown } of this.all) {
      const bytes = await readInside(name, folder, this.host, LARGEST)
      const file = `${shown}/${name}`
      if (bytes === 'missing') continue
      if (typeof bytes !== 'string' && isUtf8(bytes)) return { text: textOf(bytes), file }
      problems.push(problem(typeof bytes === 'string' ? `template-file-${bytes}` : 'text-not-utf8', { file }))
      return null
    }
    problems.push(problem('template-missing-file', { file: `${this.all[0]?.shown}/${name}` }))
    return null
  }

  /** Where a file of any kind is that `place` names; null with a problem where no folder has it. */
  async path(name: string, place: Place, problems: Problem[]): Promise<string | null> {
    for (const { folder } of this.all) {
      const found = await pathInside(name, folder, this.host)
      if (typeof found !== 'string') return found.path
      if (found === 'outside') {
        problems.push(problem('template-file-outside', place, name))
        return null
      }
    }
    problems.push(problem('template-missing-file', place, name))
    return null
  }

  /**
   * A YAML file as all folders together say it, the nearest first: maps are merged, anything else is replaced whole, and
   * `~` takes away what a lower folder says. `own` are keys that each folder says for itself.
   */
  async yaml<T>(
    name: string,
    schema: Schema<T>,
    problems: Problem[],
    own: string[] = [],
  ): Promise<{ value: T; parts: ParsedYaml[]; placeOf: ParsedYaml['placeOf'] } | null> {
    const parts: ParsedYaml[] = []
    let isWrong = false
    for (const { folder, shown } of this.all) {
      const file = `${shown}/${name}`
      const bytes = await readInside(name, folder, this.host, LARGEST)
      if (bytes === 'missing') continue
      const read =
        typeof bytes === 'string' || !isUtf8(bytes)
          ? {
              parsed: null,
              problems: [
                problem(typeof bytes === 'string' ? `template-file-${bytes}` : 'text-not-utf8', { file }),
              ],
            }
          : parseYaml(textOf(bytes), file)
      problems.push(...read.problems)
      isWrong ||= read.parsed === null
      if (read.parsed) parts.push(read.parsed)
    }
    if (isWrong) return null
    if (parts.length === 0) {
      problems.push(problem('template-missing-file', { file: `${this.all[0]?.shown}/${name}` }))
      return null
    }
    const checked = checkYaml(parts, schema, own)
    problems.push(...checked.problems)
    return checked.value === null ? null : { value: checked.value, parts, placeOf: checked.placeOf }
  }
}
