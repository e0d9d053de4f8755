import * as z from 'zod'

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

/** Where a value may be of several kinds, what is wrong further in, if it is of one of them; else the issue itself. */
export function innermost(issue: Issue): Issue[] {
  if (issue.code !== 'invalid_union') return [issue]
  const within = issue.errors.find(errors => errors.length > 0 && errors.every(({ path }) => path.length > 0))
  if (!within) return [issue]
  return within.flatMap(one => innermost({ ...one, path: [...issue.path, ...one.path] }))
}

/** What is wrong, in words that say what is allowed. */
export function reasonOf(issue: Issue): string {
  if (issue.code === 'invalid_union' && issue.errors.length > 0) {
    const reasons = issue.errors.flatMap(errors => errors.slice(0, 1).map(reasonOf))
    return [...new Set(reasons)].join(', or ')
  }
  return wordsOf(issue) ?? issue.message
}

/** What a schema asks for, as who writes YAML knows it. */
const kinds: Record<string, string> = {
  object: 'keys with a value each, as in `key: value`',
  record: 'keys with a value each, as in `key: value`',
  array: 'a list, as in `[a, b]`',
  string: 'text; put it between quotation marks when it is a number, a date or a word such as true',
  boolean: 'true or false',
  number: 'a number, without quotation marks and without %, and with a point before decimals',
  int: 'a whole number',
}

/** The words for the issues that people meet; null for any other. */
function wordsOf(issue: Issue): string | null {
  if (issue.code === 'invalid_type') {
    if (issue.message.endsWith('received undefined')) return 'it is missing'
    const kind = kinds[issue.expected]
    return kind === undefined ? null : `it should be ${kind}`
  }
  if (issue.code === 'invalid_value')
    return `it should be ${issue.values
      .map(String)
      .join(', ')
      .replace(/, ([^,]*)$/, ' or $1')}`
  if (issue.code === 'invalid_format' && issue.format === 'date')
    return 'it should be a date that exists, as year-month-day: 2026-01-31'
  if (issue.code === 'too_small' || issue.code === 'too_big') {
    const end = issue.code === 'too_small' ? issue.minimum : issue.maximum
    const bound =
      issue.code === 'too_small'
        ? issue.inclusive
          ? 'at least'
          : 'more than'
        : issue.inclusive
          ? 'at most'
          : 'less than'
    if (issue.origin === 'array') return `it should have ${bound} ${end} ${end === 1 ? 'item' : 'items'}`
    if (issue.origin === 'string')
      return `it should have ${bound} ${end} ${end === 1 ? 'character' : 'characters'}`
    return `it should be ${bound} ${end}`
  }
  return null
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
