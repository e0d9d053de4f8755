import { groupQuestion } from '../analyse/clusters/cluster-question.js'
import { byCodePoint } from '../analyse/order.js'
import type { Codebook, CodebookCluster } from '../codebook/codebook.js'
import { messageKey } from '../codebook/keys.js'
import { resolveCodebook } from '../codebook/resolve.js'
import { type GoldRow, isRest, messagesOf } from './gold.js'
import { accuracy } from './score-clusters.js'

const place = { file: 'codebook.yaml', row: 1 }

/** How well texts land in the clusters of a codebook that has the labels of an analyst. */
export interface Placed {
  /** The share of the texts that land in the very cluster of their label. */
  accuracy: number
  /** The share that would if all were put in the largest cluster. */
  baseline: number
  /** How many texts were measured: neither examples nor in the rest. */
  texts: number
}

/** How many messages of a cluster of `size` are given as its examples. */
export type Share = (size: number) => number

/** A codebook of one question with a confirmed cluster for each label, and its first messages by id as examples. */
export function codebookOfGold(rows: GoldRow[], share: Share): Codebook {
  const text = rows[0]?.question ?? ''
  const own = rows.filter(row => !isRest(row)).sort((a, b) => byCodePoint(a.id, b.id))
  const labels = [...new Set(own.map(({ cluster }) => cluster))].sort(byCodePoint)
  const taken = new Set<string>()
  const clusters = labels.map((label, at): CodebookCluster => {
    const members = own.filter(({ cluster }) => cluster === label)
    // Messages with equal text have one key: an example of two clusters would be in the last one.
    const keys = members.slice(0, share(members.length)).map(row => messageKey(text, row.text))
    const examples = [...new Set(keys)].filter(key => !taken.has(key)).map(key => ({ key, place }))
    for (const { key } of examples) taken.add(key)
    return {
      ...{ id: `c${String(at + 1).padStart(2, '0')}`, label, chartLabel: null, infographicLabel: null },
      ...{ status: 'confirmed', into: null, was: null, exportLabels: [], keywords: [], not: [], examples },
      ...{ ownText: null, text: null, quotes: [], shared: false, place },
    }
  })
  const question = {
    ...{ match: { id: 'v1', text }, top: null, uses: [], clusters, moves: [], messages: [], place },
  }
  return { file: place.file, questions: [question] }
}

/** Places the texts of a question by such a codebook. Null where no text is left to measure. */
export function placedByGold(rows: GoldRow[], share: Share): Placed | null {
  const messages = messagesOf(rows)
  const question = rows[0]?.question ?? ''
  const codebook = codebookOfGold(rows, share)
  const [resolved] = resolveCodebook(codebook, [{ id: 'v1', text: question }], [messages]).questions
  if (!resolved) throw new Error(`no codebook for ${question}`)
  const texts = rows.map(({ text }) => text)
  const labelOf = new Map<number, string>()
  for (const { entry, members } of groupQuestion(question, texts, messages, resolved).groups)
    if (entry) for (const { number } of members) labelOf.set(number, entry.label)
  const measured = messages.filter(({ number }) => {
    const row = rows[number]
    return row !== undefined && !isRest(row) && !resolved.pins.has(number)
  })
  if (measured.length === 0) return null
  const gold = measured.map(({ number }) => rows[number]?.cluster ?? '')
  const largest = largestOf(rows)
  return {
    accuracy: accuracy(
      gold,
      measured.map(({ number }) => labelOf.get(number) ?? ''),
    ),
    baseline: accuracy(
      gold,
      gold.map(() => largest),
    ),
    texts: measured.length,
  }
}

/** The label that most texts have; of equals the first in order. */
function largestOf(rows: GoldRow[]): string {
  const counts = new Map<string, number>()
  for (const row of rows) if (!isRest(row)) counts.set(row.cluster, (counts.get(row.cluster) ?? 0) + 1)
  return [...counts].sort(([a, few], [b, many]) => many - few || byCodePoint(a, b))[0]?.[0] ?? ''
}
