import { brotliDecompressSync, inflateRawSync } from 'node:zlib'

// What the font library unpacks with, by Node's own zlib instead of the packages that it comes with: loading fonts takes a
// tenth of a second less. The built program has these in their place.

/** What the package `tiny-inflate` does. */
export function inflate(source: Uint8Array, target: Uint8Array): Uint8Array {
  const unpacked = inflateRawSync(source)
  target.set(unpacked)
  return target.subarray(0, unpacked.length)
}

/** What `brotli/decompress` does. */
export const unbrotli = (source: Uint8Array): Uint8Array => brotliDecompressSync(source)
