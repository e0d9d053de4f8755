/// <reference lib="es2024.string" />

/** The largest number from 1 to `most` that still fits; 1 when none does. Each larger one fits less well. */
function largest(most: number, fits: (number: number) => boolean): number {
  let [low, high] = [1, Math.max(1, most)]
  while (low < high) {
    const middle = Math.ceil((low + high) / 2)
    if (fits(middle)) low = middle
    else high = middle - 1
  }
  return low
}

/** As many letters of a text as fit with an ellipsis, at least one. Takes few tries, however long the text. */
export function cutLetters(text: string, fits: (text: string) => boolean): string {
  const cut = (length: number): string => `${text.slice(0, length).toWellFormed().trimEnd()}…`
  return cut(largest(text.length, length => fits(cut(length))))
}

/** As many words of a text as fit with an ellipsis, or as many letters of the first word, at least one. */
export function shorten(text: string, fits: (text: string) => boolean): string {
  const words = text.trimEnd().split(' ')
  const kept = (count: number): string => `${words.slice(0, count).join(' ').trimEnd()}…`
  const shortest = kept(largest(words.length, count => fits(kept(count))))
  return fits(shortest) ? shortest : cutLetters(words[0] ?? '', fits)
}
