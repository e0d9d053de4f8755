import { styleText } from 'node:util'
import type { Problem, Severity } from '../problems/problem.js'
import { summarise } from '../problems/summarise.js'

const colours = { error: 'red', warning: 'yellow', note: 'cyan' } as const satisfies Record<Severity, string>

const paint = (colour: 'red' | 'yellow' | 'cyan' | 'green', text: string): string =>
  styleText(colour, text, { stream: process.stderr })

/** Shows the problems on stderr; `only` leaves out what is milder. */
export function showProblems(problems: Problem[], only?: Severity): void {
  for (const { severity, text } of summarise(problems))
    if (only === undefined || severity === only)
      process.stderr.write(`${paint(colours[severity], severity)}: ${text}\n`)
}

/** Shows a mistake in how the program was called. */
export const showMistake = (text: string): void => {
  process.stderr.write(`${paint('red', 'error')}: ${text}\n`)
}

export const say = (text: string): void => {
  process.stderr.write(`${text}\n`)
}

/** Bytes for stdout; resolves when they are taken. A reader that has gone away is no error. */
export const sendOut = (bytes: Uint8Array): Promise<void> =>
  new Promise((resolve, reject) => {
    process.stdout.write(bytes, error =>
      error && 'code' in error && error.code !== 'EPIPE' ? reject(error) : resolve(),
    )
  })

/** On a terminal, one line that says which step is being taken; in a file or pipe, nothing. */
export class Progress {
  private readonly shown: boolean
  constructor(quiet: boolean) {
    this.shown = !quiet && process.stderr.isTTY === true
  }
  readonly tell = (step: string): void => {
    if (this.shown) process.stderr.write(`\r\u001b[2K${step} …`)
  }
  clear(): void {
    if (this.shown) process.stderr.write('\r\u001b[2K')
  }
}
