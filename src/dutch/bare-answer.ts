import { normalise } from './normalise.js'

/** Words of which an answer that only agrees, disagrees or cheers is made. */
const words: ReadonlySet<string> = new Set(
  `
  absoluut akkoord amen bravo dank dat dit dito duidelijk eens en exact goed haha helemaal hier hierboven hoor idd
  ik inderdaad ja jij jou klopt me mee met mooi nee niet oke ok ook oneens precies prima ps same super te totaal top
  u vind volkomen volledig volmondig waar yes zeer zeker zelfde zo
  `
    .trim()
    .split(/\s+/),
)

/**
 * Whether a text says something only of another, such as `eens!`, `+1`, a thumb or `ja, precies dit`: quoted alone it tells
 * a reader nothing.
 */
export function isBareAnswer(text: string): boolean {
  const said = normalise(text)
  return !/\p{L}/u.test(said) || said.split(' ').every(word => words.has(word) || /^\d+$/.test(word))
}
