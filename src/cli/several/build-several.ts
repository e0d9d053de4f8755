import { availableParallelism } from 'node:os'
import { severityOf } from '../../problems/catalogue.js'
import { shownText } from '../../problems/shown-value.js'
import { exitCodes } from '../exit-codes.js'
import type { Outcome } from '../make.js'
import { Progress, say, showMistake, showProblems } from '../terminal.js'
import type { Answer, Job } from './job.js'
import { outcomeTable } from './outcome-table.js'
import { type Lost, Workers } from './workers.js'

/** What a large session takes, in bytes: no more are built at once than there is room for. */
const ROOM = 1.5e9

/** The width of the table in a file or pipe. */
const WIDTH = 120

/** Builds each session in a process of its own, several at once; one that fails stops no other. Returns the exit code. */
export async function buildSeveral(jobs: Job[], quiet: boolean): Promise<number> {
  const progress = new Progress(quiet)
  const workers = new Workers(() => progress.clear())
  const answers: (Answer | Lost | undefined)[] = jobs.map(() => undefined)
  let begun = 0
  let ended = 0
  let shown = 0
  const tell = (): void => progress.tell(`building: ${ended} of ${jobs.length} done`)
  /** Shows what is known, in the order in which the sessions were given. */
  const show = (): void => {
    progress.clear()
    for (let answer = answers[shown]; answer; answer = answers[shown]) {
      showAnswer(jobs[shown]?.session ?? '', answer, quiet)
      shown += 1
    }
    if (ended < jobs.length) tell()
  }
  const work = async (): Promise<void> => {
    for (let job = jobs[begun]; job; job = jobs[begun]) {
      const index = begun
      begun += 1
      const { session, options, wishes } = job
      answers[index] = await workers.run({ session, options, wishes })
      ended += 1
      show()
    }
  }
  tell()
  await Promise.all(Array.from({ length: atOnce(jobs.length) }, work))
  workers.close()
  const outcomes = jobs.map(({ session }, index): [string, Outcome | null] => [
    session,
    outcomeOf(answers[index]),
  ])
  if (!quiet) say(outcomeTable(outcomes, process.stderr.columns ?? WIDTH))
  return answers.every(answer => outcomeOf(answer)?.done) ? exitCodes.done : exitCodes.fixable
}

const atOnce = (count: number): number =>
  Math.max(1, Math.min(count, availableParallelism(), Math.floor(process.availableMemory() / ROOM)))

const outcomeOf = (answer: Answer | Lost | undefined): Outcome | null =>
  answer && 'problems' in answer ? answer : null

/** The problems of a session under its name; without any, nothing. */
function showAnswer(session: string, answer: Answer | Lost, quiet: boolean): void {
  const only = quiet ? 'error' : undefined
  if ('problems' in answer) {
    const { problems } = answer
    if (!problems.some(one => only === undefined || severityOf(one) === only)) return
    say(shownText(session))
    showProblems(problems, only, '  ')
    return
  }
  say(shownText(session))
  showMistake(
    'bug' in answer
      ? `this is a bug in synth-report: ${answer.bug}`
      : `it ended without an answer (${answer.lost}), perhaps for want of memory; build it by itself`,
    '  ',
  )
}
