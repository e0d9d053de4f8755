import { analyse } from './analyse/analyse.js'
import { loadCodebook } from './codebook/load-codebook.js'
import { loadSettings, settingsFor } from './config/load-settings.js'
import type { Host } from './host.js'
import type { Examined, Request, Tell } from './job.js'
import { Memory } from './memory.js'
import { isFatal } from './problems/catalogue.js'
import { read } from './read/read.js'
import { maskTexts } from './validate/mask-texts.js'
import { noOverrides, overridesOf } from './validate/overrides.js'
import { validate } from './validate/validate.js'

/** Reads, validates and analyses a session; what `memory` has of it and did not change stays as it is. */
export async function examine(
  request: Request,
  host: Host,
  tell: Tell,
  memory = new Memory(),
): Promise<Examined> {
  tell('reading')
  const stamp = await host.stamp(request.session)
  const reading = memory.keep('reading', [request.session, stamp], () => read(request.session, host))
  const chosen = await loadSettings(request.session, request.config, request.template, host)
  const coding = await loadCodebook(request.codebook ?? null, request.session, host)
  const overrides = chosen.settings ? overridesOf(chosen.settings.config) : noOverrides
  const tablesRead = await reading
  tell('checking')
  const validated = memory.keep('session', [reading, overrides], () => validate(tablesRead, overrides))
  const { session: typed, summary: tables, problems: found } = validated
  const problems = [...chosen.problems, ...coding.problems, ...found]
  if (!typed || !chosen.settings || isFatal(problems)) return { tables, subject: null, problems }
  const settings = settingsFor(chosen.settings, typed.source)
  const { names } = settings
  const safe = memory.keep('masked', [validated, names], () => maskTexts(typed, names))
  const { session } = safe
  problems.push(...safe.problems)
  tell('analysing')
  const { method, benchmark } = settings.template
  const wishes = { method, benchmark, keepIds: request.keepIds }
  const codebook = coding.loaded
  const inputs = [safe, wishes, codebook?.text, problems]
  const { analysis, resolved, ...met } = memory.keep('analysis', inputs, () =>
    analyse(session, wishes, problems, codebook?.codebook),
  )
  const subject = { session, analysis, settings, codebook, resolved }
  return { tables, subject, problems: [...problems, ...met.problems] }
}
