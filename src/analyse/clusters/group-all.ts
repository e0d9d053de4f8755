import { availableParallelism } from 'node:os'
import { MessageChannel, type MessagePort, receiveMessageOnPort, Worker } from 'node:worker_threads'
import type { ResolvedQuestion } from '../../codebook/resolve.js'
import { groupQuestion } from './cluster-question.js'
import type { ClusterMessage, Grouping } from './group.js'

/** A question to be grouped: the arguments of `groupQuestion`. */
export interface Task {
  question: string
  texts: string[]
  messages: ClusterMessage[]
  resolved: ResolvedQuestion | null
}

/** What another thread gets to do. */
export interface Share {
  tasks: Task[]
  /** Set to 1 and notified when the groupings have been sent. */
  done: Int32Array
  port: MessagePort
}

/** From so many synthetrons on, a second thread saves more time than it takes to start. */
const LARGE = 3000
/** Starting a thread takes as long as grouping so many. */
const START = 500
/** Room for what is soon forgotten: with more, which it would take, it is hardly faster and needs 40 MB besides. */
const YOUNG_MB = 12
/** As long as a thread that ended without a word is waited for; what it should have done is done here then. */
const PATIENCE = 20_000

/** The groups of one question; none where it has no synthetrons. */
export const groupTask = ({ question, texts, messages, resolved }: Task): Grouping =>
  messages.length === 0
    ? { groups: [], placements: new Map() }
    : groupQuestion(question, texts, messages, resolved)

/** The groups of all questions, in their order. Of a large session a second thread makes about half. */
export function groupAll(tasks: Task[]): Grouping[] {
  const size = tasks.reduce((sum, { messages }) => sum + messages.length, 0)
  // A thread cannot start from TypeScript.
  if (size < LARGE || availableParallelism() < 2 || import.meta.url.endsWith('.ts'))
    return tasks.map(groupTask)
  const theirs = halfOf(tasks)
  const collect = groupElsewhere(tasks.filter(task => theirs.has(task)))
  const own = new Map(tasks.flatMap(task => (theirs.has(task) ? [] : [[task, groupTask(task)] as const])))
  const others = collect()
  return tasks.map(task => own.get(task) ?? others?.shift() ?? groupTask(task))
}

/** Tasks that another thread should do, so that it ends when this one does. */
function halfOf(tasks: Task[]): Set<Task> {
  const theirs = new Set<Task>()
  let [left, right] = [0, START]
  for (const task of [...tasks].sort((a, b) => b.messages.length - a.messages.length)) {
    if (left <= right) left += task.messages.length
    else {
      right += task.messages.length
      theirs.add(task)
    }
  }
  return theirs
}

/** Begins these tasks in another thread; the function that comes back waits for them. It gives null when none came. */
function groupElsewhere(tasks: Task[]): () => Grouping[] | null {
  const { port1, port2 } = new MessageChannel()
  const done = new Int32Array(new SharedArrayBuffer(4))
  const share: Share = { tasks, done, port: port2 }
  const worker = new Worker(new URL('./group-worker.js', import.meta.url), {
    workerData: share,
    resourceLimits: { maxYoungGenerationSizeMb: YOUNG_MB },
    transferList: [port2],
  })
  worker.unref()
  return () => {
    Atomics.wait(done, 0, 0, PATIENCE)
    const groupings: Grouping[] | null = receiveMessageOnPort(port1)?.message ?? null
    port1.close()
    return groupings
  }
}
