import { describe, expect, it } from 'vitest'
import { wordsOf } from '../../problems/catalogue.js'
import { readCodebook } from '../read-codebook.js'
import { merge } from './merge.js'

const base = `# of the first
version: 1
questions:
  - match: { id: v1, text: Wat nu }
    clusters:
      - id: c01   # money
        label: geld
        status: voorlopig
      - id: c02
        label: groen
        status: voorlopig
    moves: []
    messages:
      - { key: m-000000000001, id: b1, in: c01, why: draft, text: een }
`
const load = (text: string) => {
  const { codebook, problems } = readCodebook(text, 'a.yaml')
  if (!codebook) throw new Error(JSON.stringify(problems))
  return { text, codebook }
}
const merged = (first: string, second: string) => {
  const { text, conflicts } = merge(load(first), load(second))
  return { text, conflicts: conflicts.map(wordsOf) }
}
const renamed = (label: string) => base.replace('label: geld', `label: ${label}\n        was: geld`)

describe('two codebooks', () => {
  it('that say the same are the first one', () => {
    expect(merged(base, base.replace('# of the first\n', ''))).toEqual({ text: base, conflicts: [] })
  })

  it('give what either has more, and leave the rest as it is written', () => {
    const first = base.replace('moves: []', 'moves: [{ key: m-000000000001, to: c02 }]')
    const second = `${renamed('Potjes')
      .replace(
        'status: voorlopig',
        'status: bevestigd\n        keywords: [potjes]\n        quotes: [m-000000000002]',
      )
      .replace(
        'moves: []',
        'top: 7\n    moves: [{ key: m-000000000002, to: c02, text: "twee, drie" }]',
      )}      - { key: m-000000000002, id: b2, in: c01, why: draft, text: "twee, drie" }
  # another question
  - match: { id: v2, text: En dan }   # later
    clusters:
      - { id: c01, label: rust }
`
    const { text, conflicts } = merged(first, second)
    expect(conflicts).toEqual([])
    expect(text).toBe(`# of the first
version: 1
questions:
  - match: { id: v1, text: Wat nu }
    top: 7
    clusters:
      - id: c01   # money
        label: Potjes
        was: geld
        status: bevestigd
        keywords: [potjes]
        quotes: [m-000000000002]
      - id: c02
        label: groen
        status: voorlopig
    moves: [{ key: m-000000000001, to: c02 }, { key: m-000000000002, to: c02, text: "twee, drie" }]
    messages:
      - { key: m-000000000001, id: b1, in: c01, why: draft, text: een }
      - { key: m-000000000002, id: b2, in: c01, why: draft, text: "twee, drie" }
  - match: { id: v2, text: En dan }   # later
    clusters:
      - { id: c01, label: rust }
`)
  })

  it('that were made apart find each other by label', () => {
    const second = base
      .replace('id: c02', 'id: n-123456')
      .replace('moves: []', 'moves: [{ key: m-000000000001, to: n-123456 }]')
    expect(merged(base, second).text).toContain('- { key: m-000000000001, to: c02 }')
  })

  it('put what the other knows of a cluster into the shared one of that name', () => {
    const shared = base
      .replace('version: 1', 'version: 1\nclusters:\n  - id: s1\n    label: geld')
      .replace('      - id: c01   # money\n        label: geld\n        status: voorlopig\n', '')
      .replace('    moves: []', '    uses: [s1]\n    moves: []')
      .replace('in: c01', 'in: s1')
    const second = base
      .replace('label: geld', 'label: geld\n        keywords: [potjes]')
      .replace('moves: []', 'moves: [{ key: m-000000000002, to: c01 }]')
    const { text, conflicts } = merged(shared, second)
    expect(conflicts).toEqual([])
    expect(text).toContain('label: geld\n    keywords: [potjes]')
    expect(text).toContain('to: s1')
  })

  it.each([
    ['labels', renamed('Potjes'), renamed('Fondsen'), 'label of c01'],
    [
      'moves',
      base.replace('[]', '[{ key: m-000000000001, to: c02 }]'),
      base.replace('[]', '[{ key: m-000000000001, to: overig }]'),
      'where m-000000000001 goes',
    ],
    [
      'tops',
      base.replace('    moves', '    top: 3\n    moves'),
      base.replace('    moves', '    top: 4\n    moves'),
      'top',
    ],
    [
      'texts',
      base.replace('id: c02', 'id: c02\n        text: Zo.'),
      base.replace('id: c02', 'id: c02\n        text: Anders.'),
      'text of c02',
    ],
  ])('with different %s keep the first, and say so', (_, first, second, what) => {
    const { text, conflicts } = merged(first, second)
    expect(text).toBe(first)
    expect(conflicts).toHaveLength(1)
    expect(conflicts[0]).toContain(what)
  })

  it('do not conflict where only one of them reviewed a cluster', () => {
    const second = base.replace(
      'label: geld\n        status: voorlopig',
      'label: Potjes\n        status: bevestigd',
    )
    expect(merged(base, second).conflicts).toEqual([])
    expect(merged(base, second).text).toContain('label: Potjes')
    expect(merged(second, base)).toEqual({ text: second, conflicts: [] })
  })
})
