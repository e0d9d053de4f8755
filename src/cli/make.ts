import type { Host } from '../host.js'
import type { Tell } from '../job.js'
import type { Memory } from '../memory.js'
import { build } from '../pipeline.js'
import { isFatal } from '../problems/catalogue.js'
import type { Problem } from '../problems/problem.js'
import type { Format } from '../render/formats.js'
import { replacedImages } from './check-outputs.js'
import { requestOf, type SessionOptions } from './request.js'
import { strictProblems } from './strict.js'
import type { Wish } from './wishes.js'

export interface MakeOptions extends SessionOptions {
  strict?: boolean
}

/** A session whose report was made and written. */
export interface Done {
  /** Null where the export does not say who wrote or voted. */
  participants: number | null
  messages: number
  synthetrons: number
  bipotrons: number
  pages: number
  outputs: { path: string; format: Format; size: number }[]
}

/** What making a report came to: `done` is null when there is an error among the problems. Plain data. */
export interface Outcome {
  done: Done | null
  problems: Problem[]
  seconds: number
}

/** What hears of a report while it is made. */
export interface Listeners {
  tell?: Tell
  /** What the report is made of beyond its usual places: the folders of the template, images. */
  sources?: (sources: string[]) => void
  /** The bytes of what goes to stdout. */
  out?: (bytes: Uint8Array) => void
}

/** Makes everything, then writes everything but what goes to stdout. */
export async function make(
  session: string,
  options: MakeOptions,
  wishes: Wish[],
  host: Host,
  { tell = () => {}, sources, out }: Listeners = {},
  memory?: Memory,
): Promise<Outcome> {
  const started = performance.now()
  const formats = wishes.map(wish => wish.format)
  const built = await build(requestOf(session, options), formats, host, tell, memory)
  const { subject, outputs: all, pages } = built
  sources?.(built.sources)
  const problems = [...built.problems, ...(options.strict ? strictProblems(built) : [])]
  const outcome = (done: Done | null): Outcome => ({
    done,
    problems,
    seconds: (performance.now() - started) / 1000,
  })
  if (subject) problems.push(...(await replacedImages(session, subject.settings, wishes, host)))
  if (!subject || isFatal(problems)) return outcome(null)
  const outputs = wishes.map((wish, index) => ({ ...wish, bytes: all[index] ?? new Uint8Array() }))
  tell('writing')
  problems.push(...(await host.writeAll(outputs.filter(({ path }) => path !== '-'))))
  if (isFatal(problems)) return outcome(null)
  for (const { path, bytes } of outputs) if (path === '-') out?.(bytes)
  const { participation, consensus } = subject.analysis
  return outcome({
    participants: participation.activeParticipants || null,
    messages: participation.messages,
    synthetrons: consensus.synthetrons,
    bipotrons: consensus.bipotrons,
    pages,
    outputs: outputs.map(({ path, format, bytes }) => ({ path, format, size: bytes.length })),
  })
}
