import type { Unbroken } from './replace-files.js'

/**
 * Calls `clean` when the program is interrupted, which then ends as the signal asks. Only from now until `stop` is called: at any
 * other time a signal ends the program at once, also while it computes and could hear nothing. During `unbroken` it waits for the
 * work to be done, unless it comes again.
 */
export function whenInterrupted(
  clean: () => void,
  end = (signal: NodeJS.Signals): void => void process.kill(process.pid, signal),
): { stop: () => void; unbroken: Unbroken } {
  let isHeld = false
  let waiting: NodeJS.Signals | null = null
  const heard = (signal: NodeJS.Signals): void => {
    if (isHeld && waiting === null) {
      waiting = signal
      return
    }
    waiting = null
    stop()
    clean()
    end(signal)
  }
  const stop = (): void => {
    for (const name of SIGNALS) process.off(name, heard)
  }
  const unbroken: Unbroken = async work => {
    isHeld = true
    try {
      return await work()
    } finally {
      isHeld = false
      if (waiting !== null) heard(waiting)
    }
  }
  for (const name of SIGNALS) process.on(name, heard)
  return { stop, unbroken }
}

const SIGNALS = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const
