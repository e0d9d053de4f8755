import type { Host } from '../host.js'
import { problem } from '../problems/catalogue.js'
import type { Problem } from '../problems/problem.js'
import { type Face, faces, type Theme } from './theme.js'

export interface FontFiles {
  main: Record<Face, Uint8Array>
  fallback: Uint8Array[]
}

/** The bytes of a theme's fonts; null when one of them is missing. */
export async function loadFonts(
  theme: Theme,
  host: Host,
): Promise<{ fonts: FontFiles | null; problems: Problem[] }> {
  const problems: Problem[] = []
  const load = async (path: string): Promise<Uint8Array> =>
    // What was not found has been told.
    path === ''
      ? new Uint8Array()
      : host.readFile(path).catch(() => {
          problems.push(problem('template-missing-file', { file: path }))
          return new Uint8Array()
        })
  const [main, fallback] = await Promise.all([
    Promise.all(faces.map(face => load(theme.fonts[face]))),
    Promise.all(theme.fonts.fallback.map(load)),
  ])
  const named = Object.fromEntries(faces.map((face, index) => [face, main[index]])) as FontFiles['main']
  return { fonts: problems.length > 0 ? null : { main: named, fallback }, problems }
}
