import { expect, it } from 'vitest'
import { shareInWords } from './shares.js'

it.each([
  [1, 3, 'een derde'],
  [343, 1000, 'een derde'],
  [345, 1000, 'ruim een derde'],
  [322, 1000, 'bijna een derde'],
  [363, 1000, 'ruim een derde'],
  [364, 1000, '36%'],
  [49, 100, 'de helft'],
  [51, 100, 'de helft'],
  [511, 1000, 'ruim de helft'],
  [53, 100, 'ruim de helft'],
  [47, 100, 'bijna de helft'],
  [469, 1000, '47%'],
  [2, 3, 'twee derde'],
  [72, 100, 'bijna driekwart'],
  [78, 100, 'ruim driekwart'],
  [79, 100, '79%'],
  [0, 10, '0%'],
  [10, 10, '100%'],
  [0, 0, '–'],
])('%d of %d is %s', (part, whole, expected) => {
  expect(shareInWords(part, whole)).toBe(expected)
})
