import { execFile } from 'node:child_process'
import { fileURLToPath } from 'node:url'

const program = fileURLToPath(new URL('./run.testing.ts', import.meta.url))

/** For tests: the program as a process of its own, from its sources, in this folder. */
export const start = (
  folder: string,
  ...options: string[]
): Promise<{ code: number; stdout: string; stderr: string }> =>
  new Promise(resolve => {
    const started = execFile(
      process.execPath,
      ['--import', import.meta.resolve('tsx'), program, ...options],
      { cwd: folder },
      (_, stdout, stderr) => resolve({ code: started.exitCode ?? -1, stdout, stderr }),
    )
  })
