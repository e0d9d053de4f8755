import { nodeHost } from '../host.js'
import { LastingMemory, type Memory } from '../memory.js'
import { shownText } from '../problems/shown-value.js'
import { checkOutputs } from './check-outputs.js'
import { counted } from './counted.js'
import { exitCodes } from './exit-codes.js'
import { type Done, type MakeOptions, make } from './make.js'
import { requestOf } from './request.js'
import { buildSeveral } from './several/build-several.js'
import { chooseSessions } from './several/choose-sessions.js'
import { checkSeveral } from './several/several-options.js'
import { Progress, say, sendOut, showProblems } from './terminal.js'
import { untilInterrupted } from './until-interrupted.js'
import { inputsOf, watchInputs } from './watch.js'
import { checkEndings, type OutputOptions, type Wish, wishesOf } from './wishes.js'

export interface BuildOptions extends OutputOptions, MakeOptions {
  quiet?: boolean
  watch?: boolean
}

interface Task {
  session: string
  options: BuildOptions
  wishes: Wish[]
}

/** `synth-report build`: the report of each session, or of the one found. Returns the exit code. */
export async function runBuild(given: string[], asked: BuildOptions): Promise<number> {
  const { sessions, notes } = await chooseSessions(given, nodeHost)
  if (!asked.quiet) for (const note of notes) say(note)
  if (sessions.length > 1) checkSeveral(sessions.length, asked)
  const tasks: Task[] = []
  if (sessions.length === 0) {
    const { findProject } = await import('./find-project.js')
    const { session, options, folder } = await findProject(asked, nodeHost)
    tasks.push({ session, options, wishes: wishesOf(session, options, nodeHost, folder) })
  }
  for (const session of sessions)
    tasks.push({ session, options: asked, wishes: wishesOf(session, asked, nodeHost) })
  await checkOutputs(
    tasks.map(({ session, options, wishes }) => ({ request: requestOf(session, options), wishes })),
    nodeHost,
  )
  checkEndings(asked)
  const [task, ...others] = tasks
  if (!task || others.length > 0) return buildSeveral(tasks, asked.quiet ?? false)
  return task.options.watch ? buildAgain(task) : buildOnce(task)
}

/** Builds, and builds again when anything the report is made of changes; ends with Ctrl-C. */
async function buildAgain(task: Task): Promise<number> {
  const memory = new LastingMemory()
  const request = requestOf(task.session, task.options)
  const { ended, unheard } = untilInterrupted()
  let sources: string[] = []
  const renew = async (): Promise<void> => {
    await unheard(() =>
      buildOnce(task, memory, found => {
        sources = found
      }),
    )
    say('waiting for changes (Ctrl-C ends)')
  }
  const outputs = new Set(task.wishes.map(({ path }) => nodeHost.resolve(path)))
  await watchInputs(() => inputsOf(request, sources, nodeHost), renew, nodeHost, ended, outputs)
  return exitCodes.done
}

/** Makes everything, writes everything and says so; `heard` is told what it is made of beyond its usual places. Returns the exit code. */
async function buildOnce(
  { session, options, wishes }: Task,
  memory?: Memory,
  heard?: (sources: string[]) => void,
): Promise<number> {
  const quiet = options.quiet ?? false
  const progress = new Progress(quiet)
  const sent: Uint8Array[] = []
  const { tell } = progress
  const listeners = {
    tell,
    ...(heard ? { sources: heard } : {}),
    out: (bytes: Uint8Array) => sent.push(bytes),
  }
  const { done, problems, seconds } = await make(session, options, wishes, nodeHost, listeners, memory)
  progress.clear()
  showProblems(problems, quiet ? 'error' : undefined)
  if (!done) return exitCodes.fixable
  for (const bytes of sent) await sendOut(bytes)
  if (!quiet) {
    const { participants, messages, synthetrons, bipotrons } = done
    say(
      [
        ...(participants === null ? [] : [counted(participants, 'active participant')]),
        counted(messages, 'message'),
        counted(synthetrons, 'synthetron'),
        counted(bipotrons, 'bipotron'),
      ].join(', '),
    )
    say(`${shown(done)} in ${seconds.toFixed(1)} s`)
  }
  return exitCodes.done
}

/** `sessie-rapport.pdf (48 pages, 512 kB), …` */
const shown = ({ outputs, pages }: Done): string =>
  outputs
    .map(({ path, format, size }) => {
      const name = path === '-' ? 'stdout' : shownText(path)
      const kilobytes = `${Math.max(1, Math.round(size / 1000))} kB`
      return `${name} (${format.startsWith('report') ? `${pages} pages, ` : ''}${kilobytes})`
    })
    .join(', ')
