import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate'

/** An export in memory: one file, or those of a folder. */
export type Files = Record<string, Uint8Array>
export type Random = (below: number) => number

/** What people, programs and mischief put into cells. */
const HOSTILE = [
  ...['', ' ', '0', '-1', '1e309', '9007199254740993', '007', '7.0', '1,5', 'TRUE', '#REF!', 'null'],
  ...[
    '__proto__',
    'constructor',
    'toString',
    'hasOwnProperty',
    '=1+1',
    '+1',
    '-1',
    '@SUM(A1)',
    '\t=1',
    '\r=2',
  ],
  ...[
    '<b>&amp;</b>',
    '{{titel}}',
    '{{#a}}',
    '| a | b |',
    '![x](../../etc/passwd)',
    '$(id)',
    '`id`',
    '%s%n',
    '../..',
  ],
  ...[
    '"',
    '""',
    ';',
    ',',
    '\n',
    '\r\n',
    '\u0000',
    '\u0007',
    '\u001b[31m',
    '\u007f',
    '\u0085',
    '\u2028',
    '\u202e',
    '\ufeff',
  ],
  ...[
    '\ud800',
    '\udc00',
    '\ufffe',
    '\uffff',
    '👩‍👩‍👧‍👦',
    'שלום',
    'مرحبا',
    'e\u0301\u0301\u0301',
    '学校の近くに',
  ],
  ...['eens', 'oneens', 'ja', 'nee', '+', '-', '2', 'misschien', '31-02-2020', '2020-09-17T25:00', '44000'],
  ...['x'.repeat(30_000), 'woord '.repeat(2000), '\n'.repeat(500), 'a@b.nl', '111222333', 'Overig', 'overig'],
]

/** The kinds of damage, by name. Each gives a changed copy, or null where it has no hold on these files. */
export const mutations: Record<string, (files: Files, random: Random) => Files | null> = {
  byte: (files, random) => inOne(files, random, bytes => changedBytes(bytes, random)),
  member: (files, random) => inOne(files, random, bytes => changedMember(bytes, random)),
  cell: (files, random) => inOne(files, random, bytes => changedCells(bytes, random)),
  file: changedFiles,
}

function inOne(files: Files, random: Random, change: (bytes: Uint8Array) => Uint8Array | null): Files | null {
  const names = Object.keys(files)
  const name = names[random(names.length)] ?? ''
  const changed = change(files[name] ?? new Uint8Array())
  return changed && { ...files, [name]: changed }
}

function changedBytes(bytes: Uint8Array, random: Random): Uint8Array {
  let out: Uint8Array = Uint8Array.from(bytes)
  for (let left = 1 + random(8); left > 0; left--) {
    const at = random(out.length)
    const some = random(Math.min(2000, out.length - at) + 1)
    const [before, part, after] = [out.subarray(0, at), out.subarray(at, at + some), out.subarray(at + some)]
    const ways = [
      () => out.map((byte, index) => (index === at ? byte ^ (1 << random(8)) : byte)),
      () => out.map((byte, index) => (index === at ? random(256) : byte)),
      () => joined(before, after),
      () => joined(before, part, part, after),
      () => joined(before, after, part),
      () =>
        joined(
          before,
          Uint8Array.from({ length: 1 + random(40) }, () => random(256)),
          out.subarray(at),
        ),
      () => before.slice(),
    ]
    out = ways[random(random(4) === 0 ? ways.length : 6)]?.() ?? out
  }
  return out
}

