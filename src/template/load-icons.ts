import type { Host } from '../host.js'
import { readInside } from './inside-folder.js'
import type { Layer } from './layers.js'

const FOLDER = 'icons'
const LARGEST = 200_000
const MOST = 500

/** The icons of a template by name: of each SVG file, the paths that it draws; the nearest folder's first. */
export async function loadIcons(layers: Layer[], host: Host): Promise<Map<string, string>> {
  const icons = new Map<string, string>()
  for (const { folder } of layers) {
    const names = (await host.list(host.join(folder, FOLDER)).catch(() => []))
      .filter(({ name, kind }) => kind === 'file' && name.endsWith('.svg'))
      .map(({ name }) => name)
      .filter(name => !icons.has(nameOf(name)))
      .slice(0, MOST)
    const files = await Promise.all(names.map(name => readInside(`${FOLDER}/${name}`, folder, host, LARGEST)))
    names.forEach((name, index) => {
      const bytes = files[index]
      if (bytes !== undefined && typeof bytes !== 'string') icons.set(nameOf(name), pathsOf(bytes))
    })
  }
  return icons
}

const nameOf = (file: string): string => file.replace(/\.svg$/, '')

const pathsOf = (bytes: Uint8Array): string =>
  [...new TextDecoder().decode(bytes).matchAll(/<path\b[^<>]*?\sd="([^"<>]+)"/g)]
    .map(match => match[1] ?? '')
    .join(' ')
