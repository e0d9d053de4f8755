import { describe, expect, it } from 'vitest'
import { sessionOf } from './sample.testing.js'

describe('questions', () => {
  const Vragen = [
    ['id', 'vraag', 'volgorde', 'rol'],
    ['a', 'A?', null, null],
    ['b', 'B?', 2, 'Evaluatie'],
    ['c', null, '1', 'closing'],
  ]

  it('are in volgorde, those without one after, those only used last', () => {
    const Berichten = [
      ['tekst', 'vraag'],
      ['1', 'z'],
      ['2', 'a'],
      ['3', 'y'],
    ]
    const { questions } = sessionOf({ Berichten, Vragen })
    expect(questions.map(({ id, text, role }) => [id, text, role])).toEqual([
      ['c', 'c', 'closing'],
      ['b', 'B?', 'evaluation'],
      ['a', 'A?', null],
      ['z', 'z', null],
      ['y', 'y', null],
    ])
  })

  it('are one where the messages name none', () => {
    const Berichten = [['tekst'], ['1'], ['2']]
    const bare = sessionOf({ Berichten, Sessie: [['titel', 'Wonen']] })
    expect(bare.questions.map(({ text }) => text)).toEqual(['Wonen'])
    expect(bare.messages.every(one => one.question === bare.questions[0]?.id)).toBe(true)
    const one = sessionOf({
      Berichten,
      Vragen: [
        ['id', 'vraag'],
        ['q', 'Q?'],
      ],
    })
    expect(one.messages.map(({ question }) => question)).toEqual(['q', 'q'])
  })
})

it('what names something stands on one line, however its cell is broken', () => {
  const session = sessionOf({
    Sessie: [
      ['titel', 'Ons\nbad'],
      ['opdrachtgever', 'Gemeente\r\nWaterdam'],
    ],
    Vragen: [
      ['id', 'vraag', 'kort', 'hoofdstuk'],
      ['v1', 'Wat moet\n er beter?', 'Beter\tbad', 'Het\nbad'],
    ],
    Berichten: [
      ['vraag', 'tekst', 'cluster'],
      ['v1', 'warm\nwater', 'warm\nwater'],
      ['v\n2', 'b', null],
    ],
    Polls: [
      ['poll', 'vraag', 'soort', 'label'],
      ['p', 'Hoe\nvaak?', 'keuze', 'vaak\nof niet'],
    ],
    Deelnemers: [
      ['id', 'soort\nlid'],
      ['d', 'oud\nlid'],
    ],
  })
  expect([session.info.title, session.info.client]).toEqual(['Ons bad', 'Gemeente Waterdam'])
  expect(session.questions.map(({ text, short, chapter }) => [text, short, chapter])).toEqual([
    ['Wat moet er beter?', 'Beter bad', 'Het bad'],
    ['v 2', null, null],
  ])
  expect(session.messages[0]).toMatchObject({ text: 'warm\nwater', cluster: 'warm water' })
  expect(session.polls).toMatchObject([{ text: 'Hoe vaak?', options: [{ label: 'vaak of niet' }] }])
  expect([...(session.participants[0]?.attributes ?? [])]).toEqual([['soort lid', 'oud lid']])
})
