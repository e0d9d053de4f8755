import { describe, expect, it } from 'vitest'
import { standard } from '../../render/poster.testing.js'
import { noIcon } from '../../template/icon.js'
import { type Area, boxOf, isWithin, meet } from '../overlaps.testing.js'
import type { Mark, StructureNode } from '../pages.js'
import { Setting } from '../setting.js'
import { type Frame, layoutInfographic } from './layout-infographic.js'
import { infographicOf, shapes } from './sample.testing.js'

const { template, typefaces } = await standard()
const setting = new Setting(template.theme, typefaces)
/** The whole sheet, and what is left of a page of the report. */
const sheet: Frame = { x: 44, y: 44, width: 507, height: 754 }
const page: Frame = { x: 71, y: 113, width: 468, height: 646 }

const textsOf = (marks: Mark[]) => marks.flatMap(mark => (mark.kind === 'text' ? [mark] : []))

/** The box of a path of straight lines and small arcs, by the points that it names. */
function boxOfPath(path: string): Area {
  const xs: number[] = []
  const ys: number[] = []
  for (const [, letter, rest = ''] of path.matchAll(/([MHVLAZ])([^MHVLAZ]*)/g)) {
    const numbers = rest.trim().split(/[ ,]+/).map(Number)
    const [first = 0, second = 0] = numbers.slice(-2)
    if (letter === 'H') xs.push(first)
    else if (letter === 'V') ys.push(first)
    else if (letter !== 'Z') {
      xs.push(first)
      ys.push(second)
    }
  }
  return { left: Math.min(...xs), right: Math.max(...xs), top: Math.min(...ys), bottom: Math.max(...ys) }
}

const shapesOf = (marks: Mark[]): Area[] =>
  marks.flatMap(mark => {
    if (mark.kind !== 'shape') return []
    if (!mark.at) return boxOfPath(mark.path)
    const { x, y, scale } = mark.at
    return { left: x, top: y, right: x + 256 * scale, bottom: y + 256 * scale }
  })

describe.each([
  ['a sheet of its own', sheet],
  ['a page of the report', page],
])('on %s', (_, frame) => {
  const within = { left: frame.x, top: frame.y, right: frame.x + frame.width, bottom: frame.y + frame.height }
  const cases = ['short', 'long'].flatMap(length => [
    ...[0, 1, 2, 3, 4, 5, 6, 9].map(count => [count, 'mixed', length, shapes] as const),
    ...shapes.flatMap(kind => [1, 3, 5, 8].map(count => [count, kind, length, [kind]] as const)),
  ])

  it.each(cases)(
    '%i blocks (%s) with %s texts stay within the frame, and apart',
    (count, _, length, kinds) => {
      const wishes = { long: length === 'long', kinds: [...kinds] }
      const { marks } = layoutInfographic(infographicOf(count, wishes), frame, setting)
      const boxes = textsOf(marks).flatMap(mark => {
        const area = boxOf(mark, typefaces)
        return area ? [{ text: mark.text, area }] : []
      })
      expect(boxes.filter(({ area }) => !isWithin(area, within))).toEqual([])
      expect(shapesOf(marks).filter(area => !isWithin(area, within))).toEqual([])
      const overlapping = boxes.flatMap((one, index) =>
        boxes
          .slice(index + 1)
          .flatMap(other => (meet(one.area, other.area) ? [`${one.text} × ${other.text}`] : [])),
      )
      expect(overlapping).toEqual([])
      expect(Math.min(...textsOf(marks).map(mark => mark.size))).toBeGreaterThanOrEqual(8.5)
      // No text on an icon.
      const icons = marks.flatMap(mark => (mark.kind === 'shape' && mark.at ? shapesOf([mark]) : []))
      expect(boxes.filter(({ area }) => icons.some(icon => meet(icon, area)))).toEqual([])
    },
  )

  it.each([1, 2, 3, 4, 5, 6])('%i blocks all have their place, and fill the height', count => {
    const { marks } = layoutInfographic(infographicOf(count, { kinds: shapes }), frame, setting)
    const bands = marks.flatMap(mark =>
      mark.kind === 'shape' && mark.fill === template.theme.colours.band ? [boxOfPath(mark.path)] : [],
    )
    expect(bands).toHaveLength(count)
    const bottom = Math.max(...bands.map(band => band.bottom))
    expect(within.bottom - bottom).toBeLessThan(frame.height * 0.08)
    const gaps = bands.slice(1).map((band, index) => band.top - (bands[index]?.bottom ?? 0))
    for (const gap of gaps) expect(gap).toBeCloseTo(gaps[0] ?? 0, 1)
  })
})

const textOf = (marks: Mark[]): string =>
  textsOf(marks)
    .map(mark => mark.text)
    .join(' ')

