/** Where a word stands within another by chance: who wants to park does not write about a park. */
const LOOK_ALIKES = [
  'park(?=ee?r)',
  'plan(?=t)',
  'verkeer(?=d)',
  'gemeen(?=schap)',
  'stad(?=ion)',
  'open(?=ba)',
  'last(?=ig)',
  'leef(?=tijd)',
  '(?<=w)andel',
  '(?<=v)lucht',
  '(?<=af|ont|uit)wijk',
  '(?<=tran)sport',
  '(?<=be)zorg',
  '(?<=on)geluk',
  '(?<=onder)zoek',
  '(?<=be)zoek',
  '(?<=be)wijs',
  '(?<=door)stro',
]
const lookAlike = new RegExp(LOOK_ALIKES.map(one => `(${one})`).join('|'), 'g')

const FIRST = 'a'.charCodeAt(0)
const LETTERS = 26
const PRIVATE_USE = 0xe000

/**
 * A word in lower case for comparing it with others by its letters: those that make up another word by chance become
 * letters of their own, so that `parkeren` and `parkeerplaats` are alike, and neither is like `park`.
 */
export const setApart = (word: string): string =>
  word.replace(lookAlike, (chance, ...which: unknown[]) => {
    const own = PRIVATE_USE + LETTERS * which.indexOf(chance)
    return Array.from(chance, letter => String.fromCharCode(own + letter.charCodeAt(0) - FIRST)).join('')
  })
