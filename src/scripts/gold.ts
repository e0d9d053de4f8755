import { readFileSync } from 'node:fs'
import type { ClusterMessage } from '../analyse/clusters/group.js'

/** A text that somebody put in a cluster: a line of a file of labelled texts. */
export interface GoldRow {
  id: string
  question_id: string
  question: string
  text: string
  cluster: string
  votes?: number
}

const REST = new Set(['overig', 'overige', 'other', 'none'])

/** Whether the label says that a text belongs to no cluster. */
export const isRest = ({ cluster }: GoldRow): boolean => REST.has(cluster.toLowerCase())

/** The rows of each question in a file of JSON lines. */
export function readGold(file: string): GoldRow[][] {
  const rows = readFileSync(file, 'utf8')
    .split('\n')
    .filter(Boolean)
    .map(line => JSON.parse(line) as GoldRow)
  return [...new Set(rows.map(row => row.question_id))].map(id => rows.filter(row => row.question_id === id))
}

/** The rows of a question as synthetrons that nobody coded; their numbers are their places. */
export const messagesOf = (rows: GoldRow[]): ClusterMessage[] =>
  rows.map(({ id, text, votes }, number) => ({
    ...{ number, id, text, coded: null },
    ...{ agree: votes ?? 5, disagree: 0 },
  }))
