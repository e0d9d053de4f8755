import { describe, expect, it } from 'vitest'
import { codesOf, type Sheets, sessionOf, two } from './sample.testing.js'

describe('polls', () => {
  it('are put together from the rows of their options', () => {
    const { polls } = sessionOf({
      Berichten: two,
      Polls: [
        ['poll', 'vraag', 'soort', 'optie', 'label', 'na vraag', 'stemmen'],
        ['p', 'Hoe?', 'Schaal', 1, 'slecht', 'v1', 4],
        ['q', 'Wat?', 'multiple', null, 'dit', null, null],
        ['p', null, null, 2, null, null, 0],
        ['q', null, null, null, 'dat', null, null],
      ],
    })
    expect(polls).toMatchObject([
      {
        id: 'p',
        text: 'Hoe?',
        kind: 'scale',
        after: 'v1',
        options: [
          { option: '1', label: 'slecht', votes: 4 },
          { option: '2', label: '2', votes: 0 },
        ],
      },
      {
        id: 'q',
        kind: 'multiple',
        after: null,
        options: [
          { option: '1', label: 'dit', votes: null },
          { option: '2', label: 'dat' },
        ],
      },
    ])
  })

  it('keep every answer, and open answers without a known option', () => {
    const { pollVotes } = sessionOf({
      Berichten: two,
      Polls: [
        ['poll', 'soort', 'optie'],
        ['p', 'keuze', 1],
      ],
      Pollstemmen: [
        ['poll', 'deelnemer', 'optie', 'toelichting'],
        ...[
          ['p', 'd1', 1, null],
          ['p', 'd1', '1', null],
          ['p', 'd2', null, 'anders'],
          ['p', 'd3', 9, 'namelijk'],
        ],
        ...[
          ['p', 'd4', null, null],
          ['p', 'd5', 9, null],
        ],
      ],
    })
    expect(
      pollVotes.map(({ participant, option, explanation }) => [participant, option, explanation]),
    ).toEqual([
      ['d1', '1', null],
      ['d1', '1', null],
      ['d2', '', 'anders'],
      ['d3', '', 'namelijk'],
    ])
  })
})

describe('an answer to a poll', () => {
  const polls = (kind: string) => [
    ['poll', 'vraag', 'soort', 'optie', 'label'],
    ...[1, 2, 3].map(option => ['p', 'Wat?', kind, option, `antwoord ${option}`]),
  ]
  const sheets = (kind: string, cell: string) => ({
    Berichten: [['tekst'], ['a']],
    Polls: polls(kind),
    Pollstemmen: [
      ['poll', 'deelnemer', 'optie', 'toelichting'],
      ['p', 'd1', cell, 'omdat'],
    ],
  })
  const chosen = (kind: string, cell: string) =>
    sessionOf(sheets(kind, cell)).pollVotes.map(({ option, explanation }) => [option, explanation])

  it('may be the label of an option, when no other has it', () => {
    expect(chosen('keuze', 'antwoord 2')).toEqual([['2', 'omdat']])
    const twice = {
      ...sheets('keuze', 'x'),
      Polls: [...polls('keuze').slice(0, 1), ['p', 'Wat?', 'keuze', 1, 'x'], ['p', null, null, 2, 'x']],
    }
    expect(codesOf(twice)).toContain('poll-option-unknown')
  })

  it('may have the decimal that a spreadsheet gives its number, unless that can be another answer', () => {
    for (const kind of ['schaal', 'keuze', 'meerkeuze'])
      for (const cell of ['3,0', '3.0']) expect(chosen(kind, cell)).toEqual([['3', 'omdat']])
    expect(codesOf(sheets('schaal', '2,5'))).toContain('poll-option-unknown')
    const fromNought = sheets('meerkeuze', '1,0')
    fromNought.Polls.push(['p', 'Wat?', 'meerkeuze', 0, 'antwoord 0'])
    expect(sessionOf(fromNought).pollVotes.map(({ option }) => option)).toEqual(['1', '0'])
  })

  it('may name several options where several may be chosen, its explanation once', () => {
    expect(chosen('meerkeuze', '1;3')).toEqual([
      ['1', 'omdat'],
      ['3', null],
    ])
    expect(chosen('meerkeuze', '2, 2,1')).toEqual([
      ['2', 'omdat'],
      ['1', null],
    ])
    expect(chosen('meerkeuze', '3;antwoord 1')).toEqual([
      ['3', 'omdat'],
      ['1', null],
    ])
    expect(codesOf(sheets('meerkeuze', '1;9'))).toContain('poll-option-unknown')
    expect(codesOf(sheets('keuze', '1;3'))).toContain('poll-option-unknown')
  })
})

it('an option under a merged cell belongs to the poll above it, and that is noted', () => {
  const sheets: Sheets = {
    Berichten: [['tekst'], ['a'], ['b']],
    Polls: [
      ['poll', 'vraag', 'soort', 'optie', 'label'],
      ['p', 'Hoe vaak?', 'keuze', 1, 'vaak'],
      [null, null, null, 2, 'zelden'],
      ['q', 'Waar?', 'meerkeuze', null, 'thuis'],
      [null, null, null, null, 'elders'],
    ],
  }
  expect(sessionOf(sheets).polls.map(({ id, options }) => [id, options.map(({ label }) => label)])).toEqual([
    ['p', ['vaak', 'zelden']],
    ['q', ['thuis', 'elders']],
  ])
  expect(codesOf(sheets)).toEqual(['poll-id-above', 'poll-id-above'])
})
