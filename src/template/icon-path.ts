/** The side of the box that icons are drawn in. */
export const ICON_BOX = 256

/** The part of a drawing that is shown. */
export interface ViewBox {
  x: number
  y: number
  width: number
  height: number
}

/** A step of a path, its letter a capital: its numbers are places in the box, and not distances. */
interface Step {
  letter: string
  numbers: number[]
}

/** How many numbers each letter takes. */
const takes = new Map(Object.entries({ M: 2, L: 2, H: 1, V: 1, C: 6, S: 4, Q: 4, T: 2, A: 7, Z: 0 }))
/** Of an arc the sizes and the angle come first, and two flags that need no space between them. */
const ARC_END = 5
const isFlag = (letter: string, index: number): boolean => letter === 'A' && (index === 3 || index === 4)

const GAP = /[\s,]*/y
const NUMBER = /[+-]?(?:\d+\.?\d*|\.\d+)(?:[eE][+-]?\d+)?/y
const FLAG = /[01]/y

/** The steps of path data; where it goes wrong, the text from there on. */
export function readPath(data: string): { steps: Step[] } | { wrong: string } {
  let at = 0
  const take = (pattern: RegExp): string | null => {
    pattern.lastIndex = at
    const found = pattern.exec(data)?.[0] ?? null
    at += found?.length ?? 0
    return found
  }
  const steps: Step[] = []
  const pen = new Pen()
  take(GAP)
  while (at < data.length) {
    const from = at
    const given = take(/[A-Za-z]/y) ?? ''
    const letter = given.toUpperCase()
    const count = takes.get(letter)
    if (count === undefined || (steps.length === 0 && letter !== 'M')) return { wrong: data.slice(from) }
    let next: string = letter
    do {
      const numbers: number[] = []
      while (numbers.length < count) {
        take(GAP)
        const start = at
        const number = Number(take(isFlag(letter, numbers.length) ? FLAG : NUMBER) ?? Number.NaN)
        if (!Number.isFinite(number)) return { wrong: data.slice(start) }
        numbers.push(number)
      }
      steps.push(pen.go({ letter: next, numbers }, given !== letter))
      // More places after the first are lines to them.
      if (next === 'M') next = 'L'
      take(GAP)
    } while (count > 0 && at < data.length && /[-+.\d]/.test(data.charAt(at)))
  }
  return { steps }
}

/** Where a path is while it is read: what distances are counted from. */
class Pen {
  private x = 0
  private y = 0
  private start = { x: 0, y: 0 }

  /** Takes a step, and says where it leads. */
  go({ letter, numbers }: Step, isRelative: boolean): Step {
    const [x, y] = isRelative ? [this.x, this.y] : [0, 0]
    const placed = mapPlaces(
      { letter, numbers },
      value => x + value,
      value => y + value,
    )
    const last = placed.numbers
    if (letter === 'Z') Object.assign(this, this.start)
    else if (letter === 'H') this.x = last[0] ?? 0
    else if (letter === 'V') this.y = last[0] ?? 0
    else [this.x, this.y] = [last.at(-2) ?? 0, last.at(-1) ?? 0]
    if (letter === 'M') this.start = { x: this.x, y: this.y }
    return placed
  }
}

type Change = (value: number) => number

/** A step with its places changed, and the sizes of an arc left as they are. */
function mapPlaces({ letter, numbers }: Step, changeX: Change, changeY: Change): Step {
  const isDown = (index: number): boolean =>
    letter === 'V' || (letter !== 'H' && (letter === 'A' ? index - ARC_END : index) % 2 === 1)
  return {
    letter,
    numbers: numbers.map((value, index) => {
      if (letter === 'A' && index < ARC_END) return value
      return isDown(index) ? changeY(value) : changeX(value)
    }),
  }
}

/** Steps as path data in the box of icons: enlarged or made smaller, and in the middle of it. */
export function pathWithin(steps: Step[], { x, y, width, height }: ViewBox): string {
  const scale = ICON_BOX / Math.max(width, height)
  const [left, top] = [(ICON_BOX - width * scale) / 2, (ICON_BOX - height * scale) / 2]
  const fitted = steps.map(step => {
    const { letter, numbers } = mapPlaces(
      step,
      value => left + (value - x) * scale,
      value => top + (value - y) * scale,
    )
    const sized =
      letter === 'A' ? numbers.map((value, index) => (index < 2 ? value * scale : value)) : numbers
    return letter + sized.map(value => Math.round(value * 1000) / 1000).join(' ')
  })
  return fitted.join('')
}

/** How far outside its box something may reach: points that only bend a curve lie further out than the curve. */
const OVER = 0.25

/** Whether steps stay in their box, or about there. */
export function staysWithin(steps: Step[], { x, y, width, height }: ViewBox): boolean {
  const [overX, overY] = [width * OVER, height * OVER]
  let stays = true
  const within = (least: number, most: number) => (value: number) => {
    if (value < least || value > most) stays = false
    return value
  }
  for (const step of steps)
    mapPlaces(step, within(x - overX, x + width + overX), within(y - overY, y + height + overY))
  return stays
}
