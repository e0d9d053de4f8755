import { nodeHost } from '../host.js'
import { Memory } from '../memory.js'
import { build } from '../pipeline.js'
import { severityOf } from '../problems/catalogue.js'
import { counted } from './counted.js'
import { exitCodes } from './exit-codes.js'
import { findProject } from './find-project.js'
import { requestOf, type SessionOptions } from './request.js'
import { strictProblems } from './strict.js'
import { Progress, say, sendOut, showProblems } from './terminal.js'
import { untilInterrupted } from './until-interrupted.js'
import { inputsOf, watchInputs } from './watch.js'
import { type OutputOptions, type Wish, wishesOf } from './wishes.js'

export interface BuildOptions extends OutputOptions, SessionOptions {
  quiet?: boolean
  strict?: boolean
  watch?: boolean
  /** Where the report goes without a name; else beside the session. */
  folder?: string
}

/** `synth-report build`: makes everything, then writes everything. Returns the exit code. */
export async function runBuild(given: string | undefined, asked: BuildOptions): Promise<number> {
  const found: Awaited<ReturnType<typeof findProject<BuildOptions>>> =
    given === undefined ? await findProject(asked, nodeHost) : { session: given, options: asked }
  const { session, folder } = found
  const options = { ...found.options, ...(folder === undefined ? {} : { folder }) }
  return options.watch ? buildAgain(session, options) : buildOnce(session, options)
}

/** Builds, and builds again when anything the report is made of changes; ends with Ctrl-C. */
async function buildAgain(session: string, options: BuildOptions): Promise<number> {
  const memory = new Memory()
  const request = requestOf(session, options)
  const ended = untilInterrupted()
  let folders: string[] = []
  const renew = async (): Promise<void> => {
    await buildOnce(session, options, memory, found => {
      folders = found
    })
    say('waiting for changes (Ctrl-C ends)')
  }
  await renew()
  await watchInputs(() => inputsOf(request, folders, nodeHost), renew, nodeHost, ended)
  return exitCodes.done
}

/** Makes everything, then writes everything; `heard` is told which folders the template is made of. Returns the exit code. */
async function buildOnce(
  session: string,
  options: BuildOptions,
  memory?: Memory,
  heard: (templateFolders: string[]) => void = () => {},
): Promise<number> {
  const started = performance.now()
  const wishes = wishesOf(session, options, nodeHost, options.folder)
  const quiet = options.quiet ?? false
  const progress = new Progress(quiet)
  const request = requestOf(session, options)
  const built = await build(
    request,
    wishes.map(wish => wish.format),
    nodeHost,
    progress.tell,
    memory,
  )
  if (built.subject) heard(built.subject.settings.template.folders)
  progress.clear()
  const doubts = options.strict ? strictProblems(built) : []
  const outputs = (doubts.length > 0 ? [] : wishes).flatMap(({ path }, index) => {
    const bytes = built.outputs[index]
    return bytes ? [{ path, bytes }] : []
  })
  const unwritten = await nodeHost.writeAll(outputs.filter(({ path }) => path !== '-'))
  const problems = [...built.problems, ...doubts, ...unwritten]
  showProblems(problems, quiet ? 'error' : undefined)
  if (!built.subject || problems.some(one => severityOf(one) === 'error')) return exitCodes.fixable
  const out = outputs.find(({ path }) => path === '-')
  if (out) await sendOut(out.bytes)
  if (!quiet) {
    const { participation, consensus } = built.subject.analysis
    say(
      [
        counted(participation.activeParticipants, 'active participant'),
        counted(participation.messages, 'message'),
        counted(consensus.synthetrons, 'synthetron'),
        counted(consensus.bipotrons, 'bipotron'),
      ].join(', '),
    )
    const seconds = ((performance.now() - started) / 1000).toFixed(1)
    say(
      `${outputs.map((output, index) => shown(output, wishes[index], built.pages)).join(', ')} in ${seconds} s`,
    )
  }
  return exitCodes.done
}

/** `sessie-rapport.pdf (48 pages, 512 kB)` */
function shown(output: { path: string; bytes: Uint8Array }, wish: Wish | undefined, pages: number): string {
  const size = `${Math.max(1, Math.round(output.bytes.length / 1000))} kB`
  const name = output.path === '-' ? 'stdout' : output.path
  return `${name} (${wish?.format.startsWith('report') ? `${pages} pages, ` : ''}${size})`
}
