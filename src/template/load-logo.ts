import type { Host } from '../host.js'
import { type ProblemCode, problem } from '../problems/catalogue.js'
import type { Problem } from '../problems/problem.js'
import type { Named } from './infographic-design.js'
import { readInside } from './inside-folder.js'
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
  const bytes = await readInside(named.name, folder, host, MAX_BYTES)
  if (typeof bytes === 'string') return failed(`image-${bytes}`)
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

/** Whether a logo was not looked for, because its name leads out of the folder. */
export const isOutside = (problems: Problem[]): boolean =>
  problems.some(({ code }) => code === 'image-outside')
