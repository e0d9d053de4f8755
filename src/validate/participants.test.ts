import { expect, it } from 'vitest'
import { noOverrides } from './overrides.js'
import { sampleTables } from './sample.testing.js'
import { validate } from './validate.js'

it('takes values that differ in nothing but capitals for one, with a note', () => {
  const values = ['Gemeente', 'gemeente', null, 'Provincie', 'gemeente']
  const { session, problems } = validate(
    sampleTables({
      Berichten: [['tekst'], ['Meer groen']],
      Deelnemers: [['id', 'soort'], ...values.map((value, index) => [`d${index}`, value])],
    }),
    noOverrides,
  )
  expect(session?.participants.map(({ attributes }) => attributes.get('soort'))).toEqual([
    'gemeente',
    'gemeente',
    undefined,
    'Provincie',
    'gemeente',
  ])
  expect(problems.filter(({ code }) => code === 'attribute-spelling')).toMatchObject([
    { place: { row: 2, column: 'soort' }, value: 'Gemeente' },
  ])
})
