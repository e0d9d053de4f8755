import { isDeepStrictEqual } from 'node:util'

/** What is kept of the build before. */
export interface Memory {
  /** The result of `make`, or the one before when its inputs are the same. */
  keep<T>(name: string, inputs: unknown[], make: () => T): T
}

/** For who builds once: nothing is kept, so that what has been used can go. */
export const forgetful: Memory = { keep: (_name, _inputs, make) => make() }

/**
 * What a program that builds again and again keeps of the build before: a result is made anew only when what it is made
 * of has changed.
 */
export class LastingMemory implements Memory {
  private readonly kept = new Map<string, { inputs: unknown[]; result: unknown }>()

  keep<T>(name: string, inputs: unknown[], make: () => T): T {
    const before = this.kept.get(name)
    if (before && isDeepStrictEqual(before.inputs, inputs)) return before.result as T
    const result = make()
    this.kept.set(name, { inputs, result })
    return result
  }
}

/** Makes something the first time that it is asked for. */
export function once<T>(make: () => T): () => T {
  let made: { value: T } | undefined
  return () => {
    made ??= { value: make() }
    return made.value
  }
}
