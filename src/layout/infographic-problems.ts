import { problem } from '../problems/catalogue.js'
import type { Problem } from '../problems/problem.js'
import type { Pages } from './pages.js'

const codes = { shortened: 'infographic-shortened', 'left out': 'infographic-left-out' } as const

/** What the infographic lost in these documents, each text once. */
export function infographicProblems(documents: Pages[], file: string): Problem[] {
  const lost = documents
    .flatMap(({ omissions }) => omissions)
    .map(({ kind, text }): [string, Problem] => [`${kind} ${text}`, problem(codes[kind], { file }, text)])
  return [...new Map(lost).values()]
}
