import type { Host } from '../host.js'
import { problem } from '../problems/catalogue.js'
import type { Problem } from '../problems/problem.js'
import { type Face, faces, type Theme } from './theme.js'

export interface FontFiles {
  main: Record<Face, Uint8Array>
  fallback: Uint8Array[]
}

/** The paths of a theme's fonts; empty for what was not found, which has been told. */
export const fontFiles = ({ fonts }: Theme): string[] => [
  ...faces.map(face => fonts[face]),
  ...fonts.fallback,
]

/** The bytes of a theme's fonts; null when one of them is missing. */
export async function loadFonts(
  theme: Theme,
  host: Host,
): Promise<{ fonts: FontFiles | null; problems: Problem[] }> {
  const paths = fontFiles(theme)
  const read = await Promise.all(
    paths.map(path => (path === '' ? new Uint8Array() : host.readFile(path).catch(() => null))),
  )
  const problems = paths.flatMap((file, index): Problem[] => {
    const bytes = read[index]
    if (!bytes) return [problem('template-missing-file', { file })]
    return file === '' || isFont(bytes) ? [] : [problem('font-kind', { file })]
  })
  if (problems.length > 0) return { fonts: null, problems }
  const files = read.flatMap(bytes => bytes ?? [])
  const main = Object.fromEntries(faces.map((face, index) => [face, files[index]])) as FontFiles['main']
  return { fonts: { main, fallback: files.slice(faces.length) }, problems: [] }
}

/** What TrueType and OpenType fonts begin with, WOFF ones too. */
const STARTS = new Set(['\u0000\u0001\u0000\u0000', 'true', 'OTTO', 'wOFF'])
const isFont = (bytes: Uint8Array): boolean => STARTS.has(String.fromCharCode(...bytes.subarray(0, 4)))
