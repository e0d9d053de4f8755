import * as z from 'zod'
import { measureKeys, measureNames } from './measure-names.js'
import type { PlaceOf } from './read-yaml.js'
import type { BenchmarkChoices, MethodChoices } from './template.js'

const percent = z.number().int().min(0).max(100)
/** As averages have it. What is below 1 was meant as a share. */
const finePercent = z
  .number()
  .min(0)
  .max(100)
  .refine(
    value => value === 0 || value >= 1,
    'it should be a percentage, as in 16 or 16.5, and no share as in 0.16',
  )
  .refine(value => Math.round(value * 100) / 100 === value, 'it should have two decimals at most')
const people = z.number().int().min(1)

/** `template.yaml`: what the template is, and its pages in order. */
export const manifestSchema = (placeOf: PlaceOf) =>
  z
    .strictObject({
      naam: z.string().min(1).describe('De naam van het sjabloon.'),
      omschrijving: z.string().default('').describe('Wat het sjabloon is, voor `template list`.'),
      basis: z
        .string()
        .min(1)
        .optional()
        .meta({
          description: 'Het sjabloon waarop dit bouwt: een naam, of een map gezien vanaf deze.',
          examples: ['standaard', 'beknopt', '../huis'],
        }),
      logo: z
        .string()
        .min(1)
        .optional()
        .meta({
          description: 'Een SVG, PNG of JPEG in deze map, voor de titelpagina en de infographic.',
          examples: ['logo.svg'],
        }),
      paginas: z
        .array(z.string().regex(/^[a-z0-9-]+$/, 'the name of a page has small letters, digits and hyphens'))
        .min(1)
        .superRefine((names, context) => {
          names.forEach((name, index) => {
            if (names.indexOf(name) < index)
              context.addIssue({ code: 'custom', path: [index], message: 'this page stands before as well' })
          })
        })
        .meta({
          description: 'De pagina’s in hun volgorde; elk is een bestand in `paginas/`, hier zonder `.md`.',
          examples: [['samenvatting', 'aanpak', 'kenmerken', 'uitkomsten', 'bijlagen']],
        }),
      'nummering-vanaf': z
        .number()
        .int()
        .min(0)
        .max(1)
        .default(1)
        .describe('Het nummer van het eerste hoofdstuk: 0 of 1.'),
    })
    .transform(({ logo, ...file }) => ({
      ...file,
      logo: logo === undefined ? null : { name: logo, place: placeOf(['logo']) },
    }))

/** `methode.yaml`, as the method's thresholds. */
export const methodSchema = z
  .strictObject({
    'synthetron-vanaf': people.describe('Zoveel deelnemers zijn het eens, of zoveel oneens: een synthetron.'),
    'bipotron-per-kant': people.describe('Zoveel deelnemers ten minste aan elke kant: een bipotron.'),
    'bipotron-minderheid': percent.describe(
      'De kleinste kant van een bipotron is ten minste dit percentage van eens en oneens samen.',
    ),
    'eigen-stemmen-tellen': z.boolean().describe('Of stemmen op het eigen bericht meetellen.'),
    niveaus: z
      .strictObject({
        top: percent.describe('Meer dan dit percentage eens: Top.'),
        high: percent.describe('Meer dan dit percentage eens: High.'),
        medium: percent.describe('Meer dan dit percentage eens: Medium.'),
        low: percent.describe('Meer dan dit percentage eens: Low; wat daaronder blijft is Bottom.'),
      })
      .refine(({ top, high, medium, low }) => top > high && high > medium && medium > low, {
        error: 'each level begins above the next: top, high, medium, low',
      })
      .describe('De grenzen van de niveaus van synthetrons.'),
    'clusters-tonen': z
      .number()
      .int()
      .min(1)
      .max(20)
      .describe('Zoveel clusters per vraag krijgen een eigen plaats.'),
    'cluster-verdeeld': percent
      .default(40)
      .describe(
        'Over een cluster is de groep verdeeld als de kleinste kant ten minste dit percentage van eens en oneens samen is.',
      ),
    'kleinste-groep': people.describe('Kleinere groepen deelnemers worden samengevoegd.'),
  })
  .transform(
    (file): MethodChoices => ({
      minSupport: file['synthetron-vanaf'],
      minPerSide: file['bipotron-per-kant'],
      minMinorityPercent: file['bipotron-minderheid'],
      countOwnVotes: file['eigen-stemmen-tellen'],
      tierPercents: file.niveaus,
      shownClusters: file['clusters-tonen'],
      dividedPercent: file['cluster-verdeeld'],
      minGroup: file['kleinste-groep'],
    }),
  )

/** `benchmark.yaml`; a measure that is not there is not compared. */
export const benchmarkSchema = z
  .strictObject({
    'berichten-per-persoon': z
      .number()
      .positive()
      .optional()
      .meta({ description: 'Het gemiddelde aantal berichten per actieve deelnemer.', examples: [14] }),
    reacties: finePercent
      .optional()
      .meta({ description: 'Het percentage berichten dat een reactie is.', examples: [19, 18.5] }),
    synthetrons: finePercent
      .optional()
      .meta({ description: 'Het percentage berichten dat een synthetron is.', examples: [16] }),
    bipotrons: finePercent
      .optional()
      .meta({ description: 'Het percentage berichten dat een bipotron is.', examples: [20] }),
    tolerantie: finePercent
      .default(5)
      .describe('Een verschil van ten hoogste dit percentage van de benchmark heet ongeveer gelijk.'),
  })
  .transform((file): BenchmarkChoices => {
    const measures: BenchmarkChoices['measures'] = {}
    for (const key of measureKeys) {
      const value = file[measureNames[key]]
      if (value !== undefined) measures[key] = value
    }
    return { measures, tolerancePercent: file.tolerantie }
  })

const word = z.union([z.string(), z.array(z.string()).min(1)])
type Sentences = { [key: string]: string | string[] | Sentences }
const sentences: z.ZodType<Sentences> = z.lazy(() => z.record(z.string(), z.union([word, sentences])))

/** `zinnen.yaml`, flattened: `clusters.eerste` → its variants. */
export const sentencesSchema = sentences.transform(tree => {
  const flat = new Map<string, string[]>()
  const walk = (node: Sentences, path: string): void => {
    for (const [key, value] of Object.entries(node)) {
      const name = path ? `${path}.${key}` : key
      if (typeof value === 'string') flat.set(name, [value])
      else if (Array.isArray(value)) flat.set(name, value)
      else walk(value, name)
    }
  }
  walk(tree, '')
  return flat
})
