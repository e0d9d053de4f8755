import type { Named } from './infographic-design.js'
import { mm } from './theme.js'

/** A logo as its file is: found, and known by its first bytes, but not yet looked into. */
export interface LogoFile {
  kind: 'svg' | 'png' | 'jpeg'
  bytes: Uint8Array
  /** Where a file names it. */
  named: Named
}

/** An image that every output can show as it is, its size in pixels. */
export interface Picture {
  kind: 'png' | 'jpeg'
  bytes: Uint8Array
  width: number
  height: number
}

/** The most room that a logo takes where it is shown, in points. */
export const logoRoom = {
  titlePage: { width: mm(50), height: mm(22) },
  infographic: { width: mm(30), height: mm(14) },
}
