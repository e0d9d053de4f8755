import * as z from 'zod'
import { colourNames, faces, mm, type Theme, textRoles } from './theme.js'
import { chartWords, colourWords, faceWords, pageWords, styleWords, textRoleWords } from './theme-words.js'

const length = z.number().min(0).max(2000)
const smallText = z.number().min(8.5).max(24)
/** Of thicker bars not two would stand on a page. */
const MOST_BAR = 60
const colour = z
  .string()
  .regex(/^#[0-9A-Fa-f]{6}$/, 'a colour is a # with six digits or letters A to F, between quotation marks')
/** The least that a lead may be of a size: a large title is often set somewhat closer than its letters are high. */
const CLOSEST = 0.9
const textStyle = z
  .strictObject({
    face: z.enum(faces).describe(styleWords.face),
    size: z.number().min(4).max(120).describe(styleWords.size),
    lead: z.number().min(4).max(160).describe(styleWords.lead),
    colour: z.enum(colourNames).describe(styleWords.colour),
    before: length.describe(styleWords.before),
    after: length.describe(styleWords.after),
  })
  .refine(
    ({ size, lead }) => lead >= CLOSEST * size,
    `lead is less than ${CLOSEST} of size, so that lines would run into one another`,
  )
  .transform(style => ({ ...style, before: mm(style.before), after: mm(style.after) }))

/** Room for text, in millimeters, below which no page can be made. */
const LEAST_TEXT = 80

/** Columns that running text takes, and what stands beside it. */
const TAKEN_COLUMNS = 6
/** From the running title, and from the page number with its line, to the text; in millimeters. */
const BELOW_HEADER = 3
const ABOVE_FOOTER = 6

const sides = ['width', 'height', 'top', 'right', 'bottom', 'left', 'gutter', 'header', 'footer'] as const

/** A key with this schema for each name, with what is said of it. */
const each = <K extends string, S extends z.ZodType>(
  names: readonly K[],
  schema: S,
  words: Record<K, string>,
): Record<K, S> => Object.fromEntries(names.map(name => [name, schema.describe(words[name])])) as Record<K, S>

/** `theme.yaml`, lengths in points; font files still as the theme names them. */
export const themeSchema = z
  .strictObject({
    fonts: z
      .strictObject({
        ...each(faces, z.string(), faceWords),
        fallback: z
          .array(z.string())
          .describe('Letters voor tekens die de gekozen letter zelf niet heeft, in deze volgorde.'),
      })
      .meta({
        description: 'De lettertypen: bestanden in de map van het sjabloon.',
        examples: [{ regular: 'fonts/Letter-Regular.ttf' }],
      }),
    colours: z
      .strictObject(each(colourNames, colour, colourWords))
      .describe('De kleuren naar hun rol, als # met zes cijfers of letters, tussen aanhalingstekens.'),
    page: z
      .strictObject({
        ...each(sides, length, pageWords),
        columns: z.number().int().min(TAKEN_COLUMNS).max(12).describe(pageWords.columns),
      })
      .refine(
        ({ width, left, right, gutter, columns }) =>
          width - left - right - gutter * (columns - 1) >= LEAST_TEXT,
        `width leaves less than ${LEAST_TEXT} mm for text beside left, right and the gutters`,
      )
      .refine(
        ({ height, top, bottom }) => height - top - bottom >= LEAST_TEXT,
        `height leaves less than ${LEAST_TEXT} mm for text beside top and bottom`,
      )
      .refine(
        ({ top, header }) => top - header >= BELOW_HEADER,
        `the text would run into the running title: top is to be ${BELOW_HEADER} mm more than header at least`,
      )
      .refine(
        ({ bottom, footer }) => bottom - footer >= ABOVE_FOOTER,
        `the text would run into the page number: bottom is to be ${ABOVE_FOOTER} mm more than footer at least`,
      )
      .describe('De maten van de pagina, in millimeters.'),
    text: z.strictObject(each(textRoles, textStyle, textRoleWords)).meta({
      description: 'Hoe elke soort tekst is gezet.',
      examples: [{ body: { size: 10.5, lead: 14.5 } }],
    }),
    chart: z
      .strictObject({
        title: length.describe(chartWords.title),
        label: smallText.describe(chartWords.label),
        value: smallText.describe(chartWords.value),
        bar: z.number().min(2).max(MOST_BAR).describe(chartWords.bar),
        gap: z.number().min(0).max(MOST_BAR).describe(chartWords.gap),
      })
      .describe('De maten in grafieken.'),
  })
  .transform((file): Theme => {
    const page = { ...file.page }
    for (const side of sides) page[side] = mm(file.page[side])
    return { ...file, page }
  })
