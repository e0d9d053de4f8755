import * as z from 'zod'
import { blocksSchema } from './block-schema.js'
import { designBlocks } from './design-blocks.js'
import type { InfographicDesign } from './infographic-design.js'
import type { PlaceOf } from './read-yaml.js'

const keyFigure = z.strictObject({
  icoon: z.string().meta({ description: 'De naam van een icoon.', examples: ['mensen', 'berichten'] }),
  waarde: z.string().meta({
    description: 'Het cijfer, als naam tussen dubbele accolades.',
    examples: ['{{deelnemers}}', '{{consensus}}'],
  }),
  naam: z
    .tuple([z.string(), z.string()])
    .meta({ description: 'Wat het cijfer telt: enkelvoud en meervoud.', examples: [['stem', 'stemmen']] }),
})

/** `infographic.yaml`. */
export const infographicSchema = (placeOf: PlaceOf): z.ZodType<InfographicDesign> =>
  z
    .strictObject({
      titel: z.string().meta({
        description: 'De titel boven aan de infographic; `{{titel}}` is die van het rapport.',
        examples: ['{{titel}}'],
      }),
      kerncijfers: z
        .array(keyFigure)
        .max(5)
        .describe('De cijfers in de balk, ten hoogste vijf, van links naar rechts.'),
      doelkop: z.string().describe('De kop boven het doel van de dialoog.'),
      bron: z.string().meta({
        description: 'De regel onderaan, als de dialoog een datum heeft.',
        examples: ['{{bron}}, dialoog van {{datum}}'],
      }),
      'bron-zonder-datum': z.string().describe('De regel onderaan, als de dialoog geen datum heeft.'),
      iconen: z
        .array(z.string())
        .min(1)
        .meta({
          description: 'De iconen die blokken zonder eigen icoon om beurten krijgen.',
          examples: [['ster', 'lamp', 'handdruk']],
        }),
      blokken: blocksSchema.optional(),
    })
    .transform(file => ({
      title: { name: file.titel, place: placeOf(['titel']) },
      keyFigures: file.kerncijfers.map(({ icoon, waarde, naam }, index) => ({
        icon: { name: icoon, place: placeOf(['kerncijfers', index, 'icoon']) },
        value: { name: waarde, place: placeOf(['kerncijfers', index, 'waarde']) },
        labels: naam,
      })),
      goalHeading: file.doelkop,
      source: { name: file.bron, place: placeOf(['bron']) },
      sourceWithoutDate: { name: file['bron-zonder-datum'], place: placeOf(['bron-zonder-datum']) },
      icons: file.iconen.map((name, index) => ({ name, place: placeOf(['iconen', index]) })),
      blocks: file.blokken ? designBlocks(file.blokken, path => placeOf(['blokken', ...path])) : null,
    }))

/** `infographic` in `rapport.yaml`. */
export const ownBlocksSchema = z.strictObject({ blokken: blocksSchema })
