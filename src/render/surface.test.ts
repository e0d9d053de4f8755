import { describe, expect, it } from 'vitest'
import { fixedMeasure } from '../layout/fixed-measure.testing.js'
import type { ShapeMark, TextMark } from '../layout/pages.js'
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

/** A surface whose corner lies at (100, 200) on the page. */
const surface = (): Canvas => new Surface(300, 100, fixedMeasure, 7, { x: 100, y: 200 }) as Canvas
const textsOf = (canvas: Surface): TextMark[] => canvas.marks.filter(mark => mark.kind === 'text')
const shapesOf = (canvas: Surface): ShapeMark[] => canvas.marks.filter(mark => mark.kind === 'shape')
const dot = (canvas: Surface, x: number, y: number): string => {
  canvas.beginPath()
  canvas.moveTo(x, y)
  canvas.lineTo(x + 1, y)
  canvas.stroke()
  return shapesOf(canvas).at(-1)?.path ?? ''
}

describe('places', () => {
  it('are counted from where the surface lies on the page', () => {
    expect(dot(surface(), 10, 20)).toBe('M110 220L111 220')
  })

  it('are moved, scaled and turned, the last called first', () => {
    const canvas = surface()
    canvas.translate(10, 0)
    canvas.scale(2, 3)
    expect(dot(canvas, 5, 5)).toBe('M120 215L122 215')
    canvas.rotate(Math.PI / 2)
    expect(dot(canvas, 0, 0)).toBe('M110 200L110 203')
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
    expect(dot(canvas, 0, 0)).toBe('M100 200L101 200')
    canvas.restore()
    expect(canvas.fillStyle).toBe('red')
  })

  it('keep their origin when a transformation is set or taken away', () => {
    const canvas = surface()
    canvas.translate(50, 50)
    canvas.setTransform(2, 0, 0, 2, 1, 1)
    expect(dot(canvas, 1, 1)).toBe('M103 203L105 203')
    canvas.resetTransform()
    expect(dot(canvas, 1, 1)).toBe('M101 201L102 201')
  })
})

describe('text', () => {
  const write = (settings: Partial<Settable>, text = 'abcd'): TextMark | undefined => {
    const canvas = surface()
    Object.assign(canvas, { font: '10px report' }, settings)
    canvas.fillText(text, 50, 40)
    return textsOf(canvas)[0]
  }

  it.each([
    ['left', 150],
    ['start', 150],
    ['center', 140],
    ['right', 130],
    ['end', 130],
  ])('is aligned: %s', (textAlign, x) => {
    expect(write({ textAlign })?.x).toBe(x)
  })

  it.each([
    ['alphabetic', 240],
    ['middle', 243.5],
    ['top', 249.5],
    ['bottom', 237.5],
  ])('stands on its baseline: %s', (textBaseline, y) => {
    expect(write({ textBaseline })?.y).toBe(y)
  })

  it.each([
    ['9px report', 'regular', 9],
    ['600 9.5px report', 'semibold', 9.5],
    ['bold 12px report', 'bold', 12],
    ['italic 10px report', 'italic', 10],
  ])('has face and size of its font: %s', (font, face, size) => {
    expect(write({ font })).toMatchObject({ font: face, size, owner: 7 })
  })

  it('is turned with the surface', () => {
    const canvas = surface()
    canvas.rotate(-Math.PI / 2)
    canvas.fillText('ab', 0, 0)
    expect(textsOf(canvas)[0]).toMatchObject({ x: 100, y: 200, rotate: -90 })
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
      { path: 'M100 200L110 200L110 205L100 205Z', fill: 'green' },
      { stroke: { colour: 'black', width: 2, dash: [3, 2] } },
    ])
  })

  it('go round where an arc does', () => {
    const canvas = surface()
    canvas.beginPath()
    canvas.arc(10, 10, 5, 0, Math.PI)
    canvas.closePath()
    canvas.fill()
    expect(shapesOf(canvas)[0]?.path).toBe('M115 210A5 5 0 0 1 110 215A5 5 0 0 1 105 210Z')
  })

  it('are none where nothing was drawn', () => {
    const canvas = surface()
    canvas.beginPath()
    canvas.fill()
    canvas.fillText('', 0, 0)
    expect(canvas.marks).toEqual([])
  })
})
