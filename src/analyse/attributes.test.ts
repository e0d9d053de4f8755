import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { analyse } from './analyse.js'
import { defaults, sampleMessage, sampleParticipant, sampleSession } from './sample.testing.js'

/** A session of active people with these values of one attribute, and how it is analysed. */
function described(values: string[], name = 'type organisatie') {
  const participants = values.map((value, index) =>
    sampleParticipant(`d${index}`, value ? { [name]: value } : {}),
  )
  const messages = participants.map(({ id }) => sampleMessage(`m${id}`, { participant: id, cluster: 'x' }))
  const idle = sampleParticipant('idle', { [name]: 'gemeente' })
  const session = sampleSession({ messages, participants: [...participants, idle], attributeNames: [name] })
  const { analysis, problems } = analyse(session, defaults, [])
  return {
    attributes: analysis.attributes,
    problems,
    left: problems.filter(one => one.code === 'attribute-left-out').length,
  }
}
const times = (count: number, value: string): string[] => Array.from({ length: count }, () => value)

describe('attributes', () => {
  it('counts active people with a value, the largest group first', () => {
    const { attributes } = described([...times(5, 'corporatie'), ...times(6, 'gemeente'), ...times(3, '')])
    expect(attributes).toEqual([
      {
        name: 'type organisatie',
        known: 11,
        values: [
          { label: 'gemeente', count: 6, share: 6 / 11 },
          { label: 'corporatie', count: 5, share: 5 / 11 },
        ],
      },
    ])
  })

  it.each([
    [
      [...times(9, 'a'), ...times(7, 'b'), ...times(3, 'c'), ...times(2, 'd')],
      ['a 9', 'b 7', 'overig 5'],
    ],
    [
      [...times(9, 'a'), ...times(7, 'b'), ...times(6, 'c'), 'd'],
      ['a 9', 'b 7', 'overig 7'],
    ],
    [
      [...times(9, 'a'), ...times(8, 'Overig'), ...times(2, 'c')],
      ['a 9', 'overig 10'],
    ],
    [
      [...times(9, 'a'), ...times(6, 'b'), ...times(2, 'overig')],
      ['a 9', 'overig 8'],
    ],
  ])('joins small groups (case %#)', (values, expected) => {
    const [attribute] = described(values).attributes
    expect(attribute?.values.map(({ label, count }) => `${label} ${count}`)).toEqual(expected)
  })

  it('tells when most people have a value of their own, such as an age in years', () => {
    const scattered = (values: string[]) =>
      described(values).problems.filter(one => one.code === 'attribute-scattered')
    const ages = [...times(5, '55'), ...times(4, '31'), ...times(3, '44')]
    expect(scattered(ages).map(({ details }) => details)).toEqual([{ rest: 7, known: 12 }])
    expect(scattered([...times(7, '55'), ...times(4, '31'), ...times(3, '44')])).toEqual([])
  })

  it.each([
    [times(30, 'a')],
    [[...times(30, 'a'), ...times(4, 'b')]],
    [times(4, 'a')],
    [Array.from({ length: 40 }, (_, index) => `value ${index % 21}`)],
  ])('leaves out what would lead to persons (case %#)', values => {
    expect(described(values)).toMatchObject({ attributes: [], left: 1 })
  })

  it('publishes no group below five, and none that what is published gives away', () => {
    const counts = fc.array(fc.oneof(fc.nat(6), fc.nat(30)), { minLength: 1, maxLength: 9 })
    fc.assert(
      fc.property(counts, sizes => {
        const values = sizes.flatMap((size, index) => times(size, `waarde ${index}`))
        const [attribute] = described(values).attributes
        if (!attribute) return
        const published = new Map(attribute.values.map(({ label, count }) => [label, count]))
        const joined = sizes.filter((size, index) => size > 0 && !published.has(`waarde ${index}`))
        expect(attribute.known).toBe(values.length)
        expect([...published.values()].reduce((sum, count) => sum + count)).toBe(values.length)
        expect(published.size).toBeGreaterThanOrEqual(2)
        for (const count of published.values()) expect(count).toBeGreaterThanOrEqual(5)
        // What was joined is at least two groups: the total of one would be that group itself.
        if (joined.length > 0) expect(joined.length).toBeGreaterThanOrEqual(2)
      }),
      { numRuns: 300 },
    )
  })

  it.each([
    'Naam',
    'E-mail',
    'e-mailadres werk',
    'Telefoonnummer',
    'voornaam',
    'Uw naam',
    'firstName',
    'mobiel',
  ])('takes no %s as an attribute', name => {
    expect(described([...times(6, 'a'), ...times(6, 'b')], name)).toMatchObject({ attributes: [], left: 1 })
  })

  it.each(['naam organisatie', 'schaalniveau', 'mobiliteit', '__proto__'])(
    'takes %s as an attribute',
    name => {
      expect(described([...times(6, 'a'), ...times(6, 'b')], name).attributes).toHaveLength(1)
    },
  )
})
