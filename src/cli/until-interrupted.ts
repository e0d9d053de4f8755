/** A signal that Ctrl-C, or whoever ends the program, sets off: what runs until then ends by itself, and that is no failure. */
export function untilInterrupted(): AbortSignal {
  const ended = new AbortController()
  for (const name of ['SIGINT', 'SIGTERM'] as const) {
    process.removeAllListeners(name)
    process.once(name, () => ended.abort())
  }
  return ended.signal
}
