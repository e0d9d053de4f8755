import type { Place } from '../problems/problem.js'

/** Where in a file a text's character stands, when its first line is a row of that file. */
export function placeWithin(text: string, offset: number, place: Place): Place {
  if (place.row === undefined) return place
  const before = text.slice(0, offset).split('\n')
  return { ...place, row: place.row + before.length - 1, column: String((before.at(-1) ?? '').length + 1) }
}
