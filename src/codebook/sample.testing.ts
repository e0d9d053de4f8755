import type { Codebook, CodebookCluster, CodebookQuestion, Move } from './codebook.js'
import { messageKey } from './keys.js'

const place = { file: 'codebook.yaml', row: 1 }
export const sampleRef = (key: string) => ({ key, place })

export const sampleCluster = (
  id: string,
  label: string,
  parts: Partial<CodebookCluster> = {},
): CodebookCluster => ({
  ...{ id, label, chartLabel: null, infographicLabel: null, status: 'confirmed', into: null, was: null },
  ...{ exportLabels: [], keywords: [], not: [], examples: [], text: null, quotes: [], shared: false, place },
  ownText: parts.text ?? null,
  ...parts,
})

/** What a codebook says of one question, and whatever a test gives. */
export const sampleEntry = (text: string, parts: Partial<CodebookQuestion> = {}): CodebookQuestion => ({
  ...{ match: { id: 'v1', text }, top: null, uses: [], clusters: [], moves: [], messages: [], place },
  ...parts,
})

export const sampleMove = (question: string, text: string, to: string): Move => ({
  ...{ key: messageKey(question, text), to, was: null, text, place },
})

export const sampleCodebook = (...questions: CodebookQuestion[]): Codebook => ({
  file: 'codebook.yaml',
  questions,
})
