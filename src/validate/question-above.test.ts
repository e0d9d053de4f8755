import { expect, it } from 'vitest'
import type { CellValue } from '../read/tables.js'
import { noOverrides } from './overrides.js'
import { sampleTables } from './sample.testing.js'
import { validate } from './validate.js'

/** Messages with these questions: where each ended, and what was said of it. */
function placed(...questions: (string | null)[]) {
  const rows = questions.map((question, at): CellValue[] => [`b${at}`, question, `tekst ${at}`])
  const { session, problems } = validate(
    sampleTables({ Berichten: [['id', 'vraag', 'tekst'], ...rows] }),
    noOverrides,
  )
  return {
    questions: session?.messages.map(({ question }) => question),
    said: problems.map(({ code, place: { row } }) => `${code} ${row}`),
  }
}

it('reads merged cells of questions down', () => {
  expect(placed('v1', null, null, 'v2', 'v3', null)).toEqual({
    questions: ['v1', 'v1', 'v1', 'v2', 'v3', 'v3'],
    said: ['message-question-above 3', 'message-question-above 4', 'message-question-above 7'],
  })
})

it('has no question for what stands above the first one', () => {
  expect(placed(null, 'v1', null)).toMatchObject({
    questions: ['v1', 'v1', 'v1'],
    said: ['message-question-above 4', 'message-no-question 2'],
  })
})

it('takes no question from above where rows repeat theirs: an empty cell is unknown there', () => {
  expect(placed('v1', 'v1', 'v2', null)).toEqual({
    questions: ['v1', 'v1', 'v2', 'v3'],
    said: ['message-no-question 5'],
  })
})
