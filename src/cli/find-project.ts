import { loadConfig } from '../config/load-config.js'
import type { Host } from '../host.js'
import { seenFrom } from '../template/seen-from.js'
import { findSession } from './find-session.js'
import type { SessionOptions } from './request.js'

/**
 * The session of a call without one: what the `rapport.yaml` of the current folder names, with that file and the codebook
 * beside it; else the only export here. Throws a Mistake where there is none.
 */
export async function findProject<T extends SessionOptions>(
  options: T,
  host: Host,
): Promise<{ session: string; options: T; folder?: string }> {
  const { config } = await loadConfig(options.config ?? null, '.', host)
  if (!config?.session || config.file === null) return { session: await findSession(host), options }
  const folder = host.dirname(config.file)
  const codebook = host.join(folder, 'codebook.yaml')
  const hasCodebook = (await host.kindOf(codebook)) === 'file'
  return {
    session: seenFrom(folder, config.session, host),
    folder,
    options: { ...(hasCodebook ? { codebook } : {}), config: config.file, ...options },
  }
}
