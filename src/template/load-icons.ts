import type { Host } from '../host.js'
import { problem } from '../problems/catalogue.js'
import type { Problem } from '../problems/problem.js'
import { type Icon, noIcon } from './icon.js'
import { readInside } from './inside-folder.js'
import { type Layer, textOf } from './layers.js'
import { readIcon } from './read-icon.js'

const FOLDER = 'icons'
const LARGEST = 200_000
const MOST = 500

/** The icons of a template by name: of each SVG file, what it draws; the nearest folder's first. `broken` are those that are wrong. */
export async function loadIcons(
  layers: Layer[],
  host: Host,
): Promise<{ icons: Map<string, Icon>; broken: Map<string, Problem> }> {
  const icons = new Map<string, Icon>()
  const broken = new Map<string, Problem>()
  for (const { folder, shown } of layers) {
    const names = (await host.list(host.join(folder, FOLDER)).catch(() => []))
      .filter(({ name, kind }) => ['file', 'link'].includes(kind) && SVG.test(name))
      .map(({ name }) => name)
      .filter(name => !icons.has(nameOf(name)))
      .slice(0, MOST)
    const files = await Promise.all(names.map(name => readInside(`${FOLDER}/${name}`, folder, host, LARGEST)))
    names.forEach((name, index) => {
      const file = `${shown}/${FOLDER}/${name}`
      const bytes = files[index]
      if (bytes === undefined || bytes === 'missing') return
      const icon = typeof bytes === 'string' ? { code: FAULTS[bytes] } : readIcon(textOf(bytes))
      // One that is wrong is there all the same: it is told once, and not as missing too.
      icons.set(nameOf(name), 'path' in icon ? icon : noIcon)
      if ('code' in icon)
        broken.set(
          nameOf(name),
          problem(icon.code, { file }, undefined, 'details' in icon ? icon.details : {}),
        )
    })
  }
  return { icons, broken }
}

const FAULTS = { outside: 'template-file-outside', 'too-large': 'icon-too-large' } as const
const SVG = /\.svg$/i
const nameOf = (file: string): string => file.replace(SVG, '')
