import { examine } from '../examine.js'
import { nodeHost } from '../host.js'
import { isFatal } from '../problems/catalogue.js'
import { renderJson } from '../render/json.js'
import { checkOutputs } from './check-outputs.js'
import { exitCodes } from './exit-codes.js'
import { requestOf, type SessionOptions } from './request.js'
import { Progress, sendOut, showProblems } from './terminal.js'

export interface AnalyseOptions extends SessionOptions {
  json: string
  quiet?: boolean
}

/** `synth-report analyse`: the analysis alone, as JSON. Returns the exit code. */
export async function runAnalyse(session: string, options: AnalyseOptions): Promise<number> {
  const request = requestOf(session, options)
  await checkOutputs([{ request, wishes: [{ path: options.json }] }], nodeHost)
  const progress = new Progress(options.quiet ?? false)
  const { subject, problems } = await examine(request, nodeHost, progress.tell)
  progress.clear()
  if (subject && options.json !== '-')
    problems.push(...(await nodeHost.writeAll([{ path: options.json, bytes: renderJson(subject.analysis) }])))
  showProblems(problems, options.quiet ? 'error' : undefined)
  if (!subject || isFatal(problems)) return exitCodes.fixable
  if (options.json === '-') await sendOut(renderJson(subject.analysis))
  return exitCodes.done
}
