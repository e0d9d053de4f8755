import { type CodebookState, stateOf } from '../codebook-pipeline.js'
import { examine } from '../examine.js'
import { nodeHost } from '../host.js'
import { problem, severityOf } from '../problems/catalogue.js'
import { shownValue } from '../problems/shown-value.js'
import { aligned } from './aligned.js'
import { exitCodes } from './exit-codes.js'
import { requestOf, type SessionOptions } from './request.js'
import { Progress, sendOut, showProblems } from './terminal.js'

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
    const own = [
      ...(entry?.moves ?? []),
      ...(entry?.clusters ?? []).flatMap(one => [...one.examples, ...one.quotes]),
    ]
    return [
      id,
      shownValue(name),
      String(made.length),
      String(made.filter(({ status }) => status === 'provisional').length),
      String(messages.length),
      String(entry ? messages.filter(({ isNew }) => isNew).length : messages.length),
      String(floating.filter(({ place }) => own.some(one => one.place === place)).length),
      String((entry?.messages ?? []).filter(({ key }) => goneKeys.has(key)).length),
    ]
  })
  const head = ['question', '', 'clusters', 'unreviewed', 'synthetrons', 'new', 'floating', 'gone']
  const named = [
    ...lost.map(({ match, place }) => [
      'question',
      match.id ?? '',
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
  return `${aligned([head, ...rows], 6)}${list}`
}
