import { describe, expect, it } from 'vitest'
import { fixedMeasure } from '../layout/fixed-measure.testing.js'
import type { DrawnShape, DrawnText } from '../layout/pages.js'
import { Surface } from './surface.js'

/** The properties that a canvas context has, as Chart.js sets them. */
interface Settable {
  font: string
  fillStyle: string
  strokeStyle: string
  lineWidth: number
  textAlign: string
  textBaseline: string
}
type Canvas = Surface & Settable

const surface = (): Canvas => new Surface(300, 100, fixedMeasure) as Canvas
const textsOf = (canvas: Surface): DrawnText[] => canvas.marks.filter(mark => mark.kind === 'text')
const shapesOf = (canvas: Surface): DrawnShape[] => canvas.marks.filter(mark => mark.kind === 'shape')
const dot = (canvas: Surface, x: number, y: number): string => {
  canvas.beginPath()
  canvas.moveTo(x, y)
  canvas.lineTo(x + 1, y)
  canvas.stroke()
  return shapesOf(canvas).at(-1)?.path ?? ''
}

describe('places', () => {
  it('are counted from the corner of the surface', () => {
    expect(dot(surface(), 10, 20)).toBe('M10 20L11 20')
  })

  it('are moved, scaled and turned, the last called first', () => {
    const canvas = surface()
    canvas.translate(10, 0)
    canvas.scale(2, 3)
    expect(dot(canvas, 5, 5)).toBe('M20 15L22 15')
    canvas.rotate(Math.PI / 2)
    expect(dot(canvas, 0, 0)).toBe('M10 0L10 3')
  })

  it('come back with the state that was saved, as do colours and fonts', () => {
    const canvas = surface()
    canvas.fillStyle = 'red'
    canvas.save()
    canvas.fillStyle = 'blue'
    canvas.translate(50, 50)
    canvas.save()
    canvas.font = '20px report'
    canvas.restore()
    expect(canvas.font).toBe('10px report')
    canvas.restore()
    expect(canvas.fillStyle).toBe('red')
    expect(dot(canvas, 0, 0)).toBe('M0 0L1 0')
    canvas.restore()
    expect(canvas.fillStyle).toBe('red')
  })

  it('begin anew when a transformation is set or taken away', () => {
    const canvas = surface()
    canvas.translate(50, 50)
    canvas.setTransform(2, 0, 0, 2, 1, 1)
    expect(dot(canvas, 1, 1)).toBe('M3 3L5 3')
    canvas.resetTransform()
    expect(dot(canvas, 1, 1)).toBe('M1 1L2 1')
  })
})

describe('text', () => {
  const write = (settings: Partial<Settable>, text = 'abcd'): DrawnText | undefined => {
    const canvas = surface()
    Object.assign(canvas, { font: '10px report' }, settings)
    canvas.fillText(text, 50, 40)
    return textsOf(canvas)[0]
  }

  it.each([
    ['left', 50],
    ['start', 50],
    ['center', 40],
    ['right', 30],
    ['end', 30],
  ])('is aligned: %s', (textAlign, x) => {
    expect(write({ textAlign })?.x).toBe(x)
  })

  it.each([
    ['alphabetic', 40],
    ['middle', 43.5],
    ['top', 49.5],
    ['bottom', 37.5],
  ])('stands on its baseline: %s', (textBaseline, y) => {
    expect(write({ textBaseline })?.y).toBe(y)
  })

  it.each([
    ['9px report', 'regular', 9],
    ['600 9.5px report', 'semibold', 9.5],
    ['bold 12px report', 'bold', 12],
    ['italic 10px report', 'italic', 10],
  ])('has face and size of its font: %s', (font, face, size) => {
    expect(write({ font })).toMatchObject({ font: face, size })
  })

  it('is turned with the surface', () => {
    const canvas = surface()
    canvas.translate(30, 40)
    canvas.rotate(-Math.PI / 2)
    canvas.fillText('ab', 0, 0)
    expect(textsOf(canvas)[0]).toMatchObject({ x: 30, y: 40, rotate: -90 })
  })

  it('is as wide as it is measured', () => {
    const canvas = surface()
    canvas.font = '10px report'
    expect(canvas.measureText('abcd').width).toBe(20)
  })
})

describe('shapes', () => {
  it('are filled and stroked in the colours of the moment', () => {
    const canvas = surface()
    Object.assign(canvas, { fillStyle: 'green', strokeStyle: 'black', lineWidth: 2 })
    canvas.setLineDash([3, 2])
    canvas.fillRect(0, 0, 10, 5)
    canvas.strokeRect(0, 0, 10, 5)
    expect(shapesOf(canvas)).toMatchObject([
      { path: 'M0 0L10 0L10 5L0 5Z', fill: 'green' },
      { stroke: { colour: 'black', width: 2, dash: [3, 2] } },
    ])
  })

  it('go round where an arc does', () => {
    const canvas = surface()
    canvas.beginPath()
    canvas.arc(10, 10, 5, 0, Math.PI)
    canvas.closePath()
    canvas.fill()
    expect(shapesOf(canvas)[0]?.path).toBe('M15 10A5 5 0 0 1 10 15A5 5 0 0 1 5 10Z')
  })

  it('are none where nothing was drawn', () => {
    const canvas = surface()
    canvas.beginPath()
    canvas.fill()
    canvas.fillText('', 0, 0)
    expect(canvas.marks).toEqual([])
  })
})
