import { type ChildProcess, fork } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import type { Answer, Job } from './job.js'

/** A job that ended without an answer. */
export interface Lost {
  lost: string
}

const SIGNALS = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const
/** How long a process may take to clean up after a signal, in milliseconds. */
const PATIENCE = 3000

// Started from its sources, the program is not compiled.
const source = import.meta.url.endsWith('.ts') ? './job.ts' : './job.js'
const file = fileURLToPath(new URL(source, import.meta.url))

/** Processes of their own for jobs. A signal to the program ends them all, and then the program. */
export class Workers {
  private readonly running = new Map<ChildProcess, Promise<unknown>>()
  private ending: Promise<unknown> | null = null

  /** `ended` is called when a signal came. */
  constructor(private readonly ended: () => void) {
    for (const signal of SIGNALS) process.on(signal, this.end)
  }

  /** Does a job in a process of its own, whatever happens to that. */
  run(job: Job): Promise<Answer | Lost> {
    // What a process says itself is of use only to whoever looks for a mistake in it.
    const stderr = process.env.SYNTH_REPORT_DEBUG ? 'inherit' : 'ignore'
    const child = fork(file, [], { stdio: ['ignore', 'ignore', stderr, 'ipc'] })
    let answer: Answer | undefined
    child.on('message', (message: Answer) => {
      answer = message
    })
    const ended = new Promise<Answer | Lost>(resolve => {
      child.once('error', error => resolve({ lost: error.message }))
      child.once('exit', (code, signal) => resolve(answer ?? { lost: signal ?? `exit code ${code}` }))
    })
    this.running.set(child, ended)
    child.send(job, error => {
      if (error) child.kill()
    })
    return ended.then(async outcome => {
      this.running.delete(child)
      // While the program is being ended, nothing more is to begin.
      await this.ending
      return outcome
    })
  }

  /** Signals end the program at once again. */
  close(): void {
    for (const signal of SIGNALS) process.off(signal, this.end)
  }

  private readonly end = (signal: NodeJS.Signals): void => {
    if (this.ending) return
    const children = [...this.running]
    for (const [child] of children) child.kill('SIGTERM')
    const timer = setTimeout(() => {
      for (const [child] of children) child.kill('SIGKILL')
    }, PATIENCE)
    this.ending = Promise.all(children.map(([, ended]) => ended)).then(() => {
      clearTimeout(timer)
      this.ended()
      this.close()
      process.kill(process.pid, signal)
    })
  }
}
