/** The package has no types of its own for this file. */
declare module 'hyphen/nl/index.js' {
  const hyphen: { hyphenateSync(text: string, options: { hyphenChar: string }): string }
  export default hyphen
}
