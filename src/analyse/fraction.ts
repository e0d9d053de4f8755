/** A number of few decimals as a quotient of whole numbers, so that it can be compared without rounding. */
export interface Fraction {
  numerator: number
  denominator: number
}

/** `14.5` as 145 ÷ 10; settings have few decimals. */
export function fractionOf(value: number): Fraction {
  const decimals = String(value).split('.')[1]?.length ?? 0
  const denominator = 10 ** decimals
  return { numerator: Math.round(value * denominator), denominator }
}

/** Numerator ÷ denominator; null without a denominator. */
export const ratio = (numerator: number, denominator: number): number | null =>
  denominator === 0 ? null : numerator / denominator
