import { z } from 'zod'

type Json = {
  properties?: Record<string, Json>
  items?: Json
  additionalProperties?: Json | boolean
  anyOf?: Json[]
  oneOf?: Json[]
  prefixItems?: Json[]
}

/** The keys that a schema allows in the map at the end of a path; none where it leads nowhere. */
export function allowedKeys(schema: z.ZodType, path: string[]): string[] {
  const root = z.toJSONSchema(schema, { io: 'input', unrepresentable: 'any' }) as Json
  return [...new Set(at([root], path).flatMap(one => Object.keys(one.properties ?? {})))]
}

const choices = (one: Json): Json[] =>
  one.anyOf || one.oneOf ? [...(one.anyOf ?? []), ...(one.oneOf ?? [])].flatMap(choices) : [one]

function at(nodes: Json[], path: string[]): Json[] {
  const all = nodes.flatMap(choices)
  const [key, ...rest] = path
  if (key === undefined) return all
  const next = all.flatMap(({ properties, items, additionalProperties, prefixItems }) => {
    const named = properties?.[key] ?? prefixItems?.[Number(key)] ?? items
    if (named) return [named]
    return typeof additionalProperties === 'object' ? [additionalProperties] : []
  })
  return at(next, rest)
}

type Issue = z.core.$ZodIssue

/** What is wrong, in words that say what is allowed. */
export function reasonOf(issue: Issue): string {
  if (issue.code === 'invalid_union' && issue.errors.length > 0) {
    const reasons = issue.errors.flatMap(errors => errors.slice(0, 1).map(reasonOf))
    return [...new Set(reasons)].join(', or ')
  }
  return issue.message
}

const LONGEST = 40

/** What stands at the end of a path, as short as a message can hold; null for a map, a list, or nothing. */
export function shownData(data: unknown, path: string[]): string | null {
  let found = data
  for (const key of path) {
    if (typeof found !== 'object' || found === null || !Object.hasOwn(found, key)) return null
    found = (found as Record<string, unknown>)[key]
  }
  if (found === null) return 'nothing'
  if (typeof found === 'object' || found === undefined) return null
  const text = String(found)
  return text.length > LONGEST ? `${text.slice(0, LONGEST)}…` : text
}
