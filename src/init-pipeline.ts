import { compose } from './compose/compose.js'
import type { Slot } from './compose/slots.js'
import type { Config } from './config/config.js'
import { TEXTS } from './config/load-texts.js'
import { extendConfig } from './config/project/extend-config.js'
import { projectFacts } from './config/project/facts.js'
import { startConfig } from './config/project/start-config.js'
import { startText } from './config/project/start-text.js'
import { examine } from './examine.js'
import type { Host, Output } from './host.js'
import type { Request, Tell } from './job.js'
import type { Problem } from './problems/problem.js'
import { isShipped } from './template/find-layers.js'
import { readIfThere } from './template/read-if-there.js'
import { parseYaml } from './template/read-yaml.js'
import { renewSchemaLine, schemaLine } from './template/schema-line.js'

const CONFIG = 'rapport.yaml'

/** What `init` did, and found. */
export interface Initialised {
  /** New files, as paths. */
  written: string[]
  /** Whether a configuration with only a mapping was completed. */
  completed: boolean
  /** Questions that were added to an existing configuration. */
  added: string[]
  /** What the project speaks of and the session does not have any more. */
  gone: string[]
  /** Whether editors did not find the schema of an existing configuration any more, and now do. */
  renewed: boolean
  outputs: Output[]
}

/**
 * A project folder for a session: `rapport.yaml` and a text file per slot. What is there already is never overwritten: new
 * questions are added to it, and what has gone is listed. Null when there is an error among the problems; warnings are for
 * `check`.
 */
export async function initProject(
  request: Request,
  folder: string,
  host: Host,
  tell: Tell,
): Promise<{ done: Initialised | null; problems: Problem[] }> {
  const file = host.join(folder, CONFIG)
  const { bytes, problems: unread } = await readIfThere(file, host)
  if (unread.length > 0) return { done: null, problems: unread }
  const { subject, problems } = await examine(
    { ...request, config: bytes ? file : request.config },
    host,
    tell,
  )
  if (!subject) return { done: null, problems }
  const { session, analysis, settings } = subject
  tell('composing')
  const { slots, outline } = compose(session, analysis, settings.template, settings.config, host.version)
  const outputs: Output[] = []
  const put = (path: string, text: string): void => {
    outputs.push({ path, bytes: new TextEncoder().encode(text) })
  }
  let added: string[] = []
  let renewed = false
  const facts = projectFacts(session, outline.chapters, settings.template.benchmark)
  const chosen = await chosenTemplate(request.template, folder, host)
  const started = (): string =>
    startConfig({
      ...facts,
      template: chosen,
      session: host.relative(folder, session.input),
      schemaLine: schemaLine('rapport', folder, host),
    })
  const text = bytes && new TextDecoder().decode(bytes)
  // Headings of its own need a mapping before there is anything to fill the file from.
  const completed = text !== null && saysOnly(text, 'mapping')
  if (text === null) put(file, started())
  else if (completed) put(file, `${started()}\n${text}`)
  else {
    const extended = extendConfig(text, settings.config, facts)
    added = extended.added
    const current = await renewSchemaLine(extended.text, 'rapport', folder, host)
    renewed = current !== extended.text
    if (current !== text) put(file, current)
  }
  const present = new Set((await host.list(host.join(folder, TEXTS)).catch(() => [])).map(({ name }) => name))
  for (const slot of slots) {
    const name = `${slot.name}.md`
    if (!present.has(name))
      put(host.join(folder, TEXTS, name), startText(slot.name, slot.about, slot.text, slot.values))
  }
  const written = outputs.map(({ path }) => path).filter(path => !(bytes && path === file))
  const gone = [...goneQuestions(settings.config, session), ...goneTexts(present, slots)]
  return {
    done: { written, completed, added, gone, renewed, outputs },
    problems: [],
  }
}

/** The template that was asked for as a file in `folder` names it: by its name, or as a folder seen from there. */
async function chosenTemplate(asked: string | null, folder: string, host: Host): Promise<string | null> {
  if (asked === null || (await isShipped(asked, host))) return asked
  const path = host.relative(folder, asked)
  return /^\.{1,2}(?:\/|$)/.test(path) ? path : `./${path}`
}

/** Whether a configuration has no other key than this one. */
function saysOnly(text: string, key: string): boolean {
  const { parsed } = parseYaml(text, CONFIG)
  return Object.keys(parsed?.data ?? {}).join() === key
}

function goneQuestions(
  config: Config,
  session: { questions: { id: string }[]; polls: { id: string }[] },
): string[] {
  const known = new Set(session.questions.map(({ id }) => id))
  const polls = new Set(session.polls.map(({ id }) => id))
  const named = [...config.chapters.flatMap(({ questions }) => questions), ...config.questions.keys()]
  return [
    ...[...new Set(named)].filter(id => !known.has(id)).map(id => `question ${id}`),
    ...[...config.polls.keys()].filter(id => !polls.has(id)).map(id => `poll ${id}`),
  ]
}

function goneTexts(present: Set<string>, slots: Slot[]): string[] {
  const known = new Set(slots.map(({ name }) => `${name}.md`))
  return [...present].filter(name => name.endsWith('.md') && !known.has(name)).map(name => `${TEXTS}/${name}`)
}
