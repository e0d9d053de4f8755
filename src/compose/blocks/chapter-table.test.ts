import { describe, expect, it } from 'vitest'
import { countedMessage } from '../../analyse/sample.testing.js'
import { samplePage, sampleQuestion } from '../sample.testing.js'
import { made, only } from './blocks.testing.js'

describe('a chapter in short', () => {
  const session = {
    questions: [sampleQuestion('v1', { chapter: 'Nu' }), sampleQuestion('v2', { chapter: 'Nu' })],
    messages: [
      ...['een boom', 'twee bomen', 'drie bomen', 'vier bomen'].map((text, at) =>
        countedMessage(`a${at}`, 9 - at, 1, { text }),
      ),
      countedMessage('b', 1, 0),
    ],
  }
  const template = {
    units: new Map([
      ['hoofdstuk', samplePage('{{vragen-in-tabel aantal=1}}\n{{sterkste-citaten aantal=2}}')],
    ]),
  }

  it('is a table of its questions that have messages, and the best supported synthetrons', () => {
    const blocks = made('{{hoofdstukken}}', { session, template })
    expect(blocks).toMatchObject([
      { kind: 'table', rows: [[{}, {}, { text: '5' }, { text: '4' }, { text: '80%' }]] },
      { kind: 'quotes', items: [{ messageId: 'a0' }, { messageId: 'a1' }] },
    ])
  })

  it('tells names apart where one has a comma of its own', () => {
    const coded = ['Bomen, hei en gras', 'Sloten'].map((cluster, at) =>
      countedMessage(`a${at}`, 9 - at, 1, { cluster }),
    )
    const units = new Map([['hoofdstuk', samplePage('{{vragen-in-tabel}}')]])
    const topicsOf = (messages: typeof coded) =>
      only(made('{{hoofdstukken}}', { session: { ...session, messages }, template: { units } }), 'table')[0]
        ?.rows[0]?.[1]?.text
    expect(topicsOf(coded)).toBe('Bomen, hei en gras; Sloten')
    expect(topicsOf(coded.map((one, at) => ({ ...one, cluster: `Deel ${at}` })))).toBe('Deel 0, Deel 1')
  })

  it('has no column for what has most support where nothing has', () => {
    const loose = { ...session, messages: [countedMessage('a', 4, 0), countedMessage('b', 1, 0)] }
    const [table] = only(made('{{hoofdstukken}}', { session: loose, template }), 'table')
    expect(table?.caption).toBe('De vraag van dit onderdeel')
    expect(table?.columns.map(({ heading }) => heading)).not.toContain('Meeste steun')
    expect(table?.rows.map(row => row.map(({ text }) => text))).toEqual([['Vraag v1?', '2', '1', '50%']])
  })
})
