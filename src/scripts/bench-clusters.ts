import { clusterQuestion } from '../analyse/clusters/cluster-question.js'
import { type Placed, placedByGold, type Share } from './codebook-of-gold.js'
import { type GoldRow, isRest, messagesOf, readGold } from './gold.js'
import { adjustedRand, bCubed } from './score-clusters.js'

/**
 * Scores the clustering against labelled texts: `npm run bench:clusters -- GOLD.jsonl…`. Each line of a file is an
 * object with `id`, `question_id`, `question`, `text` and `cluster`; a cluster `overig` or `other` says that the text
 * belongs to none, and is left out of the scores. First the draft, then what a codebook with the labels makes of them.
 */

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
function drafted(rows: GoldRow[]): string[] {
  const labels: string[] = rows.map(({ id }) => `alone ${id}`)
  const texts = rows.map(row => row.text)
  for (const group of clusterQuestion(rows[0]?.question ?? '', texts, messagesOf(rows)))
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

function scoresOf(rows: GoldRow[]): Score[] {
  const labels = drafted(rows)
  const kept = rows.flatMap((row, at) => (isRest(row) ? [] : [at]))
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

/** What a codebook gives for each cluster beside its label. */
const codebooks: [string, Share][] = [
  ['labels only', () => 0],
  ['3 examples', () => 3],
  // A small cluster would have none left to measure.
  ['10 examples', size => (size < 10 ? Math.floor(size / 2) : 10)],
]

const line = (name: string, cells: string[]): string =>
  name.padEnd(14) + cells.map(cell => ` ${cell}`.padStart(8)).join('')
const shown = (value: number): string => value.toFixed(3)

function printDrafts(questions: GoldRow[][]): void {
  const scores = questions.map(scoresOf)
  console.log(line('', ['B3 P', 'B3 R', 'B3 F1', 'ARI']))
  for (const [at, { name }] of (scores[0] ?? []).entries()) {
    const { precision, recall, f1, ari } = mean(scores.flatMap(one => one[at] ?? []))
    console.log(line(name, [precision, recall, f1, ari].map(shown)))
  }
}

function printCodebooks(questions: GoldRow[][]): void {
  console.log(line('codebook', ['accuracy', 'baseline', 'texts']))
  for (const [name, share] of codebooks) {
    const placed = questions.flatMap(rows => placedByGold(rows, share) ?? [])
    const sum = (of: (one: Placed) => number): number => placed.reduce((total, one) => total + of(one), 0)
    const average = (of: (one: Placed) => number): string => shown(sum(of) / Math.max(1, placed.length))
    console.log(
      line(name, [average(one => one.accuracy), average(one => one.baseline), `${sum(one => one.texts)}`]),
    )
  }
}

for (const file of process.argv.slice(2)) {
  const questions = readGold(file)
  console.log(`${file}: ${questions.flat().length} texts, mean of ${questions.length} questions`)
  printDrafts(questions)
  printCodebooks(questions)
}