describe('with more to tell', () => {
  it('lists become shorter before any block is left out', () => {
    const [few = '', many = ''] = [2, 6].map(count =>
      textOf(layoutInfographic(infographicOf(count), page, setting).marks),
    )
    // The fourth item of the first list.
    const fourth = 'geld voor de lange termijn'
    expect(few).toContain(fourth)
    expect(many).not.toContain(fourth)
    expect(many.match(/Stimulans/g)).toHaveLength(2)
  })

  it('the last blocks are left out when even that is not enough', () => {
    const { marks } = layoutInfographic(infographicOf(30), page, setting)
    const numbers = textsOf(marks).filter(mark => /^\d{1,2}$/.test(mark.text) && mark.size < 11)
    expect(numbers.map(mark => mark.text)).toEqual(numbers.map((_, index) => String(index + 1)))
    expect(numbers.length).toBeGreaterThan(5)
    expect(numbers.length).toBeLessThan(30)
  })

  it('what is left out is told: blocks by their headings, and texts that end in an ellipsis whole', () => {
    const omitted = (count: number, long = false) => {
      const own = new Setting(template.theme, typefaces)
      const { marks } = layoutInfographic(infographicOf(count, { long }), page, own)
      return { said: textOf(marks), omissions: own.omissions }
    }
    expect(omitted(1).omissions).toEqual([])
    const { said, omissions } = omitted(30, true)
    const [cut, left] = ['shortened', 'left out'].map(kind =>
      omissions.flatMap(one => (one.kind === kind ? [one.text] : [])),
    )
    expect(cut?.length).toBeGreaterThan(0)
    expect(said.match(/…/g)).toHaveLength(cut?.length ?? 0)
    for (const text of cut ?? []) expect(text).not.toContain('…')
    expect(left).toEqual(
      infographicOf(30, { long: true })
        .blocks.slice(-(left?.length ?? 0))
        .reverse()
        .map(({ heading }) => heading),
    )
  })

  it('letters do not become larger where that costs words, though a text is too long at any size', () => {
    const infographic = infographicOf(1, { kinds: ['poll'] })
    const question = 'Hoeveel vertrouwen heb je erin dat het waterschap de volgende droogte aankan? '
    const omitted = (sentence: string) => {
      const blocks = infographic.blocks.map(block => ({ ...block, sentence }))
      const own = new Setting(template.theme, typefaces)
      return { said: textOf(layoutInfographic({ ...infographic, blocks }, page, own).marks), own }
    }
    expect(omitted(`29% antwoordt ‘weinig’ of ‘heel weinig’ op de vraag: ${question}`).own.omissions).toEqual(
      [],
    )
    expect(omitted(question.repeat(5)).said).toContain('volgende')
  })

  it('letters become smaller before anything is shortened', () => {
    const sizes = [1, 3, 5].map(count => {
      const { marks } = layoutInfographic(infographicOf(count), sheet, setting)
      return textsOf(marks).find(mark => mark.text.startsWith('Succesvolle'))?.size ?? 0
    })
    expect(sizes[0]).toBeGreaterThan((sizes[1] ?? 0) * 1.2)
    expect(sizes[1]).toBeGreaterThanOrEqual(sizes[2] ?? 0)
  })
})

describe('a contrast', () => {
  const { marks, nodes } = layoutInfographic(infographicOf(1, { kinds: ['contrast'] }), sheet, setting)
  const { above, below } = template.theme.colours

  it('is told apart by words, by icons before each item, and by colour', () => {
    const wordsIn = (colour: string): string =>
      textOf(marks.filter(mark => mark.kind === 'text' && mark.colour === colour))
    expect(wordsIn(above)).toBe('Hiervoor is nodig')
    expect(wordsIn(below)).toMatch(/^Wat moet er +anders$/)
    const icons = marks.flatMap(mark => (mark.kind === 'shape' && mark.at ? [mark.fill] : []))
    // One at the heading and one for each item.
    expect(icons.filter(fill => fill === above)).toHaveLength(5)
    expect(icons.filter(fill => fill === below)).toHaveLength(3)
  })

  it('has its sides of the same height, side by side, each read as a heading and a list', () => {
    const panels = marks.flatMap(mark =>
      mark.kind === 'shape' && !mark.at && mark.fill === template.theme.colours.paper
        ? [boxOfPath(mark.path)]
        : [],
    )
    const [left, right] = panels
    expect(panels).toHaveLength(2)
    expect([left?.top, left?.bottom]).toEqual([right?.top, right?.bottom])
    expect(left?.right).toBeLessThan(right?.left ?? 0)
    expect(JSON.stringify(nodes).match(/"tag":"LI?"/g)).toEqual(
      ['L', 'LI', 'LI', 'LI', 'LI', 'L', 'LI', 'LI'].map(tag => `"tag":"${tag}"`),
    )
  })

  it.each(['columns', 'contrast'] as const)(
    '(or %s) keeps an item of each list, whatever else has to go',
    kind => {
      const brief = textOf(layoutInfographic(infographicOf(7, { kinds: [kind] }), page, setting).marks)
      expect(brief.match(/(^| )samenwerking tussen/g)?.length).toBeGreaterThanOrEqual(5)
    },
  )
})

