import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { fromKept, kept, parseText, placeAt } from './parse-yaml.js'
import { holds, offsetOf } from './yaml-outline.js'

const folder = join(import.meta.dirname, '..', '..', 'templates')
const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter(name =>
  name.endsWith('.yaml'),
)

describe('a YAML text that is kept', () => {
  it.each(files)('comes back as it was read: %s', name => {
    const text = readFileSync(join(folder, name), 'utf8')
    const { read } = parseText(text, name)
    const back = fromKept(kept(text))
    expect(back.data).toEqual(read?.data)
    expect(back.lines.lineStarts).toEqual(read?.lines.lineStarts)
    expect(back.outline()).toEqual(read?.outline())
  })

  it('has nothing wrong with it', () => {
    expect(() => kept('naam: "ja')).toThrow('config-syntax')
  })
})

describe('the outline of a YAML text', () => {
  const text = 'naam: ja\nlijst:\n  - a\n  - per:\n      kleur: rood\nleeg:\n'
  // As the program has its own: what is kept has its places as well.
  const { outline: look, lines } = fromKept(kept(text))
  const outline = look()
  const at = (...path: string[]) => {
    const { row, column } = placeAt(offsetOf(outline, path) ?? -1, lines, '')
    return [row, column]
  }

  it('tells where a key stands, or an item of a list', () => {
    expect(at('naam')).toEqual([1, '1'])
    expect(at('lijst', '0')).toEqual([3, '5'])
    expect(at('lijst', '1', 'per', 'kleur')).toEqual([5, '7'])
    expect(at('leeg')).toEqual([6, '1'])
  })

  it('tells of what is not there where what should hold it begins', () => {
    expect(at('lijst', '1', 'per', 'vorm')).toEqual([5, '7'])
    expect(at('anders')).toEqual([1, '1'])
  })

  it('knows what is there', () => {
    const found = [['naam'], ['lijst', '1', 'per'], ['leeg'], [], ['lijst', '2'], ['naam', 'x']]
    expect(found.map(path => holds(outline, path))).toEqual([true, true, true, true, false, false])
  })
})
