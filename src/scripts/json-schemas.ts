import { readFileSync } from 'node:fs'
import { parse } from 'yaml'
import * as z from 'zod'
import { fileSchema } from '../codebook/file-schema.js'
import { configSchema } from '../config/load-config.js'
import { infographicSchema } from '../template/infographic-schema.js'
import type { PlaceOf } from '../template/read-yaml.js'
import { benchmarkSchema, manifestSchema, methodSchema, sentencesSchema } from '../template/schemas.js'
import { themeSchema } from '../template/theme-schema.js'

const nowhere: PlaceOf = () => ({ file: '' })

/** The YAML files: what each is, its schema, and whether it may hold only what differs from a template below it. */
const files: Record<string, [title: string, schema: z.ZodType, isLayer: boolean]> = {
  rapport: ['De instellingen van een rapport', configSchema(nowhere), false],
  codebook: ['De clusters van een dialoog, zoals de analist ze wil', fileSchema, false],
  template: ['Een sjabloon: naam, basis, pagina’s', manifestSchema(nowhere), true],
  theme: ['De huisstijl van een sjabloon', themeSchema, true],
  infographic: ['De infographic van een sjabloon', infographicSchema(nowhere), true],
  methode: ['De drempels van de methode', methodSchema, true],
  benchmark: ['De benchmark', benchmarkSchema, true],
  zinnen: ['De zinnen van een sjabloon', sentencesSchema, true],
}

type Json = { [key: string]: unknown }

/** The JSON Schemas by name, as their files hold them. */
export function jsonSchemas(): Map<string, string> {
  return new Map(
    Object.entries(files).map(([name, [title, schema, isLayer]]) => {
      const made = z.toJSONSchema(schema, {
        io: 'input',
        unrepresentable: 'any',
        override: withExamples,
      }) as Json
      const { $schema, ...rest } = isLayer ? (asLayer(made) as Json) : made
      const own = name === 'zinnen' ? { properties: sentenceNames(standardSentences()) } : {}
      return [name, `${JSON.stringify({ $schema, title, ...own, ...rest }, null, 2)}\n`]
    }),
  )
}

type SentenceGroup = { [key: string]: string | string[] | SentenceGroup }

const standardSentences = (): SentenceGroup =>
  parse(readFileSync('templates/standaard/zinnen.yaml', 'utf8')) as SentenceGroup

/** The names that the standard template has, each with what it says there: an editor completes and shows them. */
const sentenceNames = (group: SentenceGroup): Json =>
  Object.fromEntries(
    Object.entries(group).map(([key, said]) => [
      key,
      typeof said === 'string' || Array.isArray(said)
        ? {
            description: `In het sjabloon standaard: ${[said]
              .flat()
              .map(one => `‘${one}’`)
              .join(', ')}.`,
          }
        : { description: `De zinnen onder ‘${key}’.`, properties: sentenceNames(said) },
    ]),
  )

/** Zod leaves out the examples of what it transforms, for they might be of the outcome; ours are as an author writes them. */
function withExamples({ zodSchema, jsonSchema }: { zodSchema: z.core.$ZodType; jsonSchema: Json }): void {
  const examples = z.globalRegistry.get(zodSchema)?.examples
  if (examples) jsonSchema.examples = examples
}

/** A template takes from the one below it what it does not say, and `~` takes away what may be absent; a list is whole. */
function asLayer(node: unknown): unknown {
  if (Array.isArray(node)) return node.map(asLayer)
  if (typeof node !== 'object' || node === null) return node
  if (!('properties' in node))
    return Object.fromEntries(
      Object.entries(node).map(([key, value]) => [key, key === 'items' ? value : asLayer(value)]),
    )
  const { properties, required = [], ...rest } = node as Json & { properties: Json; required?: string[] }
  const entries = Object.entries(properties).map(([key, value]) => {
    const layer = asLayer(value) as Json
    return [key, required.includes(key) ? layer : orNothing(layer)]
  })
  return { ...rest, properties: Object.fromEntries(entries) }
}

function orNothing({ description, examples, default: usual, ...schema }: Json): Json {
  return { description, examples, default: usual, anyOf: [schema, { type: 'null' }] }
}
