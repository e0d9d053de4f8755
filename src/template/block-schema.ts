import { z } from 'zod'

/** Items of a list, and factors with an icon; side by side at most three. */
const ITEMS = 4
const FACTORS = 3
const COLUMNS = 3
const BESIDE_POLL = 2

/** An id, or a place such as 2.1: YAML may have read a number. */
const name = z.union([z.string().min(1), z.number()], { error: 'expected a name' }).transform(String)
const heading = z.string().trim().min(1).optional()
const count = (most: number) => z.number().int().min(1).max(most).default(most)
const icon = z.string().min(1).optional()

const side = { kop: heading, aantal: count(ITEMS), icoon: icon }
const list = z.strictObject({ ...side, vraag: name })
const optionalSide = z.strictObject({ ...side, vraag: name.optional() })
const columns = (most: number) => z.array(list).max(most).default([])
const noSide = { aantal: ITEMS }

/** The ends of a scale. */
export const ends = { hoog: 'high', laag: 'low', grootste: 'largest' } as const

const block = z.discriminatedUnion(
  'soort',
  [
    z.strictObject({
      soort: z.literal('factoren'),
      kop: heading,
      vraag: name,
      aantal: count(FACTORS),
      iconen: z.array(z.string().min(1)).max(FACTORS).default([]),
      kolommen: columns(COLUMNS),
    }),
    z.strictObject({
      soort: z.literal('kolommen'),
      kop: heading,
      kolommen: z.array(list).min(2).max(COLUMNS),
    }),
    z.strictObject({
      soort: z.literal('poll'),
      kop: heading,
      poll: name,
      kant: z.enum(Object.keys(ends) as (keyof typeof ends)[]).default('grootste'),
      zin: z.string().trim().min(1).optional(),
      kolommen: columns(BESIDE_POLL),
    }),
    z
      .strictObject({
        soort: z.literal('contrast'),
        kop: heading,
        vraag: name.optional(),
        goed: optionalSide.default(noSide),
        niet: optionalSide.default(noSide),
      })
      .refine(
        ({ vraag, goed, niet }) =>
          vraag === undefined ? goed.vraag && niet.vraag : !goed.vraag && !niet.vraag,
        { error: 'give either one vraag, or goed and niet each a vraag' },
      ),
  ],
  { error: 'soort is factoren, kolommen, poll or contrast' },
)

/** `blokken`, in `infographic.yaml` and in `rapport.yaml`. */
export const blocksSchema = z.array(block).min(1)

export type WrittenBlock = z.output<typeof block>
export type WrittenSide = z.output<typeof optionalSide>
