const n = (value: number): string => String(Math.round(value * 1000) / 1000)

export interface Area {
  x: number
  y: number
  width: number
  height: number
}

/** The ground reaches this far over the band, so that no seam shows. */
const SEAM = 0.5

/** A band along the left side or the top of an area, its outer corners as round as it is thick. */
export function bandPath({ x, y, width, height }: Area, side: 'left' | 'top', t: number): string {
  const corner = `A${n(t)} ${n(t)} 0 0 1`
  if (side === 'top')
    return (
      `M${n(x)} ${n(y + t + SEAM)}V${n(y + t)}${corner} ${n(x + t)} ${n(y)}H${n(x + width - t)}` +
      `${corner} ${n(x + width)} ${n(y + t)}V${n(y + t + SEAM)}Z`
    )
  return (
    `M${n(x + t + SEAM)} ${n(y + height)}H${n(x + t)}${corner} ${n(x)} ${n(y + height - t)}V${n(y + t)}` +
    `${corner} ${n(x + t)} ${n(y)}H${n(x + t + SEAM)}Z`
  )
}

/** What is left of the area beside that band, its outer corners as round. */
export function groundPath({ x, y, width, height }: Area, side: 'left' | 'top', t: number): string {
  const [left, top, right, bottom] =
    side === 'left' ? [x + t, y, x + width, y + height] : [x, y + t, x + width, y + height]
  const corner = `A${n(t)} ${n(t)} 0 0 1`
  const [topRight, bottomLeft] =
    side === 'left'
      ? [`H${n(right - t)}${corner} ${n(right)} ${n(top + t)}`, `H${n(left)}`]
      : [`H${n(right)}`, `H${n(left + t)}${corner} ${n(left)} ${n(bottom - t)}`]
  return `M${n(left)} ${n(top)}${topRight}V${n(bottom - t)}${corner} ${n(right - t)} ${n(bottom)}${bottomLeft}Z`
}

/** The first part of a ring, from the top clockwise: so much of it as `share` says. */
export function ringPath(x: number, y: number, outer: number, inner: number, share: number): string {
  if (share >= 1) return arc(x, y, outer, inner, 0, 0.5) + arc(x, y, outer, inner, 0.5, 1)
  return arc(x, y, outer, inner, 0, share)
}

function arc(x: number, y: number, outer: number, inner: number, from: number, to: number): string {
  const at = (radius: number, share: number): string =>
    `${n(x + radius * Math.sin(2 * Math.PI * share))} ${n(y - radius * Math.cos(2 * Math.PI * share))}`
  const large = to - from > 0.5 ? 1 : 0
  return (
    `M${at(outer, from)}A${n(outer)} ${n(outer)} 0 ${large} 1 ${at(outer, to)}` +
    `L${at(inner, to)}A${n(inner)} ${n(inner)} 0 ${large} 0 ${at(inner, from)}Z`
  )
}
