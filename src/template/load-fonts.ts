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
  const load = async (path: string): Promise<Uint8Array> => {
    // What was not found has been told.
    if (path === '') return new Uint8Array()
    const bytes = await host.readFile(path).catch(() => null)
    if (bytes === null) problems.push(problem('template-missing-file', { file: path }))
    else if (!isFont(bytes)) problems.push(problem('font-kind', { file: path }))
    return bytes ?? new Uint8Array()
  }
  const [main, fallback] = await Promise.all([
    Promise.all(faces.map(face => load(theme.fonts[face]))),
    Promise.all(theme.fonts.fallback.map(load)),
  ])
  const named = Object.fromEntries(faces.map((face, index) => [face, main[index]])) as FontFiles['main']
  return { fonts: problems.length > 0 ? null : { main: named, fallback }, problems }
}

/** What TrueType and OpenType fonts begin with, WOFF ones too. */
const STARTS = new Set(['\u0000\u0001\u0000\u0000', 'true', 'OTTO', 'wOFF'])
const isFont = (bytes: Uint8Array): boolean => STARTS.has(String.fromCharCode(...bytes.subarray(0, 4)))
