import { z } from 'zod'
import { blocksSchema } from './block-schema.js'
import { designBlocks } from './design-blocks.js'
import type { InfographicDesign } from './infographic-design.js'
import type { PlaceOf } from './read-yaml.js'

/** `infographic.yaml`. */
export const infographicSchema = (placeOf: PlaceOf): z.ZodType<InfographicDesign> =>
  z
    .strictObject({
      titel: z.string(),
      kerncijfers: z
        .array(
          z.strictObject({ icoon: z.string(), waarde: z.string(), naam: z.tuple([z.string(), z.string()]) }),
        )
        .max(5),
      doelkop: z.string(),
      bron: z.string(),
      'bron-zonder-datum': z.string(),
      iconen: z.array(z.string()).min(1),
      blokken: blocksSchema.optional(),
    })
    .transform(file => ({
      title: file.titel,
      keyFigures: file.kerncijfers.map(({ icoon, waarde, naam }, index) => ({
        icon: { name: icoon, place: placeOf(['kerncijfers', index, 'icoon']) },
        value: waarde,
        labels: naam,
      })),
      goalHeading: file.doelkop,
      source: file.bron,
      sourceWithoutDate: file['bron-zonder-datum'],
      icons: file.iconen.map((name, index) => ({ name, place: placeOf(['iconen', index]) })),
      blocks: file.blokken ? designBlocks(file.blokken, path => placeOf(['blokken', ...path])) : null,
    }))

/** `infographic` in `rapport.yaml`. */
export const ownBlocksSchema = z.strictObject({ blokken: blocksSchema })
