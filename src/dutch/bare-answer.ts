import { normalise } from './normalise.js'

/** Words of which an answer that only agrees, disagrees, cheers or asks on is made. */
const words: ReadonlySet<string> = new Set(
  `
  absoluut akkoord amen benieuwd bravo chapeau dank dat dit dito duidelijk eens en exact gelukkig goed haha helaas
  helemaal hier hierboven hoeveel hoezo hoor idd ik inderdaad is ja jij jou klopt me mee met mooi nee niet nou oke ok
  ook oneens onzin precies prima ps same super te terecht tja totaal top u vind volkomen volledig volmondig waar
  waarom wel welke yes zeer zeker zelfde zo
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
