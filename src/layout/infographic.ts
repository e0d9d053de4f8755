import type { Infographic, InfographicBlock, InfographicList } from '../compose/report.js'
import { InfographicCanvas } from './infographic-canvas.js'
import type { Mark, StructureNode } from './pages.js'
import type { Setting } from './setting.js'

export interface Frame {
  x: number
  y: number
  width: number
  height: number
}

const GAP = 9
const PADDING = 11

/** The infographic within a frame: head, key figures, goal, a block per chapter, and its source. Nothing leaves the frame. */
export function layoutInfographic(
  infographic: Infographic,
  frame: Frame,
  setting: Setting,
): { marks: Mark[]; nodes: StructureNode[] } {
  const canvas = new InfographicCanvas(setting)
  let y = frame.y
  y += drawHead(canvas, infographic, { ...frame, y }) + GAP
  if (infographic.goal)
    y += drawGoal(canvas, infographic.goalHeading, infographic.goal, { ...frame, y }) + GAP
  const foot = 16
  drawBlocks(canvas, infographic.blocks, { ...frame, y, height: frame.y + frame.height - foot - y })
  canvas.text(infographic.source, {
    x: frame.x,
    y: frame.y + frame.height - 11,
    width: frame.width,
    face: 'regular',
    size: 8.5,
    colour: 'muted',
    maxLines: 1,
  })
  return { marks: canvas.marks, nodes: canvas.nodes }
}

/** A dark band with client, title and the key figures. */
function drawHead(canvas: InfographicCanvas, infographic: Infographic, frame: Frame): number {
  const figures = infographic.keyFigures
  const figuresWidth = figures.length === 0 ? 0 : Math.min(frame.width * 0.5, figures.length * 82)
  const width = frame.width - figuresWidth - 3 * PADDING
  const title = { width, face: 'bold' as const, size: 19, colour: 'onDark' as const, maxLines: 3, least: 13 }
  const client = { width, face: 'regular' as const, size: 9.5, colour: 'onDark' as const, maxLines: 2 }
  const clientHeight = infographic.client ? canvas.height(infographic.client, client) + 5 : 0
  const height = Math.max(66, clientHeight + canvas.height(infographic.title, title)) + 2 * PADDING
  canvas.rectangle(frame.x, frame.y, frame.width, height, 'accent', 5)
  let y = frame.y + PADDING
  if (infographic.client) y += canvas.text(infographic.client, { ...client, x: frame.x + PADDING, y }) + 5
  canvas.text(infographic.title, { ...title, x: frame.x + PADDING, y })
  const cell = figures.length === 0 ? 0 : figuresWidth / figures.length
  figures.forEach((figure, index) => {
    const x = frame.x + frame.width - PADDING - figuresWidth + index * cell
    const top = frame.y + (height - 66) / 2
    canvas.icon(figure.icon, x + (cell - 24) / 2, top, 24, 'onDark')
    const box = { x, width: cell, align: 'center' as const, colour: 'onDark' as const, maxLines: 1 }
    canvas.text(figure.value, { ...box, y: top + 24, face: 'bold', size: 21, least: 12 })
    canvas.text(figure.label, { ...box, y: top + 51, face: 'regular', size: 9.5 })
  })
  return height
}

function drawGoal(canvas: InfographicCanvas, heading: string, goal: string, frame: Frame): number {
  const label = canvas.setting.measure.width(heading, 'bold', 11) + 14
  const box = {
    width: frame.width - label,
    face: 'regular' as const,
    size: 11,
    colour: 'ink' as const,
    maxLines: 2,
  }
  canvas.text(heading, {
    ...box,
    x: frame.x,
    y: frame.y,
    width: label,
    face: 'bold',
    colour: 'accent',
    maxLines: 1,
  })
  return canvas.text(goal, { ...box, x: frame.x + label, y: frame.y })
}

/** Smallest height of a block that still holds its heading and a line of each part. */
const heightNeeded = (canvas: InfographicCanvas, block: InfographicBlock, width: number): number =>
  drawBlock(new InfographicCanvas(canvas.setting), block, { x: 0, y: 0, width, height: 0 })

/** The blocks under one another, the space that is left divided between them. Those that do not fit are left out. */
function drawBlocks(canvas: InfographicCanvas, blocks: InfographicBlock[], frame: Frame): void {
  const heights = blocks.map(block => heightNeeded(canvas, block, frame.width))
  const fitting: number[] = []
  let used = 0
  for (const height of heights) {
    if (used + height + (fitting.length > 0 ? GAP : 0) > frame.height) break
    used += height + (fitting.length > 0 ? GAP : 0)
    fitting.push(height)
  }
  const spare = fitting.length === 0 ? 0 : Math.min(26, (frame.height - used) / fitting.length)
  let y = frame.y
  fitting.forEach((height, index) => {
    const block = blocks[index]
    if (block) drawBlock(canvas, block, { ...frame, y, height: height + spare })
    y += height + spare + GAP
  })
}

