import { isUtf8 } from 'node:buffer'
import type { Host } from '../host.js'
import { problem } from '../problems/catalogue.js'
import { nearest } from '../problems/nearest.js'
import type { Place, Problem } from '../problems/problem.js'
import { pathInside, readInside } from './inside-folder.js'
import { checkYaml, type ParsedYaml, parseYaml, type Schema } from './read-yaml.js'

/** Bytes that a text of a template may have. */
export const LARGEST = 1_000_000

const PAGES = 'paginas'

/** A folder of a template. */
export interface Layer {
  folder: string
  /** As the user knows it. */
  shown: string
}

/** Bytes as text; whether they are UTF-8 is for the caller to ask. */
export const textOf = (bytes: Uint8Array): string => new TextDecoder().decode(bytes)

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

  /** A page, of at most 1 MB; null with a problem where no folder has it. `place` is what names it. */
  async page(
    name: string,
    place: Place | null,
    problems: Problem[],
  ): Promise<{ text: string; file: string } | null> {
    const file = `${PAGES}/${name}.md`
    for (const layer of this.all) {
      const found = await this.#textIn(layer, file, problems)
      if (found !== 'missing') return found
    }
    const near = place && nearest(name, await this.#pages())
    problems.push(
      place
        ? problem('template-missing-page', place, name, near === null ? undefined : { near })
        : this.#missing(file),
    )
    return null
  }

  /** The names of all pages that a folder has. */
  async #pages(): Promise<string[]> {
    const lists = await Promise.all(
      this.all.map(({ folder }) => this.host.list(this.host.join(folder, PAGES)).catch(() => [])),
    )
    return lists.flat().flatMap(({ name }) => (name.endsWith('.md') ? [name.slice(0, -'.md'.length)] : []))
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
    for (const layer of this.all) {
      const found = await this.#textIn(layer, name, problems)
      if (found === 'missing') continue
      const read = found && parseYaml(found.text, found.file)
      if (read) problems.push(...read.problems)
      if (read?.parsed) parts.push(read.parsed)
      else isWrong = true
    }
    if (isWrong) return null
    if (parts.length === 0) {
      problems.push(this.#missing(name))
      return null
    }
    const checked = checkYaml(parts, schema, own)
    problems.push(...checked.problems)
    return checked.value === null ? null : { value: checked.value, parts, placeOf: checked.placeOf }
  }

  /** A text file as one folder has it; null with a problem where it cannot be read. */
  async #textIn(
    { folder, shown }: Layer,
    name: string,
    problems: Problem[],
  ): Promise<{ text: string; file: string } | 'missing' | null> {
    const bytes = await readInside(name, folder, this.host, LARGEST)
    if (bytes === 'missing') return bytes
    const file = `${shown}/${name}`
    if (typeof bytes !== 'string' && isUtf8(bytes)) return { text: textOf(bytes), file }
    problems.push(problem(typeof bytes === 'string' ? `template-file-${bytes}` : 'text-not-utf8', { file }))
    return null
  }

  #missing(name: string): Problem {
    return problem('template-missing-file', { file: `${this.all[0]?.shown}/${name}` })
  }
}
