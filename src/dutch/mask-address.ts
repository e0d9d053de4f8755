/** What says that the number after a postcode counts or measures something. */
const UNIT =
  '(?!\\d)(?![.,:]\\d)(?!\\s?(?:%|€|x|keer|maal|km|kilometer|meter|m2|m²|euro|jaar|uur|minuten|min|dagen|weken|maanden|mensen|personen|inwoners|bewoners|woningen|huizen|kinderen|procent)(?!\\p{L}))'
const HOUSE_NUMBER = `\\d{1,5}(?:\\s?[a-z](?![\\p{L}\\p{N}])|-\\d{1,4}(?!\\d)|-[a-z](?![\\p{L}\\p{N}]))?`
/** No postcode ends in these: two that are in use nowhere, and what follows the year of a law or a company. */
const LETTERS = '(?!S[ADS]|EU|EG|NL|NR|BV|NV)[A-Z]{2}'
const START = '(?<![\\p{L}\\p{N}])(?<!\\d[.,:/-])(?<![€$£]\\s?)'

/** `1234 AB 12a`, `1234ab, nr. 12-2`: small letters only where nothing divides them from the digits. */
const after = new RegExp(
  `${START}[1-9]\\d{3}(?: ?${LETTERS}|(?!km|kg|cm|mm|kb|mb|gb|kw|ha|ml|eu|en|of)[a-z]{2})(?![\\p{L}\\p{N}])(?:\\s?,\\s?|\\s?-\\s?|\\s)?(?:(?:huis)?(?:nummer|nr\\.?)\\s?|#\\s?)?${HOUSE_NUMBER}(?![\\p{L}\\p{N}])${UNIT}`,
  'gu',
)
/** `Dorpsstraat 12a, 1234 AB`: the number follows a name. */
const before = new RegExp(
  `(?<=\\p{Lu}[\\p{L}.'’-]+\\s)(?!(?:19|20)\\d{2}\\s)${HOUSE_NUMBER}\\s?,?\\s[1-9]\\d{3} ?${LETTERS}(?![\\p{L}\\p{N}])`,
  'gu',
)

/** The text with `put()` in place of each postcode that stands beside a house number. */
export const replaceAddresses = (text: string, put: () => string): string =>
  text.replace(after, put).replace(before, put)
