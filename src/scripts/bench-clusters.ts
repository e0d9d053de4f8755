import { readFileSync } from 'node:fs'
import { clusterQuestion } from '../analyse/clusters/cluster-question.js'
import type { ClusterMessage } from '../analyse/clusters/group.js'
import { adjustedRand, bCubed } from './score-clusters.js'

/**
 * Scores the draft clustering against labelled texts: `npm run bench:clusters -- GOLD.jsonl…`. Each line of a file is an
 * object with `id`, `question_id`, `question`, `text` and `cluster`; a cluster `overig` or `other` says that the text
 * belongs to none, and is left out of the score.
 */
interface Row {
  id: string
  question_id: string
  question: string
  text: string
  cluster: string
  votes?: number
}

const REST = new Set(['overig', 'overige', 'other', 'none'])
/** Draws of a random grouping with the sizes of the draft. */
const DRAWS = 200

/** A seeded generator of numbers from 0 to 1 (mulberry32), so that the baseline is the same each time. */
function seeded(seed: number): () => number {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296
  }
}

/** The label that the draft gives each row; what fits no cluster stands alone. */
function drafted(rows: Row[]): string[] {
  const messages = rows.map(
    ({ id, text, votes }, number): ClusterMessage => ({
      number,
      id,
      text,
      coded: null,
      agree: votes ?? 5,
      disagree: 0,
    }),
  )
  const labels: string[] = rows.map(({ id }) => `alone ${id}`)
  const texts = rows.map(row => row.text)
  for (const group of clusterQuestion(rows[0]?.question ?? '', texts, messages))
    if (!group.other) for (const { number } of group.members) labels[number] = group.label
  return labels
}

function shuffled(values: string[], random: () => number): string[] {
  const mixed = [...values]
  for (let at = mixed.length - 1; at > 0; at--) {
    const other = Math.floor(random() * (at + 1))
    const held = mixed[at] ?? ''
    mixed[at] = mixed[other] ?? ''
    mixed[other] = held
  }
  return mixed
}

interface Score {
  name: string
  precision: number
  recall: number
  f1: number
  ari: number
}

const scoreOf = (name: string, gold: string[], found: string[]): Score => ({
  name,
  ...bCubed(gold, found),
  ari: adjustedRand(gold, found),
})

const mean = (scores: Score[]): Omit<Score, 'name'> => {
  const of = (key: 'precision' | 'recall' | 'f1' | 'ari') =>
    scores.reduce((sum, score) => sum + score[key], 0) / Math.max(1, scores.length)
  return { precision: of('precision'), recall: of('recall'), f1: of('f1'), ari: of('ari') }
}

function scoresOf(rows: Row[]): Score[] {
  const labels = drafted(rows)
  const kept = rows.flatMap((row, at) => (REST.has(row.cluster.toLowerCase()) ? [] : [at]))
  const gold = kept.map(at => rows[at]?.cluster ?? '')
  const draft = kept.map(at => labels[at] ?? '')
  const random = seeded(1)
  const draws = Array.from({ length: DRAWS }, () => scoreOf('', gold, shuffled(draft, random)))
  return [
    scoreOf('draft', gold, draft),
    scoreOf(
      'one cluster',
      gold,
      gold.map(() => 'one'),
    ),
    scoreOf(
      'singletons',
      gold,
      gold.map((_, at) => String(at)),
    ),
    { name: 'random', ...mean(draws) },
  ]
}

for (const file of process.argv.slice(2)) {
  const rows = readFileSync(file, 'utf8')
    .split('\n')
    .filter(Boolean)
    .map(line => JSON.parse(line) as Row)
  const questions = [...new Set(rows.map(row => row.question_id))].map(id =>
    rows.filter(row => row.question_id === id),
  )
  const scores = questions.map(scoresOf)
  console.log(`${file}: ${rows.length} texts, mean of ${questions.length} questions`)
  console.log(`${''.padEnd(14)}${['B3 P', 'B3 R', 'B3 F1', 'ARI'].map(head => head.padStart(8)).join('')}`)
  for (const [at, { name }] of (scores[0] ?? []).entries()) {
    const { precision, recall, f1, ari } = mean(scores.flatMap(one => one[at] ?? []))
    console.log(
      name.padEnd(14) + [precision, recall, f1, ari].map(value => value.toFixed(3).padStart(8)).join(''),
    )
  }
}
