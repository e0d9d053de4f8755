import { describe, expect, it } from 'vitest'
import { sampleMessage, sampleVote } from '../../analyse/sample.testing.js'
import { made, textsOf } from './blocks.testing.js'

describe('the comparison with the benchmark', () => {
  it('says in words that nothing was a reaction, a synthetron or a bipotron', () => {
    const texts = textsOf(made('{{vergelijking}}', { session: { messages: [sampleMessage('a')] } }))
    // A paragraph on taking part, and one on what came of it.
    expect(texts).toHaveLength(2)
    expect(texts[0]).toContain('Geen enkel bericht was een reactie')
    expect(texts[1]).toContain('geen enkel bericht werd een synthetron')
    expect(texts[1]).toContain('waren er niet')
    expect(texts.join(' ')).not.toMatch(/(^|\s)0%/)
  })

  it('gives the messages of each person in tenths where that is less than one', () => {
    const saidOf = (messages: number, people: number): string => {
      const votes = Array.from({ length: people }, (_, index) => sampleVote('m0', `p${index}`))
      const written = Array.from({ length: messages }, (_, index) => sampleMessage(`m${index}`))
      return JSON.stringify(
        made('{{kerncijfers-tabel}}\n{{vergelijking}}', { session: { messages: written, votes } }),
      )
    }
    const few = saidOf(5, 8)
    expect(few).toContain('"text":"0,6","strong":true')
    expect(few).toContain('met 0,6 berichten per persoon')
    expect(saidOf(8, 8)).toContain('met 1 bericht per persoon')
    expect(saidOf(12, 8)).toContain('met 2 berichten per persoon')
  })
})
