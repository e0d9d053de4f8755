import { expect, it } from 'vitest'
import { countedMessage } from '../../analyse/sample.testing.js'
import { made } from './blocks.testing.js'

it.each([
  ['counts of votes', null, 'Wie alleen stemde, is uit de export niet bekend.'],
  ['votes', [], 'of op een bericht van iemand anders stemden.'],
])('the active participants of a session with %s are whom it tells of', (_, votes, note) => {
  const blocks = made('{{kerncijfers-tabel}}', {
    session: { messages: [countedMessage('a', 5, 0, { participant: 'd' })], votes },
  })
  expect(JSON.stringify(blocks)).toContain(note)
})
