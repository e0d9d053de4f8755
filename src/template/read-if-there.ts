import type { Host } from '../host.js'
import { problem } from '../problems/catalogue.js'
import type { Problem } from '../problems/problem.js'
import { reasonOf } from '../problems/reason.js'

/** A file that may as well not be there: null without it. One that is there and cannot be read is a problem, not an absence. */
export async function readIfThere(
  file: string,
  host: Host,
): Promise<{ bytes: Uint8Array | null; problems: Problem[] }> {
  if ((await host.kindOf(file)) === 'missing') return { bytes: null, problems: [] }
  try {
    return { bytes: await host.readFile(file), problems: [] }
  } catch (error) {
    const reason = reasonOf(error)
    return { bytes: null, problems: [problem('input-unreadable', { file }, undefined, { reason })] }
  }
}
