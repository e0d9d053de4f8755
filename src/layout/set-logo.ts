import type { Logo } from '../compose/report.js'
import type { ImageMark, StructureNode } from './pages.js'
import type { Setting } from './setting.js'
import { node } from './structure.js'

interface Size {
  width: number
  height: number
}

/** As large as a logo can be in this room, in its own proportions. */
export function logoSize({ picture }: Logo, room: Size): Size {
  const scale = Math.min(room.width / picture.width, room.height / picture.height)
  return { width: picture.width * scale, height: picture.height * scale }
}

/** A logo in its place: what is drawn, and the figure that it is to a reader who does not see it. */
export function setLogo(
  { picture, alternative }: Logo,
  box: { x: number; y: number } & Size,
  setting: Setting,
): { mark: ImageMark; figure: StructureNode } {
  const owner = setting.numbers.next()
  return {
    mark: { kind: 'image', owner, ...box, picture },
    figure: node('Figure', [owner], { alternative, box }),
  }
}
