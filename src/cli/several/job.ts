import { nodeHost } from '../../host.js'
import { type MakeOptions, make, type Outcome } from '../make.js'
import type { Wish } from '../wishes.js'

/** What a process of its own is asked to make. */
export interface Job {
  session: string
  options: MakeOptions
  wishes: Wish[]
}

/** What it answers: the outcome, or the message of a mistake in this program. */
export type Answer = Outcome | { bug: string }

// Without the process that asked, nobody wants the report any more.
const orphaned = (): void => void process.kill(process.pid, 'SIGTERM')
process.once('disconnect', orphaned)

// The other cores are for the other jobs.
const host = { ...nodeHost, cores: 1 }

process.once('message', async (job: Job) => {
  const answer: Answer = await make(job.session, job.options, job.wishes, host).catch(error => ({
    bug: error instanceof Error ? error.message : String(error),
  }))
  process.send?.(answer, () => {
    process.off('disconnect', orphaned)
    process.disconnect()
  })
})
