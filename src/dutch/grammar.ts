import { infinitivesOf } from './infinitives.js'
import { isNumeral } from './numerals.js'

/** The grammar words and endings of a language that tell what kind of word stands beside them. */
export interface Grammar {
  /** Words that have a noun behind them, or an adjective and a noun. */
  determiners: ReadonlySet<string>
  prepositions: ReadonlySet<string>
  /** Subjects: a verb stands beside them. */
  pronouns: ReadonlySet<string>
  /** Words that have an infinitive behind them. */
  beforeInfinitives: ReadonlySet<string>
  /** Forms of to be, to have and to become, and of auxiliaries. */
  auxiliaries: ReadonlySet<string>
  /** Words that have an adjective behind them. */
  degrees: ReadonlySet<string>
  /** Words without which what stands behind them says something else: `zonder personeel`, `onder één dak`. */
  leading: ReadonlySet<string>
  /** Adjectives that no ending tells. */
  adjectives: ReadonlySet<string>
  nounEnding: RegExp
  adjectiveEnding: RegExp
  infinitiveEnding: RegExp
  participle: RegExp
  isNumeral(plain: string): boolean
  /** What the infinitive of a form could be. */
  infinitivesOf(plain: string): string[]
}

const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/))

export const dutchGrammar: Grammar = {
  determiners: words('de het een geen deze onze mijn uw zijn haar elk elke ieder iedere veel weinig zulke'),
  prepositions: words(
    'van voor met aan door over in op tussen zonder tegen onder bij naar uit binnen buiten tijdens via om langs',
  ),
  pronouns: words('ik jij je hij wij we ze zij men u wie er iedereen niemand iemand'),
  beforeInfinitives: words(
    'te kan kun kunnen kon moet moeten mag mogen wil willen gaan gaat laat laten zal zullen zou zouden ga',
  ),
  auxiliaries: words(
    'is zijn was waren wordt worden werd werden heeft hebben had moet moeten kan kunnen mag mogen',
  ),
  degrees: words('heel erg zeer zo te best nogal steeds echt'),
  leading: words('zonder onder tussen tegen buiten binnen boven minder meer geen één'),
  adjectives: words('eigen open'),
  nounEnding:
    /(?:heid|heden|schap|schappen|ing|ingen|tie|ties|teit|teiten|isme|ment|menten|nis|nissen|eur|eurs|ist|isten|ie|ies|leidinggevenden?|hebbenden?|zoekenden?)$/,
  adjectiveEnding:
    /(?:lijke?|ige?|ische?|ba(?:ar|re)|za(?:am|me)|lo(?:os|ze)|ste|[aeiou][a-z]*[^aeiou]ende?)$/,
  infinitiveEnding: /en$/,
  participle: /^[a-z]*ge[a-z]{3,}(?:d|t|en)$/,
  isNumeral,
  infinitivesOf,
}
