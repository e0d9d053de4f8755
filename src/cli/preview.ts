import { nodeHost } from '../host.js'
import { exitCodes } from './exit-codes.js'
import { findProject } from './find-project.js'
import { Mistake } from './mistake.js'
import { serve } from './preview/server.js'
import { Studio } from './preview/studio.js'
import { requestOf, type SessionOptions } from './request.js'
import { say } from './terminal.js'
import { untilInterrupted } from './until-interrupted.js'
import { watchInputs } from './watch.js'

export interface PreviewOptions extends SessionOptions {
  port?: string
}

/** `synth-report preview`: shows the report in a browser and renews it when anything it is made of changes; ends with Ctrl-C. */
export async function runPreview(given: string | undefined, asked: PreviewOptions): Promise<number> {
  const port = portOf(asked.port)
  const { session, options } =
    given === undefined ? await findProject(asked, nodeHost) : { session: given, options: asked }
  const studio = new Studio(requestOf(session, options), nodeHost)
  const { server, address } = await serve(studio, nodeHost, port).catch(error => {
    throw new Mistake(`port ${port} cannot be used (${error.code ?? error.message}); give another, or none`)
  })
  say(`${address}  (Ctrl-C ends)`)
  const { ended, unheard } = untilInterrupted()
  await watchInputs(studio.inputs, () => unheard(studio.renew), nodeHost, ended)
  server.closeAllConnections()
  server.close()
  return exitCodes.done
}

function portOf(given: string | undefined): number {
  if (given === undefined) return 0
  const port = Number(given)
  if (!/^\d{1,5}$/.test(given) || port < 1 || port > 65_535)
    throw new Mistake(`${given} is no port; give a number from 1 to 65535`)
  return port
}
