/** Numbers from 0 that Dutch writes as words in running text. */
const words = [
  'nul',
  'één',
  'twee',
  'drie',
  'vier',
  'vijf',
  'zes',
  'zeven',
  'acht',
  'negen',
  'tien',
  'elf',
  'twaalf',
  'dertien',
  'veertien',
  'vijftien',
  'zestien',
  'zeventien',
  'achttien',
  'negentien',
  'twintig',
]

/**
 * `numerator` ÷ `denominator`, rounded half away from zero to a whole number. Exact for whole numbers: nothing is
 * divided before the remainder is known. Throws on a denominator that is not above 0.
 */
export function roundedQuotient(numerator: number, denominator: number): number {
  if (!(denominator > 0)) throw new Error(`cannot divide by ${denominator}`)
  const size = Math.abs(numerator)
  const rest = size % denominator
  const rounded = (size - rest) / denominator + (rest * 2 >= denominator ? 1 : 0)
  return numerator < 0 && rounded > 0 ? -rounded : rounded
}

/** A number times a power of ten, without the error of multiplying: it moves the point in the shortest decimal notation. */
function shifted(value: number, places: number): number {
  const [digits, exponent = '0'] = String(value).split('e')
  return Number(`${digits}e${Number(exponent) + places}`)
}

/**
 * `value` ÷ `divisor` as Dutch writes it, rounded half away from zero: a decimal comma, and points between
 * thousands from 10.000 up (`2831`, `12.345`, `3,1`).
 */
export function formatNumber(value: number, decimals = 0, divisor = 1): string {
  const scaled = Number.isInteger(value)
    ? roundedQuotient(value * 10 ** decimals, divisor)
    : roundedQuotient(shifted(value, decimals), divisor)
  const digits = BigInt(Math.abs(scaled))
    .toString()
    .padStart(decimals + 1, '0')
  const whole = digits.slice(0, digits.length - decimals)
  const grouped = whole.length < 5 ? whole : whole.replace(/\B(?=(\d{3})+$)/g, '.')
  return `${scaled < 0 ? '-' : ''}${grouped}${decimals > 0 ? `,${digits.slice(-decimals)}` : ''}`
}

/** `part` ÷ `whole` as a percentage, rounded half away from zero: `12%`, `45,0%`; an en dash when there is no whole. */
export function percent(part: number, whole: number, decimals = 0): string {
  return whole === 0 ? '–' : `${formatNumber(part * 100, decimals, whole)}%`
}

/** A number with the decimals that it has, two at most: `16`, `43,5`. */
export function shortest(value: number): string {
  const hundredths = Math.round(value * 100)
  return formatNumber(hundredths, hundredths % 100 === 0 ? 0 : hundredths % 10 === 0 ? 1 : 2, 100)
}

/** A whole number as running text writes it: in words up to `twintig`, above that in digits. */
export function numberInWords(value: number): string {
  return words[value] ?? formatNumber(value)
}

/** Messages per person: whole, and in tenths where that is less than one and more than nothing; an en dash without people. */
export function perPerson(messages: number, people: number): string {
  if (people === 0) return '–'
  const tenths = formatNumber(messages, 1, people)
  const isPart = messages < people && tenths !== '0,0' && tenths !== '1,0'
  return isPart ? tenths : formatNumber(messages, 0, people)
}
