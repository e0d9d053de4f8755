import type { LogoFile } from './logo.js'

/** The bytes that a file of a kind begins with. */
const signatures = {
  png: [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a],
  jpeg: [0xff, 0xd8, 0xff],
} as const

/** Declaration, comments and document type, of which a drawing program may write its own. */
const svgStart =
  /^\s*(?:<\?[^>]*\?>\s*|<!--[\s\S]*?-->\s*|<!DOCTYPE[^[>]*(?:\[[^\]]*\]\s*)?>\s*)*<(?:[\w-]+:)?svg[\s/>]/i
/** The start of an SVG lies within so many bytes. */
const START = 10_000

/** What an image is by its first bytes, whatever its name says; null for anything else. */
export function logoKind(bytes: Uint8Array): LogoFile['kind'] | null {
  for (const kind of ['png', 'jpeg'] as const)
    if (signatures[kind].every((byte, index) => bytes[index] === byte)) return kind
  return svgStart.test(new TextDecoder().decode(bytes.subarray(0, START))) ? 'svg' : null
}

const lettering = /<(?:[\w-]+:)?text[\s>]/
const reference =
  /<(?:[\w-]+:)?(?:image|use|feImage)\s(?:[^>]*\s)?(?:xlink:)?href\s*=\s*["'](?!\s*(?:#|data:))/

/** What an SVG counts on and will not get: fonts, and other files. Neither is ever looked for. */
export function svgNeeds(bytes: Uint8Array): { fonts: boolean; files: boolean } {
  const text = new TextDecoder().decode(bytes)
  return { fonts: lettering.test(text), files: reference.test(text) }
}