/** Draws a block in a frame of at least its own height, which it returns. */
function drawBlock(canvas: InfographicCanvas, block: InfographicBlock, frame: Frame): number {
  canvas.rectangle(frame.x, frame.y, frame.width, frame.height, 'band', 5)
  const number = String(block.number)
  canvas.rectangle(frame.x + PADDING, frame.y + PADDING - 1, 17, 17, 'accent', 8.5)
  canvas.text(number, {
    x: frame.x + PADDING,
    y: frame.y + PADDING + 1.4,
    width: 17,
    face: 'bold',
    size: 9.5,
    colour: 'onDark',
    maxLines: 1,
    align: 'center',
  })
  let y = frame.y + PADDING
  y += canvas.text(block.heading, {
    x: frame.x + PADDING + 24,
    y,
    width: frame.width - 2 * PADDING - 24,
    face: 'bold',
    size: 12,
    colour: 'accent',
    maxLines: 2,
    least: 10.5,
    tag: 'P',
  })
  y += 6
  const inside = { x: frame.x + PADDING, y, width: frame.width - 2 * PADDING, height: 0 }
  y += block.kind === 'factors' ? drawFactors(canvas, block, inside) : drawPoll(canvas, block, inside)
  return y + PADDING - frame.y
}

function drawFactors(
  canvas: InfographicCanvas,
  block: Extract<InfographicBlock, { kind: 'factors' }>,
  frame: Frame,
): number {
  let y = frame.y
  y += canvas.text(block.caption, {
    x: frame.x,
    y,
    width: frame.width,
    face: 'semibold',
    size: 9.5,
    colour: 'ink',
    maxLines: 1,
  })
  y += 4
  const cell = (frame.width - GAP * (block.items.length - 1)) / block.items.length
  const label = {
    width: cell - 44,
    face: 'semibold' as const,
    size: 10.5,
    colour: 'ink' as const,
    maxLines: 2,
    least: 8.5,
  }
  const height = Math.max(30, ...block.items.map(item => canvas.height(item.label, label))) + 8
  block.items.forEach((item, index) => {
    const x = frame.x + index * (cell + GAP)
    canvas.rectangle(x, y, cell, height, 'paper', 4)
    canvas.icon(item.icon, x + 8, y + (height - 22) / 2, 22, 'scale2')
    const own = canvas.height(item.label, label)
    canvas.text(item.label, { ...label, x: x + 38, y: y + (height - own) / 2 })
  })
  y += height
  if (block.columns.length > 0) y += GAP + drawLists(canvas, block.columns, { ...frame, y: y + GAP })
  return y - frame.y
}

function drawPoll(
  canvas: InfographicCanvas,
  block: Extract<InfographicBlock, { kind: 'poll' }>,
  frame: Frame,
): number {
  const width = block.lists.length === 0 ? frame.width : frame.width * 0.34
  let y = frame.y
  y += canvas.text(block.value, {
    x: frame.x,
    y,
    width,
    face: 'bold',
    size: 28,
    colour: 'scale2',
    maxLines: 1,
  })
  const bar = width - 10
  canvas.rectangle(frame.x, y + 2, bar, 6, 'hairline', 3)
  canvas.rectangle(
    frame.x,
    y + 2,
    Math.max(6, (bar * block.share.part) / Math.max(1, block.share.whole)),
    6,
    'scale2',
    3,
  )
  y += 13
  const sentence = {
    x: frame.x,
    y,
    width: bar,
    face: 'regular' as const,
    size: 9.5,
    colour: 'ink' as const,
    maxLines: 4,
    least: 8.5,
  }
  y += canvas.text(block.sentence, sentence)
  if (block.lists.length === 0) return y - frame.y
  const right = { x: frame.x + width + GAP, y: frame.y, width: frame.width - width - GAP, height: 0 }
  return Math.max(y - frame.y, drawLists(canvas, block.lists, right))
}

/** Short lists side by side, each under its heading. Returns the height of the longest. */
function drawLists(canvas: InfographicCanvas, lists: InfographicList[], frame: Frame): number {
  const cell = (frame.width - GAP * (lists.length - 1)) / lists.length
  const heights = lists.map((list, index) => {
    const x = frame.x + index * (cell + GAP)
    let y = frame.y
    canvas.icon(list.icon, x, y - 0.5, 13, 'scale2')
    y += canvas.text(list.heading, {
      x: x + 18,
      y,
      width: cell - 18,
      face: 'semibold',
      size: 9.5,
      colour: 'accent',
      maxLines: 2,
      least: 8.5,
    })
    y += 3
    for (const item of list.items) {
      canvas.rectangle(x + 2, y + 4.2, 4, 4, 'scale2', 2)
      y += canvas.text(item, {
        x: x + 12,
        y,
        width: cell - 12,
        face: 'regular',
        size: 9,
        colour: 'ink',
        maxLines: 2,
        least: 8.5,
      })
      y += 2
    }
    return y - frame.y
  })
  return Math.max(0, ...heights)
}
