import { problem } from '../../problems/catalogue.js'
import { nearest } from '../../problems/nearest.js'
import type { Problem } from '../../problems/problem.js'
import type { BlockCall } from '../../template/template.js'
import { sessionNames } from '../figure-values.js'
import { blockKinds } from './registry.js'

/**
 * What is wrong with a page's call of a block: a name or an option that does not exist, a value that cannot be, or a page
 * that repeats for no chapter or question while the block speaks of one.
 */
export function callProblems({ name, options, line }: BlockCall, file: string, isUnit: boolean): Problem[] {
  const place = { file, row: line }
  const kind = blockKinds.get(name)
  const near = (word: string, known: Iterable<string>): Record<string, string> => {
    const found = nearest(word, known)
    return found === null ? {} : { near: found }
  }
  if (!kind && sessionNames.includes(name)) return [problem('template-value-alone', place, name)]
  if (!kind) return [problem('template-unknown-block', place, name, near(name, blockKinds.keys()))]
  const known = kind.options.map(option => option.name)
  const misplaced = kind.ofUnit && !isUnit ? [problem('template-block-nowhere', place, name)] : []
  const wrong = [...options].flatMap(([key, value]) => {
    const option = kind.options.find(one => one.name === key)
    if (!option) {
      const details = { block: name, allowed: known.join(', '), ...near(key, known) }
      return [problem('template-unknown-option', place, key, details)]
    }
    const isRight = option.kind === 'number' ? /^[1-9]\d{0,3}$/.test(value) : /^[a-z0-9-]+$/.test(value)
    if (isRight) return []
    const asked = option.kind === 'number' ? 'a whole number from 1' : 'small letters, digits and hyphens'
    return [problem('template-option-value', place, value, { option: key, asked })]
  })
  return [...misplaced, ...wrong]
}
