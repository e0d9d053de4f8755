import { describe, expect, it } from 'vitest'
import { countedMessage } from '../../analyse/sample.testing.js'
import { composeSample, ownText } from '../sample.testing.js'
import { made } from './blocks.testing.js'

describe('a text of the analyst', () => {
  it('stands instead of the sentences of its slot; a slot without sentences has nothing else', () => {
    const session = { messages: [countedMessage('a', 4, 0)] }
    const texts = new Map([['samenvatting', ownText('Eigen *woorden*.')]])
    const page = '{{tekst slot=samenvatting}}\n{{tekst slot=rode-lijn}}'
    expect(made(page, { session, config: { texts } })).toEqual([
      {
        kind: 'paragraph',
        role: 'body',
        content: [
          { kind: 'text', text: 'Eigen ' },
          { kind: 'emphasis', text: 'woorden' },
          { kind: 'text', text: '.' },
        ],
      },
    ])
    expect(made(page, { session })).toMatchObject([{ kind: 'paragraph', role: 'lead' }])
  })

  it('has a slot of any name', () => {
    const session = { messages: [countedMessage('a', 4, 0)] }
    const texts = new Map([['constructor', ownText('Eigen.')]])
    expect(made('{{tekst slot=constructor}}', { session })).toEqual([])
    expect(made('{{tekst slot=constructor}}', { session, config: { texts } })).toHaveLength(1)
  })

  it('for which there is no place is a problem', () => {
    const texts = new Map([
      ['samenvating', ownText('x')],
      ['rode-lijn', ownText('x')],
      ['samenvatting-wat-is-er-nodig', ownText('x')],
    ])
    const { problems } = composeSample({
      session: { messages: [countedMessage('a', 4, 0)] },
      config: { file: 'rapport.yaml', texts },
    })
    expect(problems).toEqual([
      {
        code: 'config-unknown-slot',
        place: { file: 'tekst.md', row: 1 },
        value: 'samenvating',
        details: { template: 'standaard', near: 'samenvatting' },
      },
    ])
  })
})
