import { isDeepStrictEqual } from 'node:util'

/**
 * What a program that builds again and again keeps of the build before: a result is made anew only when what it is made
 * of has changed.
 */
export class Memory {
  private readonly kept = new Map<string, { inputs: unknown[]; result: unknown }>()

  /** The result of `make`, or the one before when its inputs are the same. */
  keep<T>(name: string, inputs: unknown[], make: () => T): T {
    const before = this.kept.get(name)
    if (before && isDeepStrictEqual(before.inputs, inputs)) return before.result as T
    const result = make()
    this.kept.set(name, { inputs, result })
    return result
  }
}
