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
  const paths = [...faces.map(face => theme.fonts[face]), ...theme.fonts.fallback]
  const read = await Promise.all(paths.map(path => host.readFile(path).catch(() => null)))
  const missing = paths.filter((_, index) => read[index] === null)
  if (missing.length > 0)
    return { fonts: null, problems: missing.map(file => problem('template-missing-file', { file })) }
  const files = read.flatMap(bytes => bytes ?? [])
  const main = Object.fromEntries(faces.map((face, index) => [face, files[index]])) as FontFiles['main']
  return { fonts: { main, fallback: files.slice(faces.length) }, problems: [] }
}
