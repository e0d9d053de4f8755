import { isValidIBAN } from 'ibantools'

/** Where a bank account can start; longer than any, so that what follows may be looked at too. */
const account = /(?<![\p{L}\p{N}])[a-z]{2}\d{2}(?:[ -]?[a-z0-9]){11,40}/giu
const SHORTEST = 15

/** The text with `put()` in place of each bank account of which the check digits are right. */
export function replaceAccounts(text: string, put: () => string): string {
  return text.replace(account, found => {
    for (let end = found.length; end >= SHORTEST; end--) {
      const atBorder = end === found.length || /[ -]/.test(found[end] ?? '')
      if (atBorder && isValidIBAN(found.slice(0, end).replace(/[ -]/g, '').toUpperCase()))
        return put() + found.slice(end)
    }
    return found
  })
}

const nineDigits =
  /(?<![\p{L}\p{N}+€$£])(?<!\d[.,:/-])(?<![€$£]\s?)(?:\d{9}|\d{3}([. ])\d{3}\1\d{3}|\d{4}([. ])\d{2}\2\d{3})(?![\p{L}\p{N}])(?![.,:/-]\d)/gu

/** The text with `put()` in place of each number of nine digits that can be a burgerservicenummer. */
export const replaceCitizenNumbers = (text: string, put: () => string): string =>
  text.replace(nineDigits, found => (passesEleven(found.replace(/\D/g, '')) ? put() : found))

/** The elfproef: the digits, weighed 9 to 2 and the last -1, add up to a multiple of eleven. */
function passesEleven(digits: string): boolean {
  const sum = [...digits].reduce((total, digit, at) => total + Number(digit) * (at === 8 ? -1 : 9 - at), 0)
  return sum !== 0 && sum % 11 === 0
}
