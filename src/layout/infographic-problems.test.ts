import { expect, it } from 'vitest'
import { page } from '../render/poster.testing.js'
import { infographicProblems } from './infographic-problems.js'

it('what the infographic loses is told once for the report and the sheet', () => {
  const long = { kind: 'shortened', text: 'Een lange zin' } as const
  const report = { ...page([]), omissions: [long, { kind: 'left out', text: 'Wonen' } as const] }
  const sheet = { ...page([]), omissions: [long] }
  expect(infographicProblems([report, sheet], 'sessie.xlsx')).toEqual([
    { code: 'infographic-shortened', place: { file: 'sessie.xlsx' }, value: 'Een lange zin' },
    { code: 'infographic-left-out', place: { file: 'sessie.xlsx' }, value: 'Wonen' },
  ])
})
