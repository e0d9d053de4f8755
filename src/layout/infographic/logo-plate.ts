import type { Logo } from '../../compose/report.js'
import { logoRoom } from '../../template/logo.js'
import { logoSize } from '../set-logo.js'
import type { InfographicCanvas } from './canvas.js'
import type { Look } from './part.js'

/** A light plate with the logo on it. */
export interface LogoPlate {
  width: number
  height: number
  /** Stands beside the words; else above them. */
  beside: boolean
  draw(x: number, y: number): void
}

/** Around the logo, and between the plate and the words above which it stands. */
const PADDING = 5
export const PLATE_GAP = 8
/** What the words can miss of their width. */
const SHARE = 0.35

/** The plate for a head whose words have so much width; it never grows with them, but shrinks where room is short. */
export function logoPlate(
  canvas: InfographicCanvas,
  logo: Logo | null,
  width: number,
  { tight, brief }: Look,
): LogoPlate | null {
  if (!logo) return null
  const share = brief ? 0.55 : tight ? 0.75 : 1
  const room = logoRoom.infographic
  const size = logoSize(logo, {
    width: Math.min(room.width * share, width - 2 * PADDING),
    height: room.height * share,
  })
  const plate = { width: size.width + 2 * PADDING, height: size.height + 2 * PADDING }
  return {
    ...plate,
    beside: plate.width <= width * SHARE,
    draw: (x, y) => {
      canvas.rectangle(x, y, plate.width, plate.height, 'paper', 4)
      canvas.logo(logo, { x: x + PADDING, y: y + PADDING, ...size })
    },
  }
}
