import type { CodebookQuestion, SeenMessage } from './codebook/codebook.js'
import { type Extended, extendCodebook } from './codebook/extend.js'
import { CODEBOOK, codebookFolder, loadCodebook } from './codebook/load-codebook.js'
import { type Merged, merge } from './codebook/merge/merge.js'
import { type Pulled, pull } from './codebook/pull/pull.js'
import { workbookUpdates } from './codebook/pull/workbook-updates.js'
import { readCodebook } from './codebook/read-codebook.js'
import type { Floating } from './codebook/resolve.js'
import { type ViewQuestion, viewOf, withIds } from './codebook/view.js'
import { examine } from './examine.js'
import type { Host, Output } from './host.js'
import type { Request, Subject, Tell } from './job.js'
import { isFatal, problem, severityOf } from './problems/catalogue.js'
import type { Problem } from './problems/problem.js'
import { read } from './read/read.js'
import { refreshCodebook } from './render/codebook/refresh-codebook.js'
import { renderCodebook } from './render/codebook/render-codebook.js'
import { renewSchemaLine, schemaLine } from './template/schema-line.js'

const WORKBOOK = 'codebook.xlsx'

/** What a session has, beside what its codebook knows. */
export interface CodebookState {
  view: ViewQuestion[]
  floating: Floating[]
  gone: SeenMessage[]
  lost: CodebookQuestion[]
}

/** The outcome of a command on codebooks: what is to be written, and what to tell. */
interface Outcome<T> {
  /** Null when there is an error among the problems. */
  done: T | null
  outputs: Output[]
  problems: Problem[]
}

/** The clusters and messages of a session as its codebook has them. */
export function stateOf({ session, analysis, resolved }: Subject): CodebookState {
  const { questions, messages } = session
  const found = resolved?.questions.flatMap(one => one ?? []) ?? []
  return {
    view: viewOf({ questions, messages, analysed: analysis }, resolved),
    floating: [...found.flatMap(({ floating }) => floating), ...(resolved?.sharedFloating ?? [])],
    gone: found.flatMap(({ gone }) => gone),
    lost: resolved?.lost ?? [],
  }
}

/** Makes `codebook.yaml` and `codebook.xlsx` for a session, or adds to them what is new. */
export async function initCodebook(
  request: Request,
  folder: string | null,
  host: Host,
  tell: Tell,
): Promise<Outcome<CodebookState & { added: Extended; file: string }>> {
  const place = folder ?? (await codebookFolder(request.session, host))
  const file = request.codebook ?? host.join(place, CODEBOOK)
  const exists = (await host.kindOf(file)) === 'file'
  const workbook = host.join(host.dirname(file), WORKBOOK)
  const { subject, problems } = await examine({ ...request, codebook: exists ? file : null }, host, tell)
  if (!subject) return { done: null, outputs: [], problems }
  const { codebook } = subject
  const waiting = await unpulled(workbook, codebook?.text ?? null, file, host)
  if (waiting.length > 0) return { done: null, outputs: [], problems: [...problems, ...waiting] }
  const state = stateOf(subject)
  const view = withIds(state.view)
  const extended = extendCodebook(codebook?.text ?? null, codebook?.codebook.questions ?? [], view)
  const home = host.dirname(file)
  const text = codebook
    ? await renewSchemaLine(extended.text, 'codebook', home, host)
    : schemaLine('codebook', home, host) + extended.text
  const added = { ...extended, text }
  tell('writing')
  const { colours } = subject.settings.template.theme
  const bytes = await renderCodebook(view, { head: colours.onDark, band: colours.accent })
  const isChanged = added.text !== codebook?.text
  return {
    done: { ...state, added, file },
    outputs: [
      ...(isChanged ? [{ path: file, bytes: new TextEncoder().encode(added.text) }] : []),
      { path: workbook, bytes },
    ],
    problems,
  }
}

/** Why an existing workbook may not be replaced: it holds what codebook.yaml does not have, or is no such workbook. */
async function unpulled(workbook: string, text: string | null, file: string, host: Host): Promise<Problem[]> {
  if ((await host.kindOf(workbook)) === 'missing') return []
  const waiting = [problem('codebook-unpulled', { file: workbook })]
  const { codebook } = text === null ? { codebook: null } : readCodebook(text, file)
  if (!codebook || text === null) return waiting
  const tables = await read(workbook, host)
  const pulled = pull(text, codebook, tables.tables)
  const errors = [...tables.problems, ...pulled.problems].filter(one => severityOf(one) === 'error')
  if (errors.length > 0) return errors
  return pulled.text === text ? [] : waiting
}

/** Takes what was changed in `codebook.xlsx` over into the `codebook.yaml` beside it, or the one given. */
export async function pullCodebook(
  workbook: string,
  given: string | null,
  host: Host,
): Promise<Outcome<Pulled & { file: string }>> {
  const file = given ?? host.join(host.dirname(workbook), CODEBOOK)
  const [tables, bytes] = await Promise.all([read(workbook, host), host.readFile(file).catch(() => null)])
  if (!bytes) return { done: null, outputs: [], problems: [problem('codebook-missing', { file })] }
  const text = new TextDecoder().decode(bytes)
  const { codebook, problems: slips } = readCodebook(text, file)
  const problems = [...tables.problems, ...slips]
  if (!codebook || isFatal(problems)) return { done: null, outputs: [], problems }
  const pulled = pull(text, codebook, tables.tables)
  problems.push(...pulled.problems)
  if (pulled.text === null) return { done: null, outputs: [], problems }
  const done = { ...pulled, file }
  if (pulled.text === text) return { done, outputs: [], problems }
  const refreshed = await refreshCodebook(await host.readFile(workbook), workbookUpdates(pulled))
  return {
    done,
    outputs: [
      { path: file, bytes: new TextEncoder().encode(pulled.text) },
      { path: workbook, bytes: refreshed },
    ],
    problems,
  }
}

/** Puts the codebooks of two analysts together; where they differ the first is kept, and that is a problem. */
export async function mergeCodebooks(
  files: [string, string],
  output: string,
  host: Host,
): Promise<Outcome<Merged>> {
  const [first, second] = await Promise.all(files.map(file => loadCodebook(file, '', host)))
  const problems = [first, second].flatMap(one => one?.problems ?? [])
  if (!first?.loaded || !second?.loaded) return { done: null, outputs: [], problems }
  const merged = merge(first.loaded, second.loaded)
  return {
    done: merged,
    outputs: [{ path: output, bytes: new TextEncoder().encode(merged.text) }],
    problems: [...problems, ...merged.conflicts],
  }
}
