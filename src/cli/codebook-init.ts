import { initCodebook } from '../codebook-pipeline.js'
import { nodeHost } from '../host.js'
import { isFatal, severityOf } from '../problems/catalogue.js'
import { shownValue } from '../problems/shown-value.js'
import { counted } from './counted.js'
import { exitCodes } from './exit-codes.js'
import { requestOf, type SessionOptions } from './request.js'
import { Progress, say, showProblems } from './terminal.js'

export interface CodebookInitOptions extends SessionOptions {
  output?: string
}

/** How many messages that have gone are named. */
const NAMED = 10

/** `synth-report codebook init`: makes the codebook of a session, or brings it up to date. Returns the exit code. */
export async function runCodebookInit(session: string, options: CodebookInitOptions): Promise<number> {
  const progress = new Progress(false)
  const request = requestOf(session, options)
  const { done, outputs, problems } = await initCodebook(
    request,
    options.output ?? null,
    nodeHost,
    progress.tell,
  )
  progress.clear()
  problems.push(...(await nodeHost.writeAll(outputs)))
  // The warnings about the session itself are for `check`.
  showProblems(problems.filter(one => severityOf(one) === 'error' || one.code.startsWith('codebook')))
  if (!done || isFatal(problems)) return exitCodes.fixable
  const { added, gone, file } = done
  const parts = [
    counted(added.questions, 'question'),
    counted(added.clusters, 'cluster'),
    counted(added.messages, 'message'),
  ]
  say(`${file}: ${parts.join(', ')} added`)
  if (gone.length > 0) say(`kept, though no longer there: ${counted(gone.length, 'message')}`)
  for (const { key, text } of gone.slice(0, NAMED)) say(`  ${key}  ${shownValue(text ?? '')}`)
  if (gone.length > NAMED) say(`  and ${gone.length - NAMED} more`)
  return exitCodes.done
}
