import { crc32 as zlibCrc32, inflateSync } from 'node:zlib'
import { beforeAll, describe, expect, it } from 'vitest'
import { nodeHost } from '../host.js'
import { infographicPages } from '../layout/set-infographic.js'
import { crc32 } from './crc32.js'
import { renderPng, wasmPath } from './png.js'
import { withDensity } from './png-density.js'
import { info, sampleInfographic, standard } from './poster.testing.js'
import { renderSvg } from './svg.js'

const wasm = await nodeHost.readFile(wasmPath())

interface Chunk {
  name: string
  data: Buffer
  checksum: number
}

function chunksOf(png: Uint8Array): Chunk[] {
  const bytes = Buffer.from(png)
  const chunks: Chunk[] = []
  for (let at = 8; at < bytes.length; ) {
    const length = bytes.readUInt32BE(at)
    const data = bytes.subarray(at + 8, at + 8 + length)
    chunks.push({
      name: bytes.toString('latin1', at + 4, at + 8),
      data,
      checksum: bytes.readUInt32BE(at + 8 + length),
    })
    at += 12 + length
  }
  return chunks
}
