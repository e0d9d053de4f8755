import type { ViewCluster, ViewQuestion } from '../codebook/view.js'
import { type CodebookState, stateOf } from '../codebook-pipeline.js'
import { examine } from '../examine.js'
import { nodeHost } from '../host.js'
import { problem, severityOf } from '../problems/catalogue.js'
import { shownValue } from '../problems/shown-value.js'
import { aligned } from './aligned.js'
import { exitCodes } from './exit-codes.js'
import { requestOf, type SessionOptions } from './request.js'
import { Progress, sendOut, showProblems } from './terminal.js'

/** How many new messages of a cluster are named. */
const NAMED = 5

/** `synth-report codebook check`: what floats, is new or unreviewed, on stdout. Returns the exit code. */
export async function runCodebookCheck(session: string, options: SessionOptions): Promise<number> {
  const progress = new Progress(false)
  const request = requestOf(session, options)
  const { subject, problems } = await examine(request, nodeHost, progress.tell)
  progress.clear()
  if (subject && !subject.codebook) problems.push(problem('codebook-missing', { file: session }))
  showProblems(problems.filter(one => severityOf(one) === 'error'))
  if (!subject?.codebook) return exitCodes.fixable
  await sendOut(new TextEncoder().encode(tableOf(stateOf(subject))))
  return exitCodes.done
}

/** The state of each question, and then what floats, one by one. */
function tableOf({ view, floating, gone, lost }: CodebookState): string {
  const keys = (some: { key: string }[]): Set<string> => new Set(some.map(({ key }) => key))
  const goneKeys = keys(gone)
  const rows = view.map(({ id, name, entry, clusters, messages }) => {
    const made = clusters.filter(({ other }) => !other)
    // One that was emptied asks for no review.
    const held = made.filter(one => messages.some(({ cluster }) => clusters[cluster] === one))
    const own = [
      ...(entry?.moves ?? []),
      ...(entry?.clusters ?? []).flatMap(one => [...one.examples, ...one.quotes]),
    ]
    return [
      shownValue(id),
      shownValue(name),
      String(made.length),
      String(held.filter(({ status }) => status === 'provisional').length),
      String(messages.length),
      String(entry ? messages.filter(({ isNew }) => isNew).length : messages.length),
      String(floating.filter(({ place }) => own.some(one => one.place === place)).length),
      String((entry?.messages ?? []).filter(({ key }) => goneKeys.has(key)).length),
    ]
  })
  // Texts, for synthetrons that say the same are one to a codebook.
  const head = ['question', '', 'clusters', 'unreviewed', 'texts', 'new', 'floating', 'gone']
  const named = [
    ...lost.map(({ match, place }) => [
      'question',
      shownValue(match.id ?? ''),
      String(place.row ?? ''),
      shownValue(match.text ?? ''),
    ]),
    ...floating.map(({ kind, key, place, text }) => [
      kind,
      key,
      String(place.row ?? ''),
      shownValue(text ?? ''),
    ]),
  ]
  const list = named.length > 0 ? `\n${aligned([['floating', 'key', 'row', 'text'], ...named], 0)}` : ''
  return `${aligned([head, ...rows], 6)}${newMessages(view)}${list}`
}

/** Where the messages went that the codebook has not seen: a line a cluster, with the first of them. */
function newMessages(view: ViewQuestion[]): string {
  const rows = view.flatMap(({ id, entry, clusters, messages }) =>
    clusters.flatMap((cluster, at) => {
      const fresh = messages.filter(one => one.cluster === at && (one.isNew || !entry))
      if (fresh.length === 0) return []
      const doubtful = fresh.filter(({ firm, reason }) => !firm && reason !== 'rest').length
      const ids = fresh.slice(0, NAMED).map(one => shownValue(one.id))
      if (fresh.length > NAMED) ids.push(`and ${fresh.length - NAMED} more`)
      return [
        [
          shownValue(id),
          shownValue(cluster.label),
          standing(cluster),
          String(fresh.length),
          String(doubtful),
          ids.join(', '),
        ],
      ]
    }),
  )
  const head = ['new in', 'cluster', '', 'messages', 'doubtful', 'ids']
  return rows.length > 0 ? `\n${aligned([head, ...rows], 2, 1)}` : ''
}

/** What an analyst has to know of a cluster that got new messages. */
function standing({ other, id, status, fromColumn }: ViewCluster): string {
  if (other) return ''
  if (fromColumn) return 'of the export'
  if (id === null) return 'new draft'
  return status === 'confirmed' ? 'confirmed' : 'unreviewed'
}
