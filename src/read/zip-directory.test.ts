import { strFromU8, strToU8, zipSync } from 'fflate'
import { describe, expect, it } from 'vitest'
import { unpackWhole } from './unpack.js'
import { listZip } from './zip-directory.js'

const plain = zipSync({ 'a.txt': strToU8('aaaaaaaaaa'), 'map/é.txt': [strToU8('b'), { level: 0 }] })

async function contents(bytes: Uint8Array) {
  const found: Record<string, string> = {}
  for (const entry of listZip(bytes) ?? []) found[entry.name] = strFromU8(await unpackWhole(entry))
  return found
}

/** The zip with an end that says all of it in the fields for zips beyond 4 GB. */
function with64(bytes: Uint8Array): Uint8Array {
  const end = bytes.length - 22
  const old = new DataView(bytes.buffer, bytes.byteOffset + end)
  const tail = new Uint8Array(56 + 20 + 22)
  const view = new DataView(tail.buffer)
  view.setUint32(0, 0x06064b50, true)
  view.setBigUint64(4, 44n, true)
  view.setBigUint64(24, BigInt(old.getUint16(10, true)), true)
  view.setBigUint64(32, BigInt(old.getUint16(10, true)), true)
  view.setBigUint64(40, BigInt(old.getUint32(12, true)), true)
  view.setBigUint64(48, BigInt(old.getUint32(16, true)), true)
  view.setUint32(56, 0x07064b50, true)
  view.setBigUint64(64, BigInt(end), true)
  view.setUint32(76, 0x06054b50, true)
  view.setUint16(84, 0xffff, true)
  view.setUint16(86, 0xffff, true)
  view.setUint32(88, 0xffffffff, true)
  view.setUint32(92, 0xffffffff, true)
  return Buffer.concat([bytes.subarray(0, end), tail])
}

describe('the directory of a zip', () => {
  const both = { 'a.txt': 'aaaaaaaaaa', 'map/é.txt': 'b' }

  it('leads to what is in it, deflated or not', async () => {
    expect(await contents(plain)).toEqual(both)
  })

  it('is found before a comment, and within a larger array', async () => {
    const commented = Buffer.concat([plain, Buffer.from('een opmerking')])
    expect(await contents(commented)).toEqual(both)
    expect(await contents(Buffer.concat([Buffer.from('xyz'), plain]).subarray(3))).toEqual(both)
  })

  it('is found by the fields for large zips', async () => {
    expect(await contents(with64(plain))).toEqual(both)
  })

  it.each([
    ['an empty file', new Uint8Array()],
    ['something else', strToU8('PK dat is geen zip, hoe lang het ook is')],
    ['a zip without its end', plain.slice(0, -10)],
    ['a zip without its beginning', plain.slice(60)],
    ['an end alone', plain.slice(-22)],
  ])('is missing in %s', (_, bytes) => {
    expect(listZip(bytes)).toBeNull()
  })

  it('is no reason to unpack more than it says', async () => {
    for (const size of [100_000, 10_000_000]) {
      const [entry] = listZip(zipSync({ a: new Uint8Array(size) })) ?? []
      if (!entry) throw new Error('nothing listed')
      expect((await unpackWhole(entry)).length).toBe(size)
      await expect(unpackWhole({ ...entry, originalSize: size - 1 })).rejects.toThrow()
      await expect(unpackWhole({ ...entry, packed: entry.packed.subarray(0, 50) })).rejects.toThrow()
      await expect(unpackWhole({ ...entry, encrypted: true })).rejects.toThrow()
      await expect(unpackWhole({ ...entry, compression: 12 })).rejects.toThrow()
    }
  })
})
