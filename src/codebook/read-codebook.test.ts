import { describe, expect, it } from 'vitest'
import { describe as words } from '../problems/catalogue.js'
import { liveCluster } from './codebook.js'
import { readCodebook } from './read-codebook.js'

const full = `version: 1
clusters:
  - { id: s01, label: Vertrouwen, keywords: [vertrouwen], quotes: [m-77b0e2915acd] }
questions:
  - match: { id: v4, text: "Welk aspect van het huidige systeem" }
    top: 5
    uses: [s01]
    clusters:
      - id: c01                  # stable; a rename keeps it
        label: Domeinoverstijgend samenwerken
        chartLabel: domeinoverstijgend
        status: bevestigd
        keywords: [domein, integraal, 2030]
        not: [financiering]
        examples: [m-3f9a1c02be77]
        text: >
          Er wordt nog te sectoraal gedacht.
        quotes: [m-77b0e2915acd]
      - { id: c02, label: Oud, into: c01 }
    moves: [{ key: m-77b0e2915acd, to: c02, was: c01, text: "Geef de burger een stem…" }]
`
const problemsOf = (text: string) => readCodebook(text, 'codebook.yaml').problems.map(words)

describe('a codebook', () => {
  it('has names on one line, without what no file can hold', () => {
    const text = full.replace('label: Oud', 'label: "Oud\\n \\e[31m \\x01nieuw"')
    const { codebook } = readCodebook(text, 'codebook.yaml')
    expect(codebook?.questions[0]?.clusters[1]?.label).toBe('Oud [31m nieuw')
    expect(problemsOf(full.replace('label: Oud', 'label: "\\x01"'))).toHaveLength(1)
  })

  it('has the text of what was merged below that of the cluster it is in', () => {
    const text = full.replace(
      'into: c01 }',
      'into: c01, text: Ook oud. }\n      - { id: c03, label: Ouder, into: c02, text: Ouder. }',
    )
    const { codebook } = readCodebook(text, 'codebook.yaml')
    expect(codebook?.questions[0]?.clusters.map(one => [one.text, one.ownText])).toEqual([
      ['Er wordt nog te sectoraal gedacht.\n\nOok oud.\n\nOuder.', 'Er wordt nog te sectoraal gedacht.\n'],
      ['Ook oud.', 'Ook oud.'],
      ['Ouder.', 'Ouder.'],
      [null, null],
    ])
  })

  it('is read as it is written, with the place of each entry', () => {
    const { codebook, problems } = readCodebook(full, 'codebook.yaml')
    expect(problems).toEqual([])
    const [question] = codebook?.questions ?? []
    expect(question).toMatchObject({ match: { id: 'v4' }, top: 5 })
    expect(question?.clusters.map(({ id, status, shared }) => [id, status, shared])).toEqual([
      ['c01', 'confirmed', false],
      ['c02', 'provisional', false],
      ['s01', 'provisional', true],
    ])
    expect(question?.clusters[0]).toMatchObject({
      keywords: ['domein', 'integraal', '2030'],
      text: 'Er wordt nog te sectoraal gedacht.\n',
    })
    expect(question?.moves[0]?.place).toEqual({ file: 'codebook.yaml', row: 20, column: '13' })
    expect(liveCluster(question?.clusters ?? [], 'c02')?.id).toBe('c01')
  })

  it.each([
    ['label: Oud, into: c01', 'label: Oud, into: c09', /row 19.*there is no cluster c09/],
    ['label: Oud, into: c01', 'label: Oud, into: c02', /merged into itself/],
    ['label: Oud, into: c01', 'label: vertrouwen', /two clusters have this label/],
    ['label: Oud, into: c01', 'label: Overig', /fits no cluster/],
    ['id: c02', 'id: c01', /row 19.*the id c01 is taken/],
    ['to: c02', 'to: c7', /row 20.*there is no cluster c7/],
    ['uses: [s01]', 'uses: [s02]', /row 7.*there is no cluster s02/],
    ['m-3f9a1c02be77', 'm-3f9', /row 15.*a key is m-/],
    ['top: 5', 'tob: 5', /row 6, column 5.*tob/],
    ['status: bevestigd', 'status: klaar', /row 12/],
    ['label: Oud, into: c01', 'label: Oud, examples: [m-3f9a1c02be77]', /example of c01 already/],
    ['version: 1', 'version: 2', /row 1/],
  ])('with %s as %s is refused, with its place', (from, to, reason) => {
    const found = problemsOf(full.replace(from, to))
    expect(found.join('\n')).toMatch(reason)
  })
})
