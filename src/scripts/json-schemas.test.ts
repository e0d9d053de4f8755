import { readFileSync } from 'node:fs'
import { Ajv2020 } from 'ajv/dist/2020.js'
import { describe, expect, it } from 'vitest'
import { parse } from 'yaml'
import { jsonSchemas } from './json-schemas.js'

const schemas = jsonSchemas()
const ajv = new Ajv2020({ strict: false, validateFormats: false })
const check = new Map([...schemas].map(([name, text]) => [name, ajv.compile(JSON.parse(text))] as const))
const slips = (name: string, text: string): unknown => {
  const valid = check.get(name)
  return valid?.(parse(text)) ? [] : valid?.errors
}

it.each([...schemas])(
  'templates/schemas/%s.schema.json is as the program has it (npm run schemas)',
  (name, text) => {
    expect(readFileSync(`templates/schemas/${name}.schema.json`, 'utf8')).toBe(text)
  },
)

describe('an editor finds nothing wrong with', () => {
  it.each([
    ...['template', 'theme', 'infographic', 'methode', 'benchmark', 'zinnen'].map(name => [
      name,
      `templates/standaard/${name}.yaml`,
    ]),
    ...['template', 'theme', 'zinnen'].map(name => [name, `templates/beknopt/${name}.yaml`]),
    ['rapport', 'fixtures/buurtbus/rapport.yaml'],
    ['rapport', 'fixtures/bibliotheek/rapport.yaml'],
  ])('as %s: %s', (name, file) => {
    const text = readFileSync(file, 'utf8')
    expect(slips(name, text)).toEqual([])
    if (file.startsWith('templates/'))
      expect(text).toMatch(`# yaml-language-server: $schema=../schemas/${name}.schema.json\n`)
  })
})

it('an editor says of every key in a sentence what it is for', () => {
  const undescribed: string[] = []
  const look = (node: unknown, path: string): void => {
    if (typeof node !== 'object' || node === null) return
    for (const [key, value] of Object.entries(node)) {
      if (key !== 'properties') look(value, `${path}.${key}`)
      else
        for (const [name, property] of Object.entries(value as Record<string, { description?: string }>)) {
          if (!/^.{5,}\.$/.test(property.description ?? '')) undescribed.push(`${path}.${name}`)
          look(property, `${path}.${name}`)
        }
    }
  }
  for (const [name, text] of schemas) look(JSON.parse(text), name)
  expect(undescribed).toEqual([])
})

it('the examples that an editor gives are right', () => {
  const wrong: string[] = []
  const look = (node: unknown, path: string): void => {
    if (typeof node !== 'object' || node === null) return
    const { examples, ...schema } = node as { examples?: unknown }
    if (Array.isArray(examples))
      for (const example of examples)
        if (!ajv.validate(schema, example)) wrong.push(`${path}: ${JSON.stringify(example)}`)
    for (const [key, value] of Object.entries(schema)) look(value, `${path}.${key}`)
  }
  for (const [name, text] of schemas) look(JSON.parse(text), name)
  expect(wrong).toEqual([])
})

it.each([
  ['benchmark', 'reacties: ~'],
  ['template', 'logo: ~'],
  ['theme', 'colours: { accent: "#7A1F3D" }'],
])('an editor lets a template say in %s: %s', (name, text) => {
  expect(slips(name, text)).toEqual([])
})

it.each([
  ['rapport', 'titteltje: x'],
  ['rapport', 'vragen: { v1: { rol: pauze } }'],
  ['theme', 'colours: { accent: rood }'],
  ['codebook', 'version: 2'],
  ['template', 'naam: 1'],
  ['infographic', 'blokken: [{ soort: kolommen, kolommen: [{ kop: x }, { kop: y }] }]'],
])('an editor finds what is wrong in %s: %s', (name, text) => {
  expect(slips(name, text)).not.toEqual([])
})

it.each([...jsonSchemas()])('%s says of every key what it is for', (_, text) => {
  const bare: string[] = []
  const look = (node: unknown, path: string): void => {
    if (typeof node !== 'object' || node === null) return
    for (const [key, value] of Object.entries(node)) {
      if (key === 'properties')
        for (const [name, schema] of Object.entries(value))
          if (typeof schema !== 'object' || schema === null || !('description' in schema))
            bare.push(`${path}.${name}`)
      look(value, `${path}.${key}`)
    }
  }
  look(JSON.parse(text), '')
  expect(bare).toEqual([])
})
