import { type ChildProcess, execFile } from 'node:child_process'
import { constants } from 'node:os'
import { fileURLToPath } from 'node:url'

const program = fileURLToPath(new URL('./run.testing.ts', import.meta.url))

/** How the program ended; its code as a shell sees it. */
export interface Ended {
  code: number
  stdout: string
  stderr: string
  /** What it sent to stdout, as it was. */
  bytes: Buffer
}

/** For tests: the program as a process of its own, from its sources, in this folder, and how it will end. */
export function launch(folder: string, ...options: string[]): { child: ChildProcess; ended: Promise<Ended> } {
  let child: ChildProcess | undefined
  const ended = new Promise<Ended>(resolve => {
    const started = execFile(
      process.execPath,
      ['--import', import.meta.resolve('tsx'), program, ...options],
      { cwd: folder, encoding: 'buffer', maxBuffer: 1e8 },
      (_, bytes, stderr) => {
        const { exitCode, signalCode } = started
        const code = signalCode === null ? (exitCode ?? -1) : 128 + constants.signals[signalCode]
        resolve({ code, stdout: bytes.toString(), stderr: stderr.toString(), bytes })
      },
    )
    child = started
  })
  if (!child) throw new Error('a process that did not start')
  return { child, ended }
}

/** For tests: runs the program in this folder till it ends. */
export const start = (folder: string, ...options: string[]): Promise<Ended> =>
  launch(folder, ...options).ended
