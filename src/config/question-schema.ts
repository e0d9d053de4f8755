import * as z from 'zod'
import { filledLine, line } from '../template/line.js'

/** The roles of a question, as they may be written. */
export const roles = {
  opwarm: 'warm-up',
  'warm-up': 'warm-up',
  evaluatie: 'evaluation',
  evaluation: 'evaluation',
  afsluiting: 'closing',
  closing: 'closing',
  geen: null,
} as const

/** An id or a label: YAML may have read a number. */
export const name = z.union([z.string(), z.number()]).transform(String)

/** A chapter in `hoofdstukken`. */
export const chapter = z.strictObject({
  titel: filledLine.describe('De titel van het hoofdstuk.'),
  vragen: z
    .array(name)
    .meta({ description: 'De id’s van zijn vragen, in hun volgorde.', examples: [['v3', 'v4']] }),
  inleiding: z.string().optional().describe('Uw inleiding, in Markdown, in plaats van de zin met cijfers.'),
})

/** What stands under a question's id in `vragen`. */
export const question = z.strictObject({
  tekst: line.optional().describe('De vraag zoals zij is gesteld, in plaats van die in de export.'),
  kort: line.optional().meta({
    description: 'De naam van de vraag in koppen en grafieken.',
    examples: ['Reden van deelname'],
  }),
  rol: z
    .enum(Object.keys(roles) as (keyof typeof roles)[])
    .optional()
    .describe('Wat de vraag is: opwarm, evaluatie, afsluiting, of geen (een gewone vraag).'),
})

/** What stands under a poll's id in `polls`. */
export const poll = z.strictObject({
  tekst: line.optional().describe('De vraag van de poll, in plaats van die in de export.'),
  'na vraag': name
    .nullable()
    .optional()
    .meta({
      description: 'De id van de vraag waarna de poll komt; null: een poll op zichzelf, aan het eind.',
      examples: ['v3', null],
    }),
})
