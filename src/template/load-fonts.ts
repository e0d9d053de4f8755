import type { Host } from '../host.js'
import { problem } from '../problems/catalogue.js'
import type { Problem } from '../problems/problem.js'
import { fontFault } from './font-file.js'
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
  // One file may serve several faces.
  const problems = [...new Set(paths)].flatMap((file): Problem[] => {
    const bytes = read[paths.indexOf(file)]
    if (!bytes) return [problem('template-missing-file', { file })]
    const fault = file === '' ? null : fontFault(bytes)
    return fault ? [problem(`font-${fault}`, { file })] : []
  })
  if (problems.length > 0) return { fonts: null, problems }
  const files = read.flatMap(bytes => bytes ?? [])
  const main = Object.fromEntries(faces.map((face, index) => [face, files[index]])) as FontFiles['main']
  return { fonts: { main, fallback: files.slice(faces.length) }, problems: [] }
}
