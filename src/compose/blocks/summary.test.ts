import { describe, expect, it } from 'vitest'
import { countedMessage } from '../../analyse/sample.testing.js'
import { coded, made, textsOf } from './blocks.testing.js'

describe('a chapter in the summary', () => {
  it('is summarised by the clusters that more people agree with than not', () => {
    const messages = [
      coded('tijd', 9, 't'),
      countedMessage('h', 5, 7, { cluster: 'hek', question: 'v1' }),
      coded('geld', 6, 'g'),
    ]
    const [text] = textsOf(made('{{hoofdstukken-samengevat}}', { session: { messages } }))
    expect(text).toMatch(/‘tijd’ en ‘geld’/)
    expect(text).not.toContain('hek')
  })

  it('is summarised by the clusters that divide the group when it supports none', () => {
    const messages = [
      countedMessage('a', 9, 8, { cluster: 'hek' }),
      countedMessage('b', 4, 4, { cluster: 'poort' }),
      countedMessage('c', 2, 7, { cluster: 'muur' }),
    ]
    const [text] = textsOf(made('{{hoofdstukken-samengevat}}', { session: { messages } }))
    expect(text).toMatch(/verdeeld over ‘hek’ en ‘poort’\./)
    expect(text).not.toContain('muur')
  })
})
