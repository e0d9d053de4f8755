import { CommanderError } from 'commander'
import { nodeHost } from '../host.js'
import { exitCodes } from './exit-codes.js'
import { Mistake } from './mistake.js'
import { createProgram } from './program.js'

const { version } = nodeHost

/** Runs the program with the arguments of the process, and sets its exit code. */
export async function run(argv: string[]): Promise<void> {
  // A reader of stdout that goes away is no error: the rest is not wanted.
  process.stdout.on('error', () => {})
  // Nor is there anybody to tell that nothing can be told.
  process.stderr.on('error', () => {})
  try {
    await createProgram(version, code => {
      process.exitCode = code
    }).parseAsync(argv)
  } catch (error) {
    process.exitCode = await codeOf(error)
  }
}

async function codeOf(error: unknown): Promise<number> {
  // Commander has shown what is wrong already. Help and version that were asked for are no mistake.
  if (error instanceof CommanderError) return error.exitCode === 0 ? exitCodes.done : exitCodes.fixable
  const { showMistake } = await import('./terminal.js')
  if (error instanceof Mistake) {
    showMistake(error.message)
    return exitCodes.fixable
  }
  showMistake(
    `this is a bug in synth-report ${version}: ${error instanceof Error ? error.message : String(error)}`,
  )
  if (process.env.SYNTH_REPORT_DEBUG && error instanceof Error) process.stderr.write(`${error.stack}\n`)
  else
    process.stderr.write(
      'Set SYNTH_REPORT_DEBUG=1 to see where; please report it with the command you gave.\n',
    )
  return exitCodes.bug
}