/** A zip with one of its members dropped, doubled, exchanged, cut, or its XML changed. */
function changedMember(bytes: Uint8Array, random: Random): Uint8Array | null {
  if (bytes[0] !== 0x50) return null
  const parts: Record<string, Uint8Array> = unzipSync(bytes)
  const names = Object.keys(parts)
  const name = names[random(names.length)] ?? ''
  const other = names[random(names.length)] ?? ''
  const text = (): string => strFromU8(parts[name] ?? new Uint8Array())
  const set = (changed: string): void => {
    parts[name] = strToU8(changed)
  }
  const ways = [
    () => delete parts[name],
    () => Object.assign(parts, { [`${name}.${random(9)}`]: parts[name], [`../${name}`]: parts[name] }),
    () => Object.assign(parts, { [name]: parts[other], [other]: parts[name] }),
    () => set(text().slice(0, random(text().length + 1))),
    () => Object.assign(parts, { [name]: changedBytes(parts[name] ?? new Uint8Array(), random) }),
    () =>
      set(
        everySo(
          text(),
          /<(\/?)([\w:]+)/g,
          random,
          () => `<${['', '/'][random(2)]}${['c', 'v', 'row', 'x:t', 'si', 'is', 'a'][random(7)]}`,
        ),
      ),
    () =>
      set(
        everySo(
          text(),
          /="[^"]*"/g,
          random,
          () =>
            `="${['', '0', '-1', 's', 'str', 'inlineStr', 'e', 'b', 'd', 'A1', 'XFD1048576', 'A0', '99999999', 'rId9', '../x.xml', 'http://example.org/'][random(16)]}"`,
        ),
      ),
    () => set(everySo(text(), />[^<]+</g, random, () => `>${escaped(hostile(random))}<`)),
    () => set(text().replace(/<\/?(?:row|c|v|si|t)\b[^>]*>/g, tag => (random(30) === 0 ? '' : tag))),
    () =>
      set(
        `<!DOCTYPE x [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;"><!ENTITY e SYSTEM "file:///etc/passwd">]>${text().replace(/>([^<]+)</, '>&b;&e;<')}`,
      ),
  ]
  ways[random(ways.length)]?.()
  return zipSync(parts, { level: random(2) === 0 ? 0 : 6 })
}

const hostile = (random: Random): string => HOSTILE[random(HOSTILE.length)] ?? ''
const escaped = (text: string): string => text.replace(/&/g, '&amp;').replace(/</g, '&lt;')

function everySo(text: string, pattern: RegExp, random: Random, make: () => string): string {
  const often = 2 + random(200)
  return text.replace(pattern, found => (random(often) === 0 ? make() : found))
}

/** CSV with cells, rows or columns exchanged for others. */
function changedCells(bytes: Uint8Array, random: Random): Uint8Array | null {
  if (bytes[0] === 0x50) return null
  const lines = Buffer.from(bytes).toString('latin1').split('\n')
  const delimiter = (lines[0] ?? '').includes(';') ? ';' : ','
  const rows = lines.map(line => line.split(delimiter))
  const width = rows[0]?.length ?? 1
  const pick = (): string[] => rows[random(rows.length)] ?? []
  const column = random(width)
  const ways = [
    () => {
      for (let left = 1 + random(20); left > 0; left--) pick()[random(width)] = hostile(random)
    },
    () => {
      for (const row of rows) if (random(4) > 0) row[column] = hostile(random)
    },
    () => {
      for (const row of rows) row.splice(column, 1)
    },
    () => {
      for (const row of rows) row.splice(column, 0, row[random(row.length)] ?? '')
    },
    () => {
      if (rows[0]) rows[0][column] = hostile(random)
    },
    () => {
      for (let left = random(30); left > 0; left--) rows.splice(random(rows.length), 0, [...pick()])
    },
    () => {
      rows.length = random(rows.length + 1)
    },
    () => {
      for (let left = random(300); left > 0; left--)
        rows.push(Array.from({ length: random(9) }, () => hostile(random)))
    },
    () => rows.reverse(),
  ]
  for (let left = 1 + random(3); left > 0; left--) ways[random(ways.length)]?.()
  return Buffer.from(rows.map(row => row.join(delimiter)).join('\n'), random(4) === 0 ? 'latin1' : 'utf8')
}

/** A folder with files gone, exchanged, emptied or renamed. */
function changedFiles(files: Files, random: Random): Files | null {
  const names = Object.keys(files)
  if (names.length < 2) return null
  const [one = '', other = ''] = [names[random(names.length)], names[random(names.length)]]
  const { [one]: bytes = new Uint8Array(), ...rest } = files
  const ways = [
    () => rest,
    () => ({ ...files, [one]: files[other] ?? bytes, [other]: bytes }),
    () => ({ ...files, [one]: new Uint8Array() }),
    () => ({
      ...rest,
      [`${hostile(random)
        .replace(/[^\p{L}\d_=+@-]/gu, '')
        .slice(0, 40)}x.csv`]: bytes,
    }),
    () => ({ ...files, [`nog ${one}`]: bytes }),
    () => ({
      ...files,
      [one]: Uint8Array.from([
        0xff,
        0xfe,
        ...Buffer.from(bytes)
          .toString('latin1')
          .split('')
          .flatMap(sign => [sign.charCodeAt(0), 0]),
      ]),
    }),
  ]
  return ways[random(ways.length)]?.() ?? null
}

function joined(...parts: Uint8Array[]): Uint8Array {
  return Uint8Array.from(Buffer.concat(parts))
}
