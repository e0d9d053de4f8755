import { z } from 'zod'
import type { PlaceOf } from './read-yaml.js'
import type { BenchmarkChoices, MethodChoices } from './template.js'
import { colourNames, faces, mm, type Theme, textRoles } from './theme.js'

const percent = z.number().int().min(0).max(100)
const length = z.number().min(0).max(2000)

/** `template.yaml`: what the template is, and its pages in order. */
export const manifestSchema = (placeOf: PlaceOf) =>
  z
    .strictObject({
      naam: z.string().min(1),
      omschrijving: z.string().default(''),
      basis: z.string().min(1).optional(),
      logo: z.string().min(1).optional(),
      paginas: z.array(z.string().regex(/^[a-z0-9-]+$/)).min(1),
      'nummering-vanaf': z.number().int().min(0).max(1).default(1),
    })
    .transform(({ logo, ...file }) => ({
      ...file,
      logo: logo === undefined ? null : { name: logo, place: placeOf(['logo']) },
    }))

/** `methode.yaml`, as the method's thresholds. */
export const methodSchema = z
  .strictObject({
    'synthetron-vanaf': z.number().int().min(1),
    'bipotron-per-kant': z.number().int().min(1),
    'bipotron-minderheid': percent,
    'eigen-stemmen-tellen': z.boolean(),
    niveaus: z.strictObject({ top: percent, high: percent, medium: percent, low: percent }),
    'clusters-tonen': z.number().int().min(1).max(20),
    'kleinste-groep': z.number().int().min(1),
  })
  .transform(
    (file): MethodChoices => ({
      minSupport: file['synthetron-vanaf'],
      minPerSide: file['bipotron-per-kant'],
      minMinorityPercent: file['bipotron-minderheid'],
      countOwnVotes: file['eigen-stemmen-tellen'],
      tierPercents: file.niveaus,
      shownClusters: file['clusters-tonen'],
      minGroup: file['kleinste-groep'],
    }),
  )

/** `benchmark.yaml`; a measure that is not there is not compared. */
export const benchmarkSchema = z
  .strictObject({
    'berichten-per-persoon': z.number().positive().optional(),
    reacties: percent.optional(),
    synthetrons: percent.optional(),
    bipotrons: percent.optional(),
    tolerantie: percent.default(5),
  })
  .transform((file): BenchmarkChoices => {
    const measures: BenchmarkChoices['measures'] = {}
    if (file['berichten-per-persoon'] !== undefined)
      measures.messagesPerParticipant = file['berichten-per-persoon']
    if (file.reacties !== undefined) measures.reactionShare = file.reacties
    if (file.synthetrons !== undefined) measures.synthetronShare = file.synthetrons
    if (file.bipotrons !== undefined) measures.bipotronShare = file.bipotrons
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

const colour = z
  .string()
  .regex(/^#[0-9A-Fa-f]{6}$/, 'a colour is a # with six digits or letters A to F, between quotation marks')
const textStyle = z
  .strictObject({
    face: z.enum(faces),
    size: z.number().min(4).max(120),
    lead: z.number().min(4).max(160),
    colour: z.enum(colourNames),
    before: length,
    after: length,
  })
  .transform(style => ({ ...style, before: mm(style.before), after: mm(style.after) }))

const sides = ['width', 'height', 'top', 'right', 'bottom', 'left', 'gutter', 'header', 'footer'] as const

/** `theme.yaml`, lengths in points; font files still as the theme names them. */
export const themeSchema = z
  .strictObject({
    fonts: z.strictObject({
      ...(Object.fromEntries(faces.map(face => [face, z.string()])) as Record<
        (typeof faces)[number],
        z.ZodString
      >),
      fallback: z.array(z.string()),
    }),
    colours: z.strictObject(
      Object.fromEntries(colourNames.map(name => [name, colour])) as Record<
        (typeof colourNames)[number],
        typeof colour
      >,
    ),
    page: z.strictObject({
      ...(Object.fromEntries(sides.map(side => [side, length])) as Record<
        (typeof sides)[number],
        typeof length
      >),
      columns: z.number().int().min(4).max(12),
    }),
    text: z.strictObject(
      Object.fromEntries(textRoles.map(role => [role, textStyle])) as Record<
        (typeof textRoles)[number],
        typeof textStyle
      >,
    ),
    chart: z.strictObject({
      title: length,
      label: z.number().min(8.5),
      value: z.number().min(8.5),
      bar: length,
      gap: length,
    }),
  })
  .transform((file): Theme => {
    const page = { ...file.page }
    for (const side of sides) page[side] = mm(file.page[side])
    return { ...file, page }
  })