it('has the items of all lists beside polls equally far apart, however many there are', () => {
  const infographic = infographicOf(3, { kinds: ['poll'] })
  const blocks = infographic.blocks.map(block =>
    block.kind === 'poll'
      ? {
          ...block,
          lists: block.lists.map(list => ({
            ...list,
            items: ['een', 'twee', 'drie', 'vier'].slice(0, 4 - block.number),
          })),
        }
      : block,
  )
  const { marks } = layoutInfographic({ ...infographic, blocks }, sheet, setting)
  const heightsOf = (item: string) => textsOf(marks).flatMap(mark => (mark.text === item ? [mark.y] : []))
  const [first, second] = [heightsOf('een'), heightsOf('twee')]
  expect(first).toHaveLength(6)
  const apart = second.map((y, index) => y - (first[index] ?? 0))
  for (const distance of apart) expect(distance).toBeCloseTo(apart[0] ?? 0)
})

it('has the names of its key figures of one size, whatever their lengths', () => {
  const infographic = infographicOf(1, { kinds: ['poll alone'] })
  const names = ['deelnemers', 'berichten', 'synthetrons']
  const keyFigures = names.map(label => ({ icon: noIcon, value: '14', label }))
  for (const frame of [sheet, page]) {
    const { marks } = layoutInfographic({ ...infographic, keyFigures }, frame, setting)
    const sizes = textsOf(marks).flatMap(mark => (names.includes(mark.text) ? [mark.size] : []))
    expect(sizes).toHaveLength(3)
    expect(new Set(sizes).size).toBe(1)
  }
})

describe('a text that is too long', () => {
  const { marks } = layoutInfographic(infographicOf(3, { long: true }), page, setting)

  it('is wrapped, and ends in an ellipsis after a whole word', () => {
    const label = textsOf(marks).filter(mark =>
      /^(Samenwerkingsverbanden|van bewoners|bewoners)/.test(mark.text),
    )
    expect(label.length).toBeGreaterThan(6)
    const cut = textsOf(marks).filter(mark => / .*…$/.test(mark.text))
    expect(cut.length).toBeGreaterThan(0)
    const known = new Set(JSON.stringify(infographicOf(3, { long: true })).split(/[^\p{L}()]+/u))
    for (const { text } of cut)
      expect(known).toContain(
        text
          .replace(/\P{L}+$/u, '')
          .split(/[^\p{L}()]+/u)
          .at(-1),
      )
  })
})

it('is read as it is seen, lists as lists', () => {
  const { marks, nodes } = layoutInfographic(infographicOf(2), sheet, setting)
  const order = (node: StructureNode | number): number[] =>
    typeof node === 'number' ? [node] : node.children.flatMap(order)
  const spoken = nodes.flatMap(order)
  expect(new Set(spoken)).toEqual(new Set(textsOf(marks).map(mark => mark.owner)))
  expect(new Set(spoken).size).toBe(spoken.length)
  const first = (part: string) =>
    spoken.indexOf(textsOf(marks).find(mark => mark.text.startsWith(part))?.owner as number)
  expect(first('Samen werken')).toBeLessThan(first('155'))
  expect(first('Met mensen')).toBeLessThan(first('Succesvolle'))
  expect(first('Succesvolle')).toBeLessThan(first('Ontschotting'))
  expect(spoken.at(-1)).toBe(spoken[first('Bron')])
  const tags = JSON.stringify(nodes).match(/"tag":"\w+"/g)
  expect(tags?.filter(tag => tag === '"tag":"L"')).toHaveLength(6)
})

it('a ring shows the share of a poll', () => {
  const ringOf = (part: number, whole: number): Area[] => {
    const infographic = infographicOf(1, { kinds: ['poll alone'] })
    const blocks = infographic.blocks.map(block => ({ ...block, share: { part, whole } }))
    const { marks } = layoutInfographic({ ...infographic, blocks }, sheet, setting)
    const { scale2 } = template.theme.colours
    return marks.flatMap(mark =>
      mark.kind === 'shape' && mark.fill === scale2 && !mark.at ? [boxOfPath(mark.path)] : [],
    )
  }
  const [quarter, half] = [ringOf(1, 4)[0], ringOf(1, 2)[0]]
  expect((quarter?.right ?? 0) - (quarter?.left ?? 0)).toBeCloseTo(
    (half?.bottom ?? 0) / 2 - (half?.top ?? 0) / 2,
    1,
  )
  expect(ringOf(0, 4)).toEqual([])
  expect(ringOf(5, 4)).toEqual(ringOf(4, 4))
})

it('says nothing of messages that are cut short: nobody asked for them, and nobody can write them shorter', () => {
  const own = new Setting(template.theme, typefaces)
  const columns = [{ heading: 'Vraag?', icon: noIcon, items: ['heel veel woorden '.repeat(40)] }]
  const blocks = [{ kind: 'columns' as const, heading: 'Nu', number: 1, columns, quoted: true as const }]
  layoutInfographic({ ...infographicOf(0), blocks }, page, own)
  expect(own.omissions).toEqual([])
})
