import { describe, expect, it } from 'vitest'
import * as z from 'zod'
import { describe as told } from '../problems/catalogue.js'
import { readYaml } from './read-yaml.js'

const schema = z.strictObject({
  naam: z.string().optional(),
  lijst: z.array(z.strictObject({ getal: z.number() })).optional(),
  per: z.record(z.string(), z.strictObject({ kleur: z.enum(['rood', 'groen']).optional() })).optional(),
})
const read = (text: string) => readYaml(text, 'proef.yaml', schema)
const found = (text: string) =>
  read(text).problems.map(({ code, place, value }) => [code, place.row, place.column, value])

describe('a YAML file', () => {
  it('is read, comments and all', () => {
    expect(read('# kop\nnaam: ja\nlijst: [{ getal: 3 }]\n')).toEqual({
      value: { naam: 'ja', lijst: [{ getal: 3 }] },
      problems: [],
    })
  })

  it('may be empty, and may begin with a byte order mark', () => {
    expect(read('')).toEqual({ value: {}, problems: [] })
    expect(read(new TextDecoder().decode(new Uint8Array([0xef, 0xbb, 0xbf, 0x20]))).problems).toEqual([])
  })

  it.each([
    ['a wrong value', 'naam: ja\nper:\n  7: { kleur: geel }\n', ['config-value', 3, '8', undefined]],
    [
      'a wrong value in a list',
      'lijst:\n  - getal: 1\n  - getal: veel\n',
      ['config-value', 3, '5', undefined],
    ],
    ['what lacks in a list', 'lijst:\n  - getal: 1\n  - {}\n', ['config-value', 3, '5', undefined]],
    ['an unknown key', 'naam: ja\nnam: nee\n', ['config-unknown-key', 2, '1', 'nam']],
    ['an unknown key with more below it', 'anders:\n\n  x: 1\n', ['config-unknown-key', 1, '1', 'anders']],
    ['a list instead of keys', '- a\n', ['config-value', 1, '1', undefined]],
    ['one key twice', 'naam: a\nnaam: b\n', ['config-syntax', 2, '1', undefined]],
    ['a tab', 'per:\n\tx: {}\n', ['config-syntax', 2, '1', undefined]],
    [
      'several brackets that are not closed',
      'per: { a: { b: [ c: { d: ] } \n',
      ['config-syntax', 1, '26', undefined],
    ],
    ['what is not closed', 'naam: "ja\n', ['config-syntax', 2, '1', undefined]],
    ['a number cut off at its comma', 'lijst: [{ getal: 3,5 }]\n', ['config-comma', 1, '20', '5']],
    ['a key that would get lost', 'per:\n  __proto__: {}\n', ['config-key-lost', 2, '3', '__proto__']],
    ['a text cut off at its comma', 'per: { a: ja, en nee }\n', ['config-comma', 1, '15', 'en nee']],
  ])('with %s says where', (_, text, expected) => {
    expect(found(text)).toEqual([expected])
    expect(read(text).value).toBeNull()
  })

  it.each([
    [
      'hallo',
      /^proef\.yaml, row 1, column 1: the file is not right \(found: hallo\): it should be keys with a value each/,
    ],
    ['naam: 7', /: naam is not right \(found: 7\): it should be text; put it between quotation marks/],
    ['lijst: 3', /: it should be a list, as in/],
    ['naam: Samen: hoe?', /, column 7: .*: text with a colon in it stands between quotation marks: "Samen: /],
    ['per: { a: b: c }', /: text with a colon in it stands between quotation marks/],
    [
      'naam: a\nnaam: b',
      /, row 2, column 1: .*: this key stands above as well; put what belongs to it there$/,
    ],
    ['per:\n  a: {}\n b: {}', /: this line begins further to the left or the right/],
    ['naam: %', /: text cannot begin with %, unless it stands between quotation marks$/],
    ["naam: 't Hart", /: a quotation mark has no second one; /],
    ['naam: "De" buurt', /: more text follows after the second quotation mark; /],
    [
      'lijst: [{ getal: 3% }]',
      /: it should be a number, without quotation marks and without %, and with a point before decimals$/,
    ],
    ['lijst: [{}]', /: lijst\.0\.getal is not right: it is missing$/],
    ['per: { a: { kleur: geel } }', /: it should be rood or groen$/],
    ['nam: a', /‘nam’ is unknown in this file; did you mean naam\? Allowed: naam, lijst, per$/],
    ['xyz: a', /‘xyz’ is unknown in this file; allowed: naam, lijst, per$/],
    ['naam: a\n---\nnaam: b', /: it holds a second document, after a line ---$/],
    [`naam: ${'['.repeat(5000)}`, /: it is nested too deeply$/],
  ])('says in plain words what is asked: %j', (text, words) => {
    expect(read(text).problems.map(told)[0]).toMatch(words)
  })

  it('tells every unknown key', () => {
    expect(found('a: 1\nb: 2\n').map(([, row, , value]) => [row, value])).toEqual([
      [1, 'a'],
      [2, 'b'],
    ])
  })

  it('may not use aliases', () => {
    expect(found('naam: &a ja\nper: { x: *a }\n')).toEqual([
      ['config-alias', undefined, undefined, undefined],
    ])
  })

  it('may not be too large', () => {
    expect(found(`# ${'x'.repeat(1_000_001)}`)).toEqual([
      ['config-too-large', undefined, undefined, undefined],
    ])
  })
})
