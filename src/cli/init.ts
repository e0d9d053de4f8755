import { nodeHost } from '../host.js'
import { initProject } from '../init-pipeline.js'
import { isFatal } from '../problems/catalogue.js'
import { counted } from './counted.js'
import { exitCodes } from './exit-codes.js'
import { requestOf, type SessionOptions } from './request.js'
import { Progress, say, showProblems } from './terminal.js'

/** `synth-report init`: makes the project folder of a session, or adds to it what is new. Returns the exit code. */
export async function runInit(
  session: string,
  given: string | undefined,
  options: SessionOptions,
): Promise<number> {
  const folder = given ?? nodeHost.dirname(session)
  const progress = new Progress(false)
  const { done, problems } = await initProject(requestOf(session, options), folder, nodeHost, progress.tell)
  progress.clear()
  if (done) problems.push(...(await nodeHost.writeAll(done.outputs)))
  showProblems(problems)
  if (!done || isFatal(problems)) return exitCodes.fixable
  const { written, completed, added, gone, renewed } = done
  say(written.length > 0 ? `${counted(written.length, 'file')} written in ${folder}` : 'nothing new to write')
  if (completed) say('rapport.yaml: completed from the export, its mapping kept')
  if (added.length > 0)
    say(`added to rapport.yaml: ${counted(added.length, 'question')} (${added.join(', ')})`)
  if (renewed) say('rapport.yaml: its first line leads editors to the schema on this machine again')
  if (gone.length > 0) say(`kept, though the export does not have it any more: ${gone.join(', ')}`)
  return exitCodes.done
}
