import { inflateRawSync } from 'node:zlib'

/**
 * What the package `tiny-inflate` does, by Node's own zlib: the tables of Unicode that the fonts need take a tenth of the time
 * to unpack. The built program has it in that package's place.
 */
export function inflate(source: Uint8Array, target: Uint8Array): Uint8Array {
  const unpacked = inflateRawSync(source)
  target.set(unpacked)
  return target.subarray(0, unpacked.length)
}
