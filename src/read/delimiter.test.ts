import { expect, it } from 'vitest'
import { delimiterOf } from './delimiter.js'

it.each<[string, string, string[]]>([
  ['the heading', ';', ['id;tekst', '1;a, b', '2;c, d, e']],
  ['most records, where texts hold it too', ',', ['id,tekst,tijd', '1,a;b,x', '2,c;d;e,y']],
  ['a table below a title', ';', ['Export van de sessie', 'id;tekst;tijd', '1;a, b;x', '2;c;y']],
  [
    'a table below a title that holds another',
    '\t',
    ['Export, 17 mei', 'id\ttekst\ttijd', '1\ta\tx', '2\tc, d\ty'],
  ],
])('finds what divides %s', (_, delimiter, lines) => {
  expect(delimiterOf(Buffer.from(lines.join('\n')))).toBe(delimiter)
})

it('divides no file of texts alone', () => {
  const lines = [
    'tekst',
    'Meer bomen, minder auto’s',
    'Rust',
    'Een bankje, een boom, een bus',
    'Nee; of toch',
  ]
  expect(delimiterOf(Buffer.from(lines.join('\n')))).not.toMatch(/[;,\t]/)
})
