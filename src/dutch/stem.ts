import { stemmer } from '@orama/stemmers/dutch'

/** The Snowball stem of a Dutch word, in lower case and without accents: `wijken` and `Wijk` share `wijk`. */
export function stem(word: string): string {
  const plain = word
    .toLowerCase()
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
  return stemmer(plain) || plain
}
