import { z } from 'zod'
import { fileSchema } from '../codebook/schema.js'
import { configSchema } from '../config/load-config.js'
import { infographicSchema } from '../template/infographic-schema.js'
import type { PlaceOf } from '../template/read-yaml.js'
import {
  benchmarkSchema,
  manifestSchema,
  methodSchema,
  sentencesSchema,
  themeSchema,
} from '../template/schemas.js'
import { descriptionOf } from './key-descriptions.js'

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
      const made = z.toJSONSchema(schema, { io: 'input', unrepresentable: 'any' }) as Json
      const { $schema, ...rest } = isLayer ? (withoutRequired(made) as Json) : made
      return [name, `${JSON.stringify(described({ $schema, title, ...rest }, [name]), null, 2)}\n`]
    }),
  )
}

/** The schema with a description for each key; `path` begins with the name of the file. */
function described(node: unknown, path: readonly string[]): unknown {
  if (Array.isArray(node)) return node.map(one => described(one, path))
  if (typeof node !== 'object' || node === null) return node
  return Object.fromEntries(
    Object.entries(node).map(([word, value]) => {
      if (word === 'properties') return [word, describedKeys(value as Json, path)]
      const isItem = word === 'items' || word === 'prefixItems' || word === 'additionalProperties'
      return [word, described(value, isItem ? [...path, '*'] : path)]
    }),
  )
}

const describedKeys = (properties: Json, path: readonly string[]): Json =>
  Object.fromEntries(
    Object.entries(properties).map(([key, value]) => {
      const own = [...path, key]
      const description = descriptionOf(own)
      const schema = described(value, own) as Json
      return [key, description === null ? schema : { description, ...schema }]
    }),
  )

/** A template takes from the one below it what it does not say, and `~` takes that away. */
function withoutRequired(node: unknown): unknown {
  if (Array.isArray(node)) return node.map(withoutRequired)
  if (typeof node !== 'object' || node === null) return node
  const isMapSchema = 'properties' in node
  return Object.fromEntries(
    Object.entries(node).flatMap(([key, value]) =>
      key === 'required' && isMapSchema ? [] : [[key, withoutRequired(value)]],
    ),
  )
}
