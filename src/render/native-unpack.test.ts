import { createRequire } from 'node:module'
import { brotliCompressSync, deflateRawSync } from 'node:zlib'
import { expect, it } from 'vitest'
import { inflate, unbrotli } from './native-unpack.js'

const load = createRequire(import.meta.url)
const tinyInflate = load('tiny-inflate') as typeof inflate
const brotli = load('brotli/decompress') as typeof unbrotli
const bytes = Uint8Array.from({ length: 5000 }, (_, at) => (at * at) % 251)

it('inflates as the package does, into the room that is given, with more behind it or less', () => {
  const packed = deflateRawSync(bytes)
  for (const behind of [0, 100])
    for (const room of [5000, 6000]) {
      const source = new Uint8Array(packed.length + behind)
      source.set(packed)
      expect(inflate(source, new Uint8Array(room))).toEqual(tinyInflate(source, new Uint8Array(room)))
    }
})

it('unpacks what was packed for the web', () => {
  const packed = brotliCompressSync(bytes)
  expect(new Uint8Array(unbrotli(packed))).toEqual(new Uint8Array(brotli(packed)))
})
