import * as z from 'zod'

/** Items of a list, and factors with an icon; side by side at most three. */
const ITEMS = 4
const FACTORS = 3
const COLUMNS = 3
const BESIDE_POLL = 2

/** An id, or a place such as 2.1: YAML may have read a number. */
const name = z.union([z.string().min(1), z.number()], { error: 'expected a name' }).transform(String)
const question = name.meta({
  description: 'Een vraag: haar id, of haar plaats, zoals "2.1" voor de eerste van het tweede hoofdstuk.',
  examples: ['v3', '2.1'],
})
const poll = name.meta({
  description:
    'Een poll: haar id, of haar plaats, zoals "2.1" voor de poll na de eerste vraag van het tweede hoofdstuk.',
  examples: ['p1', '2.1'],
})
const heading = z
  .string()
  .trim()
  .min(1)
  .optional()
  .describe('De kop; anders het hoofdstuk of de korte naam van de vraag.')
const count = (most: number) =>
  z.number().int().min(1).max(most).default(most).describe(`Hoeveel clusters, ten hoogste ${most}.`)
const icon = z
  .string()
  .min(1)
  .optional()
  .meta({ description: 'De naam van een icoon; anders de volgende van `iconen`.', examples: ['tandwiel'] })
const kind = <K extends string>(soort: K, description: string) => z.literal(soort).describe(description)

const side = { kop: heading, aantal: count(ITEMS), icoon: icon }
const list = z.strictObject({ ...side, vraag: question })
const optionalSide = z.strictObject({ ...side, vraag: question.optional() })
const columns = z.array(list)
const columnsBelow = (most: number, where: string) =>
  columns.max(most).default([]).describe(`De lijsten van andere vragen ${where}, ten hoogste ${most}.`)
const noSide = { aantal: ITEMS }

/** The ends of a scale. */
export const ends = { hoog: 'high', laag: 'low', grootste: 'largest' } as const

const block = z.discriminatedUnion(
  'soort',
  [
    z.strictObject({
      soort: kind('factoren', 'De sterkste clusters van een vraag, elk met een icoon.'),
      kop: heading,
      vraag: question,
      aantal: count(FACTORS),
      iconen: z
        .array(z.string().min(1))
        .max(FACTORS)
        .default([])
        .meta({ description: 'Een icoon voor elk cluster, op volgorde.', examples: [['huis', 'mensen']] }),
      kolommen: columnsBelow(COLUMNS, 'eronder'),
    }),
    z.strictObject({
      soort: kind('kolommen', 'Twee of drie vragen naast elkaar, elk met haar sterkste clusters.'),
      kop: heading,
      kolommen: columns.min(2).max(COLUMNS).describe(`De vragen naast elkaar, twee of ${COLUMNS}.`),
    }),
    z.strictObject({
      soort: kind('poll', 'Een poll als zin, met het aandeel groot ernaast.'),
      kop: heading,
      poll,
      kant: z
        .enum(Object.keys(ends) as (keyof typeof ends)[])
        .default('grootste')
        .describe('Welke kant van de schaal de zin noemt: hoog, laag, of de grootste.'),
      zin: z
        .string()
        .trim()
        .min(1)
        .optional()
        .meta({
          description:
            'De zin, met `{{deel}}`, `{{Deel}}`, `{{aandeel}}`, `{{een}}`, `{{ander}}` of `{{vraag}}`.',
          examples: ['{{Deel}} vindt de samenwerking goed'],
        }),
      kolommen: columnsBelow(BESIDE_POLL, 'ernaast'),
    }),
    z
      .strictObject({
        soort: kind(
          'contrast',
          'Twee vragen tegenover elkaar, of wat bij één vraag wel en geen steun krijgt.',
        ),
        kop: heading,
        vraag: question.optional().describe('De ene vraag waarvan steun en verzet tegenover elkaar staan.'),
        goed: optionalSide.default(noSide).describe('De linkerkant: wat goed is of steun krijgt.'),
        niet: optionalSide.default(noSide).describe('De rechterkant: wat niet goed is of geen steun krijgt.'),
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
export const blocksSchema = z.array(block).min(1).describe('De blokken van de infographic, in hun volgorde.')

export type WrittenBlock = z.output<typeof block>
export type WrittenSide = z.output<typeof optionalSide>
