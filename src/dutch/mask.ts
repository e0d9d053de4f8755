import { replaceAddresses } from './mask-address.js'
import { nameReplacer } from './mask-names.js'
import { replaceAccounts, replaceCitizenNumbers } from './mask-numbers.js'
import { replacePhones } from './mask-phone.js'
import { replaceProfiles } from './mask-profile.js'

/** What leads to a person, in the words that take its place between brackets. */
export const maskedKinds = [
  'profiel',
  'e-mailadres',
  'rekeningnummer',
  'burgerservicenummer',
  'telefoonnummer',
  'adres',
  'naam',
] as const
export type MaskedKind = (typeof maskedKinds)[number]

/** What stands for personal data, as the source of a pattern. */
export const maskedPattern = `\\[(?:${maskedKinds.join('|')})\\]`
const masked = new RegExp(maskedPattern)

/** Whether something in a text was masked. */
export const isMasked = (text: string): boolean => masked.test(text)

export interface Masked {
  text: string
  /** The kinds found, each once. */
  kinds: MaskedKind[]
}

/** Starts only where a word starts, so that a long run of letters is looked at once. */
const email = /(?<![\p{L}\p{N}._%+-])[\p{L}\p{N}._%+-]+@(?:[\p{L}\p{N}-]+\.)+\p{L}{2,}/gu

/**
 * Masks texts: e-mail addresses, links to profiles, bank accounts, burgerservicenummers, telephone numbers (Dutch and
 * international), postcodes beside a house number, and these names become `[e-mailadres]` and so on. Prices, years,
 * dates, postcodes alone and numbers of laws stay.
 */
export function masker(names: readonly string[]): (text: string) => Masked {
  const replaceNames = names.length > 0 ? nameReplacer(names) : null
  return text => {
    const found = new Set<MaskedKind>()
    const put = (kind: MaskedKind) => (): string => {
      found.add(kind)
      return `[${kind}]`
    }
    let masked = text
    if (masked.includes('/')) masked = replaceProfiles(masked, put('profiel'))
    if (masked.includes('@')) masked = masked.replace(email, put('e-mailadres'))
    if (/\d/.test(masked)) {
      masked = replaceAccounts(masked, put('rekeningnummer'))
      masked = replaceCitizenNumbers(masked, put('burgerservicenummer'))
      masked = replacePhones(masked, put('telefoonnummer'))
      masked = replaceAddresses(masked, put('adres'))
    }
    if (replaceNames) masked = replaceNames(masked, put('naam'))
    return { text: masked, kinds: [...found] }
  }
}

/** Masks a text where no names are known. */
export const mask = masker([])
