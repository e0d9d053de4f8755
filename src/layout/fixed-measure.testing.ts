import type { Measure } from '../template/measure.js'

/** For tests: every character is as wide as half its size, in any face. */
export const fixedMeasure: Measure = {
  width: (text, _face, size) => [...text].length * size * 0.5,
  runs: (text, face) => (text === '' ? [] : [{ font: face, text, width: [...text].length * 0.5 }]),
  capHeight: () => 0.7,
}
