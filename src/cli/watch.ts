import { NAMES } from '../config/load-names.js'
import { TEXTS } from '../config/load-texts.js'
import type { Host } from '../host.js'
import type { Request } from '../job.js'

/** How often is looked, in milliseconds. Asking costs little, and sees what a network drive would not tell. */
const EVERY = 50

/** All that a report of this request is made of: files and folders, there or not. */
export function inputsOf(request: Request, sources: string[], host: Host): string[] {
  const beside = host.resolve(host.dirname(request.session))
  const project = request.config === null ? beside : host.dirname(host.resolve(request.config))
  return [
    ...new Set([
      host.resolve(request.session),
      ...[...new Set([project, beside])].flatMap(folder => [
        host.join(folder, 'rapport.yaml'),
        host.join(folder, 'codebook.yaml'),
        host.join(folder, TEXTS),
        host.join(folder, NAMES),
      ]),
      ...(request.config === null ? [] : [host.resolve(request.config)]),
      ...(request.codebook ? [host.resolve(request.codebook)] : []),
      ...sources,
    ]),
  ]
}

/**
 * Calls `changed` each time that one of the inputs is other than it was, and when it has ended looks again. Ends when
 * `signal` is aborted. A file that is still being written counts as it is, and again when it has grown.
 */
export async function watchInputs(
  inputs: () => string[],
  changed: () => Promise<void>,
  host: Host,
  signal: AbortSignal,
): Promise<void> {
  const stampAll = async (): Promise<string> =>
    (await Promise.all(inputs().map(path => host.stamp(path).then(stamp => `${path}\n${stamp}`)))).join('\n')
  let known = await stampAll()
  while (!signal.aborted) {
    await rest(signal)
    const now = await stampAll()
    if (now === known || signal.aborted) continue
    known = now
    await changed()
  }
}

const rest = (signal: AbortSignal): Promise<void> =>
  new Promise(resolve => {
    const timer = setTimeout(done, EVERY)
    signal.addEventListener('abort', done, { once: true })
    function done(): void {
      clearTimeout(timer)
      signal.removeEventListener('abort', done)
      resolve()
    }
  })
