import { expect, describe as group, it } from 'vitest'
import { describe, problem, wordsOf } from './catalogue.js'
import { reasonOf } from './reason.js'
import { summarise } from './summarise.js'

const place = { file: 'sessie.xlsx', table: 'Stemmen', row: 12, column: 'stem' }

group('a problem in words', () => {
  it('begins with the input as given, then sheet, row, column and value', () => {
    const file = `/een/heel/lang/pad/${'map/'.repeat(20)}sessie.xlsx`
    const line = describe(problem('vote-invalid', { ...place, file }, 'misschien'))
    expect(line.startsWith(`${file}, sheet Stemmen, row 12, column stem: `)).toBe(true)
    expect(line).toContain('misschien')
  })

  it('leaves out what is not known of the place', () => {
    expect(describe(problem('input-missing', { file: 'x.csv' }))).toMatch(/^x\.csv: /)
  })

  it('shows a value short, on one line and without what steers a terminal', () => {
    const words = wordsOf(problem('vote-invalid', place, `\u001b[31mrood\r\n\u202e${'🙂'.repeat(100_000)}`))
    expect(words).toContain('[31mrood')
    expect(words).not.toMatch(/[\p{Cc}\u202e]/u)
    expect(words.length).toBeLessThan(200)
    expect(words.isWellFormed()).toBe(true)
  })

  it.each(['polis-rejected', 'polis-own-votes', 'codebook-unreviewed'] as const)(
    'counts one as one: %s',
    code => {
      expect(wordsOf(problem(code, place, 'v1', { count: 1 }))).not.toMatch(/\b1 \w+/)
      expect(wordsOf(problem(code, place, 'v1', { count: 2 }))).toMatch(/\b2 \w+/)
    },
  )

  it('names the details', () => {
    expect(wordsOf(problem('counts-differ', place, '3/4', { counted: '2/4' }))).toContain('2/4')
  })
})

group('a summary', () => {
  it('shows the first errors each, warnings a line a kind, and never more than 35 lines', () => {
    const errors = Array.from({ length: 500 }, (_, row) => problem('vote-invalid', { file: 'a', row }, 'x'))
    const warnings = Array.from({ length: 50 }, () => problem('vote-own', place, 'b1'))
    const lines = summarise([...warnings, ...errors])
    expect(lines.map(({ severity }) => severity)).toEqual([
      ...Array.from({ length: 21 }, () => 'error'),
      'warning',
    ])
    expect(lines[20]?.text).toContain('480')
    expect(lines[21]?.text).toContain('49')
    const kinds = [
      ...([
        'vote-own',
        'vote-superseded',
        'vote-incomplete',
        'message-empty',
        'message-twice',
        'reply-unknown',
      ] as const),
      ...([
        'time-invalid',
        'flag-invalid',
        'tier-invalid',
        'question-twice',
        'role-invalid',
        'poll-differs',
      ] as const),
      ...(['poll-unknown', 'row-longer', 'no-votes', 'all-neutral'] as const),
    ].map(code => problem(code, place, 'x'))
    const notes = [problem('column-ignored', place, 'x')]
    const all = summarise([...notes, ...errors, ...kinds])
    expect(all.length).toBeLessThanOrEqual(35)
    expect(all.some(({ severity }) => severity === 'note')).toBe(false)
  })

  it('is empty without problems', () => {
    expect(summarise([])).toEqual([])
  })
})

it('tells a system error without its paths', () => {
  const error = Object.assign(new Error("EACCES: permission denied, open '/geheim'"), { code: 'EACCES' })
  expect(reasonOf(error)).not.toContain('geheim')
  expect(reasonOf(new Error('anders\nstack'))).toBe('anders')
})
