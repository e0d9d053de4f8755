import { composeInfographic } from '../infographic/compose-infographic.js'
import type { BlockMaker } from '../scene.js'

/** The infographic, on a page of the report. */
export const infographic: BlockMaker = scene => [
  { kind: 'infographic', infographic: composeInfographic(scene) },
]
