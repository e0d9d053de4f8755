import type { OwnText } from '../config/own-text.js'
import { problem } from '../problems/catalogue.js'
import type { Problem } from '../problems/problem.js'
import type { Scene } from './scene.js'
import type { Values } from './sentences.js'

/** What people count in a report, in the forms that a text uses, and the names that end a value that counts it. */
const counted: [forms: string, names: string[]][] = [
  ['deelnemers?', ['deelnemers', 'uitgenodigd', 'ingeschreven']],
  ['berichten|bericht', ['berichten']],
  ['reacties?', ['reacties']],
  ['synthetrons?', ['synthetrons']],
  ['bipotrons?', ['bipotrons']],
  ['stemmen', ['stemmen', 'eens', 'oneens']],
  ['respondenten', ['respondenten']],
]
/** `2813 berichten`, `155 actieve deelnemers`; a year before the word is none of these: `in 2020 deelnemers`. */
const patterns = counted.map(([forms, names]) => ({
  names,
  pattern: new RegExp(
    `(?<![\\p{L}\\p{N}.,{])(\\d{1,3}(?:\\.\\d{3})+|\\d{1,9}) (?:actieve |unieke |verschillende )?(${forms})(?![\\p{L}\\p{N}])`,
    'gu',
  ),
}))

/** Numbers typed by hand in the analyst's texts that equal no figure of the session, where they say what they count. */
export function wrongNumbers({ config, values }: Scene): Problem[] {
  const accepted = new Set(config.acceptedNumbers.map(plainly))
  return [...config.texts.values()].flatMap(text => wrongIn(text, values, accepted))
}

/** A number with what it counts, however it is written: `1.500 berichten` is `1500 berichten`. */
const plainly = (phrase: string): string =>
  phrase
    .replace(/(?<=\d)\.(?=\d{3})/g, '')
    .replace(/\s+/g, ' ')
    .trim()
    .toLowerCase()

function wrongIn({ markdown, place, isFile }: OwnText, values: Values, accepted: Set<string>): Problem[] {
  const lines = markdown.split('\n')
  return patterns.flatMap(({ pattern, names }) => {
    const known = Object.entries(values).filter(([name]) => names.includes(name.split('.').at(-1) ?? ''))
    const right = values[names[0] ?? '']
    return lines.flatMap((line, index) =>
      [...line.matchAll(pattern)].flatMap(({ 0: found, 1: number = '', 2: word = '', index: at }) => {
        const plain = plainly(number)
        if (accepted.has(plain) || accepted.has(plainly(found))) return []
        if (known.some(([, value]) => String(value).replaceAll('.', '') === plain)) return []
        const where =
          isFile && place.row !== undefined ? { row: place.row + index, column: String(at + 1) } : {}
        return [
          problem('text-wrong-number', { ...place, ...where }, found, { counted: word, right: right ?? '–' }),
        ]
      }),
    )
  })
}
