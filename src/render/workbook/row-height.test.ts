import { describe, expect, it } from 'vitest'
import { rowHeight } from './row-height.js'

describe('the height of a row', () => {
  it('is left to the program where every text is on one line', () => {
    expect(rowHeight([])).toBeUndefined()
    expect(rowHeight([{ text: 'kort', width: 20 }])).toBeUndefined()
  })

  it('has room for all lines of the longest text', () => {
    const long = { text: 'woord '.repeat(20), width: 40 }
    expect(rowHeight([{ text: 'kort', width: 20 }, long])).toBe(45)
    expect(rowHeight([{ text: 'een\ntwee', width: 40 }])).toBe(30)
  })
})
