const SIGNALS = ['SIGINT', 'SIGTERM'] as const

/**
 * A signal that Ctrl-C, or whoever ends the program, sets off: what runs until then ends by itself, and that is no failure. During
 * `unheard` Ctrl-C ends the program at once: while it computes it could hear nothing.
 */
export function untilInterrupted(): {
  ended: AbortSignal
  unheard: <T>(work: () => Promise<T>) => Promise<T>
} {
  const ended = new AbortController()
  const end = (): void => ended.abort()
  const listen = (): void => {
    for (const name of SIGNALS) process.once(name, end)
  }
  const unheard = async <T>(work: () => Promise<T>): Promise<T> => {
    for (const name of SIGNALS) process.off(name, end)
    try {
      return await work()
    } finally {
      listen()
    }
  }
  listen()
  return { ended: ended.signal, unheard }
}
