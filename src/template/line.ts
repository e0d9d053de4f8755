/// <reference lib="es2024.string" />
import * as z from 'zod'

/** A text that stands on one line in the report, however many it has in YAML, and that XML can hold. Fixed spaces stay. */
export const line = z.string().transform(text =>
  text
    .toWellFormed()
    .replace(/(?![\u00a0\u202f])[\s\p{Cc}\ufffe\uffff]+/gu, ' ')
    .trim(),
)

const EMPTY = 'it should not be empty'

/** As `line`, and never empty. */
export const filledLine = z
  .string()
  .regex(/\S/, EMPTY)
  .pipe(line)
  .refine(text => text !== '', EMPTY)
