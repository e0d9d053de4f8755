import * as z from 'zod'
import { filledLine } from '../template/line.js'

/** An id or a word: YAML may have read a number. */
const word = z.union([z.string(), z.number()]).transform(String).pipe(z.string().trim().min(1))
/** A name that the report shows. */
const label = word.pipe(filledLine)
const key = z.string().regex(/^m-[0-9a-f]{12}$/, 'a key is m- and twelve digits or letters a to f')
const listOf = <T extends z.ZodType>(item: T) =>
  z
    .array(item)
    .nullish()
    .transform(list => list ?? [])

const cluster = z.strictObject({
  id: word.meta({ description: 'De vaste naam van het cluster in dit bestand.', examples: ['c01'] }),
  label: label.describe('De naam van het cluster in het rapport.'),
  chartLabel: label.nullish().describe('Een kortere naam voor de grafiek.'),
  infographicLabel: label.nullish().describe('Een kortere naam voor de infographic.'),
  status: z
    .enum(['bevestigd', 'voorlopig'])
    .default('voorlopig')
    .describe('bevestigd als het is nagekeken; anders heet het in het rapport voorlopig.'),
  into: word.nullish().describe('De id van het cluster waarmee dit is samengevoegd.'),
  was: word.nullish().describe('De naam voordat hij in de werkmap veranderde; van het programma.'),
  exportLabels: listOf(word).describe('Hoe de kolom `cluster` van de export het noemt.'),
  keywords: listOf(word).meta({
    description: 'Woorden, ook binnen langere woorden, die berichten in het cluster brengen.',
    examples: [['fiets', 'oversteken']],
  }),
  not: listOf(word).describe('Woorden die berichten buiten het cluster houden.'),
  examples: listOf(key).describe('Sleutels van berichten die hier horen.'),
  text: z.string().nullish().describe('Uw alinea boven de citaten, in Markdown.'),
  quotes: listOf(key).describe('Sleutels van berichten om te citeren, in deze volgorde.'),
})

const move = z.strictObject({
  key: key.describe('De sleutel van het bericht.'),
  to: word.describe('De id van het cluster waar het heen gaat, of overig.'),
  was: word.nullish().describe('Het cluster waar het uit kwam; van het programma.'),
  text: z.string().nullish().describe('Het begin van het bericht, om het te herkennen.'),
})

const seenMessage = z.strictObject({
  key: key.describe('De sleutel van het bericht.'),
  id: word.nullish().describe('De id van het bericht in de vorige export.'),
  in: word.nullish().describe('Het cluster waar het stond.'),
  why: z.string().nullish().describe('Waarom het daar stond.'),
  text: z.string().nullish().describe('Het begin van het bericht, om het terug te vinden.'),
})

const question = z.strictObject({
  match: z
    .strictObject({
      id: word.nullish().describe('De id van de vraag in de export.'),
      text: z.string().nullish().describe('De tekst van de vraag, als haar id er niet meer is.'),
    })
    .refine(({ id, text }) => id || text, 'an id or a text is needed to find the question by')
    .describe('Waaraan de vraag in de export wordt herkend.'),
  top: z
    .number()
    .int()
    .min(1)
    .max(20)
    .nullish()
    .describe('Zoveel clusters van deze vraag krijgen een eigen plaats.'),
  uses: listOf(word).describe('De id’s van gedeelde clusters die deze vraag ook heeft.'),
  clusters: listOf(cluster).describe('De clusters van deze vraag.'),
  moves: listOf(move).meta({
    description: 'Berichten die u zelf een plaats geeft; dat gaat boven alles.',
    examples: [[{ key: 'm-0123456789ab', to: 'c02' }]],
  }),
  messages: listOf(seenMessage).describe(
    'De berichten bij de vorige export; van het programma, verander het niet.',
  ),
})

/** `codebook.yaml` as it is written. */
export const fileSchema = z.strictObject({
  version: z.literal(1).describe('De versie van dit soort bestand: 1.'),
  clusters: listOf(cluster).describe('Clusters voor meer vragen; een vraag neemt ze met `uses`.'),
  questions: listOf(question).describe('De vragen, elk met haar clusters.'),
})
export type CodebookFile = z.output<typeof fileSchema>
export type ClusterFile = z.output<typeof cluster>
