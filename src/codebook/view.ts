import { type ClusterStatus, type CodebookQuestion, REST } from './codebook.js'
import { type Asked, askedText } from './find-questions.js'
import { messageKey, shownText } from './keys.js'
import type { Resolved } from './resolve.js'

/** A cluster of the session as an analyst edits it. */
export interface ViewCluster {
  id: string | null
  label: string
  /** What else it could be called. */
  suggestions: string[]
  /** Null for the rest. */
  status: ClusterStatus | null
  other: boolean
  /** Whether it comes from the column of the export, and not from the codebook. */
  fromColumn: boolean
  synthetrons: number
  agree: number
  disagree: number
}

/** A synthetron; one that is there several times stands here once, with the figures of the strongest. */
export interface ViewMessage {
  key: string
  id: string
  text: string
  agree: number
  disagree: number
  /** The place of its cluster among those of the question. */
  cluster: number
  reason: string
  second: string | null
  firm: boolean
  /** Whether it was chosen as a quote, and whether the codebook has not seen it before. */
  quoted: boolean
  isNew: boolean
}

export interface ViewQuestion {
  id: string
  /** As the export words it. */
  text: string
  /** As it is named where there is little room. */
  name: string
  entry: CodebookQuestion | null
  clusters: ViewCluster[]
  messages: ViewMessage[]
}

/** What the view is made from: a session and its analysis have all of this. */
interface Sources {
  questions: (Asked & { short: string | null })[]
  messages: { id: string; question: string; text: string }[]
  analysed: {
    questions: {
      clusters: {
        id: string | null
        label: string
        suggestions: string[]
        status: ClusterStatus | null
        other: boolean
        synthetrons: number
        agree: number
        disagree: number
        messageIds: string[]
        quoteIds: string[]
      }[]
    }[]
    messages: {
      id: string
      agree: number
      disagree: number
      clusterReason: string | null
      clusterSecond: string | null
      clusterFirm: boolean | null
    }[]
  }
}

/** The synthetrons of a session with their clusters, and what the codebook knows of them, question by question. */
export function viewOf(
  { questions, messages, analysed }: Sources,
  resolved: Resolved | null,
): ViewQuestion[] {
  const numbers = new Map(messages.map(({ id }, number) => [id, number]))
  return questions.map((question, index) => {
    const { id, short } = question
    const text = askedText(question)
    const said = resolved?.questions[index] ?? null
    const clusters = analysed.questions[index]?.clusters ?? []
    const quoted = new Set([...(said?.quotes.values() ?? [])].flat(2))
    const rows = new Map<string, ViewMessage>()
    clusters.forEach(({ messageIds }, cluster) => {
      for (const message of messageIds) {
        const number = numbers.get(message) ?? -1
        const figures = analysed.messages[number]
        const typed = messages[number]?.text ?? ''
        const key = said?.keys.get(number) ?? messageKey(text, typed)
        if (!figures || rows.has(key)) continue
        rows.set(key, {
          key,
          id: message,
          text: shownText(typed),
          agree: figures.agree,
          disagree: figures.disagree,
          cluster,
          reason: figures.clusterReason ?? 'rest',
          second: figures.clusterSecond,
          firm: figures.clusterFirm ?? false,
          quoted: quoted.has(number),
          isNew: said !== null && !said.seen.has(number),
        })
      }
    })
    return {
      ...{ id, text, name: short ?? question.text, entry: said?.entry ?? null },
      messages: [...rows.values()],
      clusters: [
        ...clusters.map(({ id, label, suggestions, status, other, synthetrons, agree, disagree }) => ({
          ...{ id, label, suggestions, status, other, synthetrons, agree, disagree },
          fromColumn: id === null && status === 'confirmed',
        })),
        ...emptyClusters(said?.entry ?? null, clusters),
      ],
    }
  })
}

/** The clusters of the codebook in which nothing is, and the rest: they can be chosen all the same. */
function emptyClusters(
  entry: CodebookQuestion | null,
  filled: { id: string | null; other: boolean }[],
): ViewCluster[] {
  const nothing = { suggestions: [], fromColumn: false, synthetrons: 0, agree: 0, disagree: 0 }
  const empty = (entry?.clusters ?? []).flatMap(({ id, label, status, into }): ViewCluster[] =>
    into !== null || filled.some(one => one.id === id)
      ? []
      : [{ id, label, status, other: false, ...nothing }],
  )
  return filled.some(({ other }) => other)
    ? empty
    : [...empty, { id: null, label: REST, status: null, other: true, ...nothing }]
}

/** The view with an id for every cluster: what has none gets the next number of its question. */
export function withIds(view: ViewQuestion[]): ViewQuestion[] {
  return view.map(question => {
    const taken = question.entry?.clusters.map(({ id }) => Number(/^c(\d+)$/.exec(id)?.[1] ?? 0)) ?? []
    let last = Math.max(0, ...taken)
    const clusters = question.clusters.map(cluster => {
      if (cluster.id !== null || cluster.other) return cluster
      last += 1
      return { ...cluster, id: `c${String(last).padStart(2, '0')}` }
    })
    return { ...question, clusters }
  })
}
