import type { Host } from '../host.js'
import { type ProblemCode, problem } from '../problems/catalogue.js'
import type { Problem } from '../problems/problem.js'
import type { Named } from './infographic-design.js'
import type { LogoFile } from './logo.js'
import { logoKind, svgNeeds } from './logo-kind.js'

const MAX_BYTES = 5_000_000

/** The logo that a file in `folder` names; null with a problem when it cannot be used. A warning comes with the logo. */
export async function loadLogo(
  named: Named,
  folder: string,
  host: Host,
): Promise<{ logo: LogoFile | null; problems: Problem[] }> {
  const said = (code: ProblemCode): Problem => problem(code, named.place, named.name)
  const failed = (code: ProblemCode) => ({ logo: null, problems: [said(code)] })
  const steps = named.name.split(/[\\/]/).filter(step => step !== '.' && step !== '')
  if (leadsAway(named.name, steps) || (await meetsLink(steps, folder, host))) return failed('image-outside')
  const path = host.join(folder, ...steps)
  // Whatever is no file is not read: that could take for ever.
  const bytes = (await host.kindOf(path)) === 'file' ? await host.readFile(path).catch(() => null) : null
  if (!bytes) return failed('image-missing')
  if (bytes.length > MAX_BYTES) return failed('image-too-large')
  const kind = logoKind(bytes)
  if (!kind) return failed('image-kind')
  const needs = kind === 'svg' ? svgNeeds(bytes) : { fonts: false, files: false }
  return {
    logo: { kind, bytes, named },
    problems: [
      ...(needs.fonts ? [said('image-text')] : []),
      ...(needs.files ? [said('image-reference')] : []),
    ],
  }
}

/** From the root, a drive or the web, or up and out of the folder. */
const leadsAway = (name: string, steps: string[]): boolean =>
  /^(?:[\\/]|[A-Za-z][\w+.-]*:)/.test(name) || steps.includes('..')

/** A link may lead anywhere, so none is followed on the way. Not every file system tells `Logo` from `logo`. */
async function meetsLink(steps: string[], folder: string, host: Host): Promise<boolean> {
  const plain = (name: string): string => name.normalize().toLowerCase()
  for (const [index, step] of steps.entries()) {
    const entries = await host.list(host.join(folder, ...steps.slice(0, index))).catch(() => [])
    if (entries.some(({ name, kind }) => kind === 'link' && plain(name) === plain(step))) return true
  }
  return false
}
