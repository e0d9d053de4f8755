import { unzipSync, type Zippable, zipSync } from 'fflate'

/** The same content zipped so that it gives the same bytes in every run: names in order, and one date for all. */
export function sameBytes(zipped: Uint8Array): Uint8Array {
  // In local time, as the zip format has it: so the bytes do not depend on the time zone either.
  const mtime = new Date(2000, 0, 1)
  // Folders are no parts of an Office file.
  const parts = Object.entries(unzipSync(zipped, { filter: ({ name }) => !name.endsWith('/') }))
  const files: Zippable = Object.fromEntries(parts.sort(([a], [b]) => (a < b ? -1 : 1)))
  return zipSync(files, { mtime, level: 6 })
}
