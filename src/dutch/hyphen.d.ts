/** The package has no types of its own for this file. */
declare module 'hyphen/nl/index.js' {
  export function hyphenateSync(text: string, options: { hyphenChar: string }): string
}
