import { stemmer } from '@orama/stemmers/dutch'
import { withoutAccents } from './without-accents.js'

/** The Snowball stem of a Dutch word, in lower case and without accents: `wijken` and `Wijk` share `wijk`. */
export function stem(word: string): string {
  const plain = withoutAccents(word.toLowerCase())
  return stemmer(plain) || plain
}
