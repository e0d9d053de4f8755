import { expect, it } from 'vitest'
import { problem } from './catalogue.js'
import { safeWords } from './safe-words.js'

const place = { file: 'sessie.xlsx', table: 'Polls', row: 2 }
const words = safeWords(['Anneke', 'An'])

it('masks listed names in what is quoted, and in no word around it', () => {
  const said = words(problem('poll-differs', place, 'Wat vindt Anneke?', { column: 'vraag' }))
  expect(said).toContain('‘Wat vindt [naam]?’ is another vraag than the poll has')
  const above = words(problem('poll-id-above', place, undefined, { id: 'van Anneke' }))
  expect(above).toMatch(/^an option without a poll .* ‘van \[naam\]’$/)
})

it('masks what is longer than what is shown of it', () => {
  const value = `${'a'.repeat(33)} bel 0612345678`
  expect(words(problem('time-invalid', place, value))).not.toContain('061')
})

it('leaves out a value of which nobody knows what it is', () => {
  expect(words(problem('row-longer', place, 'mail Anneke'))).not.toContain('mail')
})
