import { styleText } from 'node:util'
import type { Problem, Severity } from '../problems/problem.js'
import { reasonOf } from '../problems/reason.js'
import { shownText } from '../problems/shown-value.js'
import { summarise } from '../problems/summarise.js'
import { Mistake } from './mistake.js'

const colours = { error: 'red', warning: 'yellow', note: 'cyan' } as const satisfies Record<Severity, string>

const paint = (colour: 'red' | 'yellow' | 'cyan' | 'green', text: string): string =>
  styleText(colour, text, { stream: process.stderr })

/** Shows the problems on stderr, each after `indent`; `only` leaves out what is milder. */
export function showProblems(problems: Problem[], only?: Severity, indent = ''): void {
  for (const { severity, text } of summarise(problems))
    if (only === undefined || severity === only)
      process.stderr.write(`${indent}${paint(colours[severity], severity)}: ${text}\n`)
}

/** Shows every problem on stderr, however many: for a command that is there to tell them. */
export function showAllProblems(problems: Problem[]): void {
  for (const { severity, text } of summarise(problems, true))
    process.stderr.write(`${paint(colours[severity], severity)}: ${text}\n`)
}

/** Shows a mistake in how the program was called. */
export const showMistake = (text: string, indent = ''): void => {
  process.stderr.write(`${indent}${paint('red', 'error')}: ${shownText(text)}\n`)
}

/** Shows one or more lines on stderr; names of files can hold anything, and control nothing. */
export const say = (text: string): void => {
  process.stderr.write(`${text.replace(/[^\P{Cc}\n]+/gu, ' ')}\n`)
}

/** Bytes for stdout; resolves when they are taken. A reader that has gone away is no error. Throws a Mistake. */
export const sendOut = (bytes: Uint8Array): Promise<void> =>
  new Promise((resolve, reject) => {
    process.stdout.write(bytes, error => {
      if (!error || ('code' in error && error.code === 'EPIPE')) resolve()
      else reject(new Mistake(`stdout cannot be written (${reasonOf(error)}); send it elsewhere`))
    })
  })

/** How often the seconds are renewed, in milliseconds. */
const EVERY = 1000

/** On a terminal, one line that says which step is being taken, and for how long when that is over a second; in a file or pipe, nothing. */
export class Progress {
  private readonly shown: boolean
  private readonly started = performance.now()
  private step = ''
  private timer: NodeJS.Timeout | undefined
  constructor(quiet: boolean) {
    this.shown = !quiet && process.stderr.isTTY === true
  }
  readonly tell = (step: string): void => {
    this.step = step
    if (!this.shown) return
    this.timer ??= setInterval(() => this.draw(), EVERY).unref()
    this.draw()
  }
  clear(): void {
    clearInterval(this.timer)
    this.timer = undefined
    if (this.shown) process.stderr.write('\r\u001b[2K')
  }
  private draw(): void {
    const seconds = Math.floor((performance.now() - this.started) / 1000)
    process.stderr.write(`\r\u001b[2K${this.step} …${seconds > 0 ? ` ${seconds} s` : ''}`)
  }
}
