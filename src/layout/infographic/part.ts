/** A horizontal strip of the infographic: it knows its height, and how much more it can use. */
export interface Part {
  height: number
  /** The most that it can be higher and still look good. */
  grow: number
  /** Draws it from `y` down, `extra` points higher than its own height. */
  draw(y: number, extra: number): void
}

/** The column that parts stand in. */
export interface Column {
  x: number
  width: number
}

/** How large everything is drawn, and how much of it. */
export interface Look {
  /** Of all letters and distances. */
  scale: number
  /** Items in a list; without any, lists are left out. */
  items: number
  /** Lines that a label or an item may take; a heading never more than two. */
  lines: number
  /** Closely set: small distances, side by side what else stands below one another. */
  tight: boolean
  /** Pictures smaller still. */
  brief: boolean
  /** How much of its white space a block has that is not tight. */
  air: number
}

export const plainLook: Look = { scale: 1, items: 4, lines: 3, tight: false, brief: false, air: 1 }

/** From large to small, as long as nothing need be left out. */
export const largeLooks: Look[] = Array.from({ length: 11 }, (_, step) => ({
  ...plainLook,
  scale: (20 - step) / 10,
}))

/** From all to little, for when not even the smallest letters make room enough. */
export const briefLooks: Look[] = [
  ...[4, 3, 2].map(items => ({ ...plainLook, items, lines: 2, air: 0.7 })),
  ...[3, 2, 1].flatMap(items =>
    [false, true].map(brief => ({ ...plainLook, items, lines: 2, tight: true, brief })),
  ),
  ...[1, 0].map(items => ({ ...plainLook, items, lines: 1, tight: true, brief: true })),
]

/** A block that is nothing but its lists keeps an item of each. */
export const withAnItem = (look: Look): Look => ({ ...look, items: Math.max(1, look.items) })

const sum = (numbers: number[]): number => numbers.reduce((total, one) => total + one, 0)

export const heightOf = (parts: Part[], gap: number): number =>
  sum(parts.map(part => part.height)) + gap * Math.max(0, parts.length - 1)

export const growOf = (parts: Part[]): number => sum(parts.map(part => part.grow))

/** Draws parts under one another; what is left of the height goes to each by what it can use. */
export function drawParts(parts: Part[], y: number, gap: number, spare: number): void {
  const share = Math.min(1, spare / Math.max(1, growOf(parts)))
  let top = y
  for (const part of parts) {
    const extra = part.grow * share
    part.draw(top, extra)
    top += part.height + extra + gap
  }
}
