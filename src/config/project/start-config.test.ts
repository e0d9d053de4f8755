import { expect, it } from 'vitest'
import { startConfig } from './start-config.js'

it('cuts a long question between characters, and never through one', () => {
  const text = '👍'.repeat(100)
  const nothing = { template: null, title: null, subtitle: null, client: null, date: null, goal: null }
  const config = startConfig({
    ...nothing,
    session: 'sessie.xlsx',
    schemaLine: '',
    chapters: [],
    questions: [{ id: 'v1', text, short: null, role: null }],
    polls: [],
    benchmark: [],
  })
  expect(config.isWellFormed()).toBe(true)
  expect(config).toContain(`# ${'👍'.repeat(79)}…`)
})
