/** The package has no types of its own. */
declare module 'hyphen/patterns/nl.js' {
  const patterns: unknown[]
  export default patterns
}

declare module 'hyphen/hyphen.js' {
  /** Makes a function that puts the character in a word wherever the patterns allow a break. */
  export default function createHyphenator(
    patterns: unknown[],
    options: { hyphenChar: string },
  ): (text: string) => string
}
