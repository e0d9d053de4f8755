import { createRequire } from 'node:module'
import { deflateRawSync } from 'node:zlib'
import { expect, it } from 'vitest'
import { inflate } from './native-inflate.js'

const tinyInflate = createRequire(import.meta.url)('tiny-inflate') as typeof inflate

it('unpacks what the package does into the room that is given, with more behind it or less', () => {
  const bytes = Uint8Array.from({ length: 5000 }, (_, at) => (at * at) % 251)
  const packed = deflateRawSync(bytes)
  for (const behind of [0, 100])
    for (const room of [5000, 6000]) {
      const source = new Uint8Array(packed.length + behind)
      source.set(packed)
      expect(inflate(source, new Uint8Array(room))).toEqual(tinyInflate(source, new Uint8Array(room)))
    }
})
