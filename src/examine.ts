import type { loadSettings } from './config/load-settings.js'
import type { Host } from './host.js'
import type { Examined, Request, Tell } from './job.js'
import { forgetful, type Memory } from './memory.js'
import { isFatal } from './problems/catalogue.js'
import { type Opened, open } from './read/read.js'
import type { Validated } from './validate/session.js'

/** What comes after reading; loaded while a worker reads. */
async function load() {
  const [settings, codebook, overrides, validating, masking, analysing] = await Promise.all([
    import('./config/load-settings.js'),
    import('./codebook/load-codebook.js'),
    import('./validate/overrides.js'),
    import('./validate/validate.js'),
    import('./validate/mask-texts.js'),
    import('./analyse/analyse.js'),
  ])
  return { ...settings, ...codebook, ...overrides, ...validating, ...masking, ...analysing }
}

/**
 * Reads, validates and analyses a session; what `memory` has of it and did not change stays as it is. `meanwhile` is called when
 * a worker has begun to read: what it begins to load delays nothing.
 */
export async function examine(
  request: Request,
  host: Host,
  tell: Tell,
  memory: Memory = forgetful,
  meanwhile: () => void = () => {},
): Promise<Examined> {
  tell('reading')
  const stamp = await host.stamp(request.session)
  const opened = await memory.keep('reading', [request.session, stamp], () => open(request.session, host))
  meanwhile()
  const { loadSettings, settingsFor, loadCodebook, maskTexts, analyse } = await load()
  const choosing = loadSettings(request.session, request.config, request.template, host)
  const [chosen, coding, validated] = await Promise.all([
    choosing,
    loadCodebook(request.codebook ?? null, request.session, host),
    checkSession(request.session, stamp, opened, choosing, tell, memory),
  ])
  const { session: typed, summary: tables, problems: found } = validated
  const { sources } = chosen
  const before = [...chosen.problems, ...coding.problems, ...found]
  if (!typed || !chosen.settings || isFatal(before))
    return { tables, subject: null, sources, problems: before }
  const settings = settingsFor(chosen.settings, typed.source)
  const { names } = settings
  const safe = memory.keep('masked', [validated, names], () => maskTexts(typed, names))
  const { session } = safe
  // Not pushed: there can be more of them than a function takes arguments.
  const problems = [...before, ...safe.problems]
  tell('analysing')
  const { method, benchmark } = settings.template
  const wishes = { method, benchmark, keepIds: request.keepIds }
  const codebook = coding.loaded
  const inputs = [safe, wishes, codebook?.text, problems]
  const { analysis, resolved, ...met } = memory.keep('analysis', inputs, () =>
    analyse(session, wishes, problems, codebook?.codebook),
  )
  const subject = { session, analysis, settings, codebook, resolved }
  return { tables, subject, sources, problems: [...problems, ...met.problems] }
}

/** A session, checked once its settings are there. Its tables, which can be large, are gone with this function. */
async function checkSession(
  session: string,
  stamp: string,
  opened: Opened,
  choosing: ReturnType<typeof loadSettings>,
  tell: Tell,
  memory: Memory,
): Promise<Validated> {
  const { noOverrides, overridesOf, validate } = await load()
  const [tables, { settings }] = await Promise.all([opened.tables, choosing])
  const overrides = settings ? overridesOf(settings.config) : noOverrides
  tell('checking')
  return memory.keep('session', [session, stamp, overrides], () => validate(tables, overrides))
}
