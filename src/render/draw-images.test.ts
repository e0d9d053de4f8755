import { deflateSync } from 'node:zlib'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { nodeHost } from '../host.js'
import type { LogoFile } from '../template/logo.js'
import { drawLogo } from './draw-images.js'
import { greyJpeg, pngOf, svgOf } from './logo.testing.js'
import { wasmPath } from './resvg.js'

const named = { name: 'logo', place: { file: 'rapport.yaml', row: 3 } }
const read: string[] = []
const readFile = (path: string): Promise<Uint8Array> => {
  read.push(path)
  return nodeHost.readFile(path)
}
afterEach(() => {
  read.length = 0
  vi.restoreAllMocks()
})
const draw = (kind: LogoFile['kind'], bytes: Uint8Array) => drawLogo({ kind, bytes, named }, readFile)
const failure = (code: string) => ({
  picture: null,
  problems: [{ code, ...{ place: named.place, value: 'logo' } }],
})

describe('a PNG', () => {
  it('stays as it is, without what is not the picture, and without the library that draws', async () => {
    const bytes = pngOf(30, 10, { extra: [['tEXt', Buffer.from('Author\0Jan')]] })
    const { picture, problems } = await draw('png', bytes)
    expect(problems).toEqual([])
    expect(picture).toEqual({ kind: 'png', bytes: pngOf(30, 10), width: 30, height: 10 })
    expect(read).toEqual([])
  })

  it.each([
    ['of 16 bits', pngOf(30, 10, { depth: 16 })],
    [
      'of a palette with transparency',
      pngOf(30, 10, {
        colourType: 3,
        extra: [
          ['PLTE', Buffer.from('abc')],
          ['tRNS', Buffer.from('z')],
        ],
      }),
    ],
    ['with one colour transparent', pngOf(30, 10, { colourType: 2, extra: [['tRNS', Buffer.alloc(6)]] })],
    [
      'with a palette that it does not need',
      pngOf(30, 10, { colourType: 2, extra: [['PLTE', Buffer.from('abc')]] }),
    ],
  ])('%s is drawn anew, no larger than it is', async (_, bytes) => {
    const { picture, problems } = await draw('png', bytes)
    expect(problems).toEqual([])
    expect(picture).toMatchObject({ kind: 'png', width: 30, height: 10 })
    expect(picture?.bytes).not.toEqual(bytes)
    expect(read).toEqual([wasmPath()])
  })

  it.each([
    ['cut off', pngOf(30, 10).subarray(0, 60)],
    ['with data that cannot be unpacked', pngOf(30, 10, { data: Buffer.alloc(40, 7) })],
    ['without a size', pngOf(0, 10)],
    ['that is nothing but its first bytes', pngOf(30, 10).subarray(0, 9)],
  ])('%s is a problem', async (_, bytes) => {
    expect(await draw('png', bytes)).toEqual(failure('image-unreadable'))
  })

  it('with rows that no reader knows does not end the program', async () => {
    const bytes = pngOf(2, 2, { data: deflateSync(Buffer.alloc(18, 9)) })
    expect((await draw('png', bytes)).picture?.bytes).not.toEqual(bytes)
  })

  it('that says it is enormous is not opened', async () => {
    const bytes = Buffer.from(pngOf(30, 10))
    bytes.writeUInt32BE(2_000_000, 16)
    bytes.writeUInt32BE(2_000_000, 20)
    expect(await draw('png', bytes)).toEqual(failure('image-too-large'))
    expect(read).toEqual([])
  })
})

describe('a JPEG', () => {
  it('stays as it is', async () => {
    const { picture } = await draw('jpeg', greyJpeg)
    expect(picture).toEqual({ kind: 'jpeg', bytes: greyJpeg, width: 16, height: 8 })
    expect(read).toEqual([])
  })

  it('in the colours of print, or without a picture, is a problem', async () => {
    const print = Buffer.from(greyJpeg)
    print[print.indexOf(Buffer.from([0xff, 0xc0])) + 9] = 4
    expect(await draw('jpeg', print)).toEqual(failure('image-print-colours'))
    for (const length of [3, 20, 100])
      expect(await draw('jpeg', greyJpeg.subarray(0, length))).toEqual(failure('image-unreadable'))
  })
})

describe('an SVG', () => {
  it('is drawn at 300 dots to an inch for the largest place, in its own proportions', async () => {
    const path = '<path fill="red" d="M0 0H9V9H0Z"/>'
    for (const [box, width, height] of [
      ['0 0 3 1', 591, 197],
      ['0 0 0.3 0.1', 591, 197],
      ['0 0 100 200', 130, 260],
    ] as const)
      expect((await draw('svg', svgOf(path, box))).picture).toMatchObject({ kind: 'png', width, height })
  })

  it('gives the same bytes every time', async () => {
    const svg = svgOf('<circle cx="1" cy=".5" r=".4" opacity=".5"/>')
    expect(await draw('svg', svg)).toEqual(await draw('svg', svg))
  })

  it('gets nothing from elsewhere: no file, no address, no font', async () => {
    const fetched = vi.spyOn(globalThis, 'fetch')
    const inside = `<image width="1" height="1" xlink:href="data:image/png;base64,${Buffer.from(pngOf(2, 2)).toString('base64')}"/>`
    const beyond = ['https://voorbeeld.nl/a.png', 'file:///etc/hostname', '/etc/hostname', 'logo.png']
    const elsewhere = beyond.flatMap(href => [
      `<image width="3" height="1" href="${href}"/>`,
      `<image width="3" height="1" xlink:href="${href}"/>`,
      `<use href="${href}#a"/>`,
    ])
    const text = '<text x="0" y="1" font-size="1" font-family="sans-serif">A</text>'
    const style =
      '<style>@import url(https://voorbeeld.nl/a.css); rect { fill: url(https://voorbeeld.nl/b.svg#c) }</style>'
    const plain = await draw('svg', svgOf(inside))
    expect(await draw('svg', svgOf([style, ...elsewhere, inside, text].join('')))).toEqual(plain)
    expect(fetched).not.toHaveBeenCalled()
    expect(new Set(read)).toEqual(new Set([wasmPath()]))
  })

  it.each([
    ['that shows nothing', svgOf('<text>A</text>')],
    ['without a size', svgOf('', '0 0 0 0')],
    ['that is not closed', svgOf('').subarray(0, -6)],
    [
      'that names itself',
      new TextEncoder().encode(
        '<!DOCTYPE svg [<!ENTITY a "&b;"><!ENTITY b "&a;">]><svg xmlns="http://www.w3.org/2000/svg" width="1" height="1"><desc>&a;</desc></svg>',
      ),
    ],
  ])('%s is a problem', async (_, svg) => {
    expect(await draw('svg', svg)).toEqual(failure('image-unreadable'))
  })
})

it('is none without a logo', async () => {
  expect(await drawLogo(null, readFile)).toEqual({ picture: null, problems: [] })
})
