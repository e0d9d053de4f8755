import { isUtf8 } from 'node:buffer'
import type { Host } from '../host.js'
import { problem } from '../problems/catalogue.js'
import type { Problem } from '../problems/problem.js'
import { reasonOf } from '../problems/reason.js'

/**
 * A file of text that may be absent: its bytes, null without it. One that is there and cannot be read is a problem: a report without
 * it would be another than was asked for.
 */
export async function readIfThere(
  file: string,
  host: Host,
): Promise<{ bytes: Uint8Array | null; problems: Problem[] }> {
  try {
    const bytes = await host.readFile(file)
    if (isUtf8(bytes)) return { bytes, problems: [] }
    return { bytes: null, problems: [problem('text-not-utf8', { file })] }
  } catch (error) {
    const isAbsent = error instanceof Error && 'code' in error && ABSENT.has(String(error.code))
    const unreadable = problem('input-unreadable', { file }, undefined, { reason: reasonOf(error) })
    return { bytes: null, problems: isAbsent ? [] : [unreadable] }
  }
}

const ABSENT = new Set(['ENOENT', 'ENOTDIR'])
