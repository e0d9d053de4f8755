import { describe, expect, it } from 'vitest'
import {
  countedMessage,
  sampleMessage,
  sampleParticipant,
  sampleSession,
  sampleVote,
} from '../../analyse/sample.testing.js'
import { composeSample, sampleQuestion } from '../sample.testing.js'
import { made, only } from './blocks.testing.js'

describe('blocks', () => {
  it('leave out what the export does not have', () => {
    const session = { messages: [sampleMessage('a')] }
    for (const name of [
      'inschrijving',
      'herkomst',
      'opwarmvragen',
      'niveaus',
      'discussiepunten',
      'afsluiting',
    ])
      expect(made(`{{${name}}}`, { session }), name).toEqual([])
  })

  it('show what there is per question only where there are more', () => {
    const kinds = (...asked: string[]) =>
      made('{{consensus-per-vraag}}\n{{niveaus}}', {
        session: {
          questions: ['v1', 'v2'].map(id => sampleQuestion(id)),
          messages: asked.map((question, at) => countedMessage(`m${at}`, at === 2 ? 1 : 5, 0, { question })),
        },
      }).map(block => (block.kind === 'table' ? `table of ${block.rows.length}` : block.kind))
    expect(kinds('v1', 'v1')).toEqual(['paragraph', 'figure'])
    expect(kinds('v1', 'v2')).toEqual(['figure', 'paragraph', 'figure', 'table of 3'])
    // One question has all synthetrons: their sum would be that row again.
    expect(kinds('v1', 'v1', 'v2')).toEqual(['figure', 'paragraph', 'figure', 'table of 1'])
  })

  it('set what is rejected against what is Top only where there is any', () => {
    const said = (...agree: number[]): string =>
      JSON.stringify(
        made('{{niveaus}}', {
          session: { messages: agree.map((one, at) => countedMessage(`m${at}`, one, 8)) },
        }),
      )
    expect(said(0, 1, 8)).toContain('Met twee ervan is een duidelijke meerderheid het oneens')
    expect(said(0, 1, 8)).not.toContain('Daartegenover')
    expect(said(0, 99)).toContain('Daartegenover staat er één')
  })

  it.each([
    [[0], 'Dat bericht kreeg niet genoeg stemmen'],
    [[5], 'Dat bericht kreeg genoeg stemmen'],
    [[5, 6], 'Elk van die berichten kreeg genoeg stemmen'],
    [[5, 6, 0], 'Van de berichten kregen er twee genoeg stemmen'],
  ])('say of messages with %j votes how many became a synthetron', (agree, said) => {
    const messages = agree.map((one, at) => countedMessage(`m${at}`, one, 0))
    expect(JSON.stringify(made('{{tekst slot=samenvatting}}', { session: { messages } }))).toContain(said)
  })

  it('do not say that people of a Polis conversation talked with each other on a day', () => {
    const session = {
      info: { ...sampleSession().info, date: '2022-06-27' },
      messages: [sampleMessage('a')],
      votes: [sampleVote('a', 'p1'), sampleVote('a', 'p2')],
    }
    const summary = (source: 'native' | 'polis'): string =>
      JSON.stringify(made('{{tekst slot=samenvatting}}', { session: { ...session, source } }))
    expect(summary('native')).toContain('gingen twee deelnemers in een online dialoog met elkaar in gesprek')
    expect(summary('polis')).toContain('In een online dialoog op Polis gaven twee deelnemers hun mening.')
    expect(summary('polis')).not.toContain('juni')
  })

  it('say what people were told beforehand, where nobody said what the goal was', () => {
    const said = (goal: string | null): string => {
      const info = { ...sampleSession().info, goal, introduction: 'Wat past hier, en wat niet?' }
      return JSON.stringify(
        made('{{tekst slot=doel}}', { session: { info, messages: [sampleMessage('a')] } }),
      )
    }
    expect(said(null)).toContain('Vooraf lazen de deelnemers: ‘Wat past hier, en wat niet?’')
    expect(said('ruimte vinden')).toContain('Het doel van de dialoog was: ‘Ruimte vinden.’')
    expect(said('ruimte vinden')).not.toContain('Vooraf')
  })

  it('say of each question what people were told beforehand, where the export has that', () => {
    const session = {
      questions: [
        sampleQuestion('v1', { introduction: 'er is weinig ruimte. Wat past hier' }),
        sampleQuestion('v2'),
      ],
      messages: [sampleMessage('a'), sampleMessage('b', { question: 'v2' })],
    }
    const told = JSON.stringify(composeSample({ session }).report).match(/Vooraf lazen[^"]*/g)
    expect(told).toEqual(['Vooraf lazen de deelnemers: ‘Er is weinig ruimte. Wat past hier.’'])
  })

  it('name the largest group of participants, and what is left over only where that is most of them', () => {
    const people = (value: string, number: number) =>
      Array.from({ length: number }, (_, index) => sampleParticipant(`${value}${index}`, { soort: value }))
    const participants = [...people('rijk', 6), ...people('a', 3), ...people('b', 3), ...people('c', 3)]
    const blocks = made('{{herkomst}}', {
      session: {
        participants,
        attributeNames: ['soort'],
        messages: participants.map(({ id }) => sampleMessage(id, { participant: id })),
      },
    })
    expect(JSON.stringify(only(blocks, 'paragraph'))).toContain(
      'De meesten (9) vallen onder ‘overig’; de grootste andere groep is ‘rijk’ (6).',
    )
    expect(only(blocks, 'figure')[0]?.chart).toMatchObject({
      bars: [
        { label: 'rijk', count: 6 },
        { label: 'overig', count: 9 },
      ],
    })
  })
})
