import { describe, expect, it } from 'vitest'
import { parse } from 'yaml'
import { YamlEdit } from './yaml-edit.js'

const text = `# top
version: 1
questions:
  - match: { id: v4, text: "x" }   # the fourth
    clusters:
      - id: c01
        label: Foo   # hi
        quotes: [a, b]
        text: >
          hello
          there

      # between
      - id: c02
        label: "B"
        keywords:
        - één
        - twee   # second
    moves: []
    other:
`
const cluster = (edit: YamlEdit, at: number) => edit.map(['questions', 0, 'clusters', at])

describe('an edit', () => {
  it('changes nothing where nothing is asked', () => {
    expect(new YamlEdit(text).result()).toBe(text)
  })

  it('puts a value in the place of another, and leaves the comment', () => {
    const edit = new YamlEdit(text)
    edit.set(cluster(edit, 0), 'label', 'Bar: baz')
    edit.set(cluster(edit, 0), 'text', 'kort')
    expect(edit.result()).toBe(
      text.replace('Foo ', '"Bar: baz" ').replace('>\n          hello\n          there', 'kort'),
    )
  })

  it('puts a new key behind the one it belongs to', () => {
    const edit = new YamlEdit(text)
    edit.set(cluster(edit, 0), 'was', 'Oud', ['label'])
    edit.set(cluster(edit, 1), 'status', 'bevestigd')
    edit.set(edit.map(['questions', 0, 'match']), 'short', 'kort')
    edit.set(edit.map(['questions', 0]), 'other', 3)
    expect(edit.result()).toBe(
      text
        .replace('# hi\n', '# hi\n        was: Oud\n')
        .replace('# second\n', '# second\n        status: bevestigd\n')
        .replace('"x" }', '"x", short: kort }')
        .replace('other:', 'other: 3'),
    )
  })

  it('adds to lists, however they are written', () => {
    const edit = new YamlEdit(text)
    edit.addWords(cluster(edit, 0), 'quotes', ['c'])
    edit.set(cluster(edit, 1), 'status', 'bevestigd')
    edit.addWords(cluster(edit, 1), 'keywords', ['drie', '4'])
    edit.addWords(cluster(edit, 1), 'not', ['x, y'])
    edit.addMaps(edit.map(['questions', 0]), 'moves', [{ key: 'k', to: 'c01' }], false)
    edit.addMaps(edit.map(['questions', 0]), 'clusters', [{ id: 'c03', label: 'C' }], true)
    const made = edit.result()
    expect(made).toBe(
      text
        .replace('[a, b]', '[a, b, c]')
        .replace(
          '# second\n',
          '# second\n        - drie\n        - "4"\n        status: bevestigd\n        not: ["x, y"]\n      - id: c03\n        label: C\n',
        )
        .replace('moves: []', 'moves:\n      - { key: k, to: c01 }'),
    )
    expect(parse(made).questions[0].clusters[1].keywords).toEqual(['één', 'twee', 'drie', '4'])
  })

  it.each([
    [[0], '[b]'],
    [[1], '[a]'],
    [[0, 1], '[]'],
  ])('takes items %j out of a list', (places, left) => {
    const edit = new YamlEdit(text)
    edit.removeItems(cluster(edit, 0), 'quotes', places)
    edit.removeItems(cluster(edit, 1), 'keywords', [1])
    expect(edit.result()).toBe(text.replace('[a, b]', left).replace('        - twee   # second\n', ''))
  })

  it('keeps the line ends of Windows, and a file without a last one', () => {
    const windows = 'a: 1\r\nlist:\r\n  - x'
    const edit = new YamlEdit(windows)
    edit.addWords(edit.map([]), 'list', ['y'])
    edit.set(edit.map([]), 'b', 2, ['a'])
    expect(edit.result()).toBe('a: 1\r\nb: 2\r\nlist:\r\n  - x\r\n  - y')
  })

  it('copies what another text has, with its comments', () => {
    const edit = new YamlEdit('clusters: []\n')
    edit.addCopies(edit.map([]), 'clusters', new YamlEdit(text), [['questions', 0, 'clusters', 1]])
    expect(edit.result()).toBe(
      'clusters:\n  - id: c02\n    label: "B"\n    keywords:\n    - één\n    - twee   # second\n',
    )
  })

  it('adds to what is written as JSON', () => {
    const edit = new YamlEdit('{"version": 1, "questions": [{"match": {"id": "v1"}, "moves": []}]}\n')
    edit.addMaps(edit.map(['questions', 0]), 'moves', [{ key: 'k', to: 'c01' }], false)
    edit.addCommented(edit.map([]), 'questions', [
      { comment: 'x', lines: ['match: { id: v2 }', 'moves: []'] },
    ])
    expect(parse(edit.result())).toEqual({
      version: 1,
      questions: [
        { match: { id: 'v1' }, moves: [{ key: 'k', to: 'c01' }] },
        { match: { id: 'v2' }, moves: [] },
      ],
    })
  })

  it('takes items that stand beside each other out of a list within brackets', () => {
    const left = (...places: number[]): string => {
      const edit = new YamlEdit('quotes: [a, b, c, d]\n')
      edit.removeItems(edit.map([]), 'quotes', places)
      return edit.result()
    }
    expect(left(1, 0)).toBe('quotes: [c, d]\n')
    expect(left(1, 2)).toBe('quotes: [a, d]\n')
    expect(left(0, 2, 3)).toBe('quotes: [b]\n')
  })

  it('keeps to the line where a file has line breaks of both kinds', () => {
    const edit = new YamlEdit('a:\n  - k: 1\nb: 2\nc: 3\r\nd: 4\r\n')
    edit.addMaps(edit.map([]), 'a', [{ k: 2 }], true)
    edit.set(edit.map([]), 'x', 9, ['b'])
    expect(parse(edit.result())).toEqual({ a: [{ k: 1 }, { k: 2 }], b: 2, x: 9, c: 3, d: 4 })
  })

  it('is not misled by a comment behind the dash of an item', () => {
    const edit = new YamlEdit('a:\n  - # fiets-pad\n    k: 1\nb: 2\n')
    edit.addMaps(edit.map([]), 'a', [{ k: 2 }], true)
    expect(edit.result()).toBe('a:\n  - # fiets-pad\n    k: 1\n  - k: 2\nb: 2\n')
  })

  it('adds before a comma or a comment that ends what stands within brackets or braces', () => {
    const edit = new YamlEdit('a: { k: 1, }\nb: [\n  x,\n  y # last\n]\n')
    edit.set(edit.map(['a']), 'm', 2)
    edit.addWords(edit.map([]), 'b', ['z'])
    expect(edit.result()).toBe('a: { k: 1, m: 2, }\nb: [\n  x,\n  y, z # last\n]\n')
  })
})
