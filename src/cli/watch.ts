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
      // The name of a template that the program has leads to nothing here.
      ...(request.template === null ? [] : [host.resolve(request.template)]),
      ...sources,
    ]),
  ]
}

/**
 * Calls `make`, and again each time that one of the inputs is other than it was when that began. Ends when `signal` is
 * aborted. A file that is still being written counts as it is, and again when it has grown. `outputs` are paths that are
 * written meanwhile, perhaps into a folder of inputs.
 */
export async function watchInputs(
  inputs: () => string[],
  make: () => Promise<void>,
  host: Host,
  signal: AbortSignal,
  outputs: ReadonlySet<string> = new Set(),
): Promise<void> {
  const stampAll = async (): Promise<Map<string, string>> => {
    const stamps = inputs().map(async path => [path, await host.stamp(path, outputs)] as const)
    return new Map(await Promise.all(stamps))
  }
  let known = await stampAll()
  await make()
  while (!signal.aborted) {
    await rest(signal)
    const now = await stampAll()
    // What only the last making named was read by it.
    const isChanged = [...now].some(([path, stamp]) => (known.get(path) ?? stamp) !== stamp)
    known = now
    if (isChanged && !signal.aborted) await make()
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
