/** Kinds of organisations that running text gives an article and no capital, and their article. */
const kinds = new Map(
  Object.entries({
    ministerie: 'het',
    waterschap: 'het',
    hoogheemraadschap: 'het',
    kenniscentrum: 'het',
    gemeente: 'de',
    provincie: 'de',
    stichting: 'de',
    vereniging: 'de',
    woningcorporatie: 'de',
    veiligheidsregio: 'de',
    omgevingsdienst: 'de',
    universiteit: 'de',
    hogeschool: 'de',
  }),
)

/** The name of an organisation within a sentence: `Ministerie van Justitie` as `het ministerie van Justitie`. */
export function inSentence(name: string): string {
  const [first = '', ...rest] = name.trim().split(/\s+/)
  const article = kinds.get(first.toLowerCase())
  return article && rest.length > 0 ? [article, first.toLowerCase(), ...rest].join(' ') : name.trim()
}
