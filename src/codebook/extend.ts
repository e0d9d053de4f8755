import type { YAMLMap } from 'yaml'
import { type CodebookQuestion, REST } from './codebook.js'
import { keptText } from './keys.js'
import type { ViewCluster, ViewMessage, ViewQuestion } from './view.js'
import { YamlEdit } from './yaml-edit.js'
import { blockItem, flow, type Writable } from './yaml-write.js'

const HEAD = `# The codebook of this dialogue: what the clusters are called, and what belongs in them.
# Edit it here, or in codebook.xlsx and then: synth-report codebook pull codebook.xlsx
# What you write is kept: the program adds what is new and never takes anything out.
version: 1
questions:
`

export interface Extended {
  text: string
  /** What was added. */
  questions: number
  clusters: number
  messages: number
}

/**
 * A codebook with all that this session has and it has not: questions, clusters, and the messages by which it finds them
 * again. `text` is null where there is none yet. The view has ids.
 */
export function extendCodebook(
  text: string | null,
  entries: CodebookQuestion[],
  view: ViewQuestion[],
): Extended {
  const added = { questions: 0, clusters: 0, messages: 0 }
  const note = ({ clusters, messages }: ViewQuestion): void => {
    added.clusters += clusters.length
    added.messages += messages.length
  }
  let made = text ?? HEAD
  if (text !== null) {
    const edit = new YamlEdit(text)
    for (const question of view) {
      const at = question.entry ? entries.indexOf(question.entry) : -1
      if (question.entry && at >= 0) note(extendQuestion(edit, at, question, question.entry))
    }
    made = edit.result()
  }
  const fresh = view.flatMap((question, index) =>
    question.entry === null && question.messages.length > 0 ? [{ question, number: index + 1 }] : [],
  )
  for (const { question } of fresh)
    note({ ...question, clusters: question.clusters.filter(one => !one.other) })
  added.questions = fresh.length
  return { ...added, text: addQuestions(made, fresh) }
}

/** Adds to an entry the clusters and the messages that it lacks, and how known messages are to be found now. */
function extendQuestion(
  edit: YamlEdit,
  at: number,
  question: ViewQuestion,
  entry: CodebookQuestion,
): ViewQuestion {
  const map = edit.map(['questions', at])
  const known = new Set(entry.clusters.map(({ id }) => id))
  const clusters = question.clusters.filter(({ id, other }) => !other && id !== null && !known.has(id))
  const seen = new Map(entry.messages.map((one, index) => [one.key, { one, index }]))
  const messages = question.messages.filter(({ key }) => !seen.has(key))
  edit.addMaps(map, 'clusters', clusters.map(clusterEntry), true)
  for (const message of question.messages) {
    const before = seen.get(message.key)
    if (!before) continue
    const own = edit.map(['questions', at, 'messages', before.index])
    update(edit, own, 'id', before.one.id, message.id)
    update(edit, own, 'text', before.one.text, keptText(message.text))
    if (before.one.in !== null && before.one.in !== REST && !known.has(before.one.in)) {
      edit.set(own, 'in', clusterOf(question, message))
      edit.set(own, 'why', message.reason)
    }
  }
  edit.addMaps(
    map,
    'messages',
    messages.map(message => messageEntry(question, message)),
    false,
  )
  return { ...question, clusters, messages }
}

function update(edit: YamlEdit, map: YAMLMap, key: string, before: string | null, now: string): void {
  if (before !== now) edit.set(map, key, now)
}

const clusterOf = (question: ViewQuestion, { cluster }: ViewMessage): string =>
  question.clusters[cluster]?.id ?? REST

/** A cluster as a new entry: one that the export's own column made needs no review. */
const clusterEntry = ({
  id,
  label,
  status,
  fromColumn,
}: ViewCluster): { [key: string]: Writable | undefined } => ({
  id: id ?? '',
  label,
  status: status === 'confirmed' ? 'bevestigd' : 'voorlopig',
  exportLabels: fromColumn ? [label] : undefined,
})

const messageEntry = (question: ViewQuestion, message: ViewMessage): { [key: string]: Writable } => ({
  key: message.key,
  id: message.id,
  in: clusterOf(question, message),
  why: message.reason,
  text: keptText(message.text),
})

/** Writes questions at the end: they are the last thing in a file that the program made. */
function addQuestions(text: string, fresh: { question: ViewQuestion; number: number }[]): string {
  if (fresh.length === 0) return text
  const edit = new YamlEdit(text)
  const blocks = fresh.map(({ question, number }) => ({
    comment: `${number}. ${question.name.replace(/\s+/g, ' ').trim()}`,
    lines: questionLines(question),
  }))
  edit.addCommented(edit.map([]), 'questions', blocks)
  return edit.result()
}

function questionLines(question: ViewQuestion): string[] {
  const clusters = question.clusters.filter(({ other }) => !other)
  return [
    `match: ${flow({ id: question.id, text: question.text })}`,
    clusters.length > 0 ? 'clusters:' : 'clusters: []',
    ...clusters.flatMap(cluster =>
      blockItem(clusterEntry(cluster)).map((line, index) => `  ${index === 0 ? '- ' : '  '}${line}`),
    ),
    'moves: []',
    '# The messages as they were last seen, for finding them again: no need to edit these.',
    'messages:',
    ...question.messages.map(message => `  - ${flow(messageEntry(question, message))}`),
  ]
}
