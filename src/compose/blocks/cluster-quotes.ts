import type { Quote } from '../report.js'
import type { Scene } from '../scene.js'

/** Examples of what is in no cluster that is shown. */
export const EXAMPLES = 4

/** A cluster is told by at least so many quotes, if it has them. */
const FEWEST = 2

/**
 * Up to `most` quotes of a cluster, the strongest first, after those that an analyst picked. What another block of the
 * page quotes is left to it, so that nothing is read twice; unless too little would remain.
 */
export function quotesOfCluster(scene: Scene, ids: string[], most: number, picked: string[] = []): Quote[] {
  const free = ids.filter(id => !scene.left.has(id))
  const others = scene.quotes.strongest(free, most, picked)
  const isEnough = others.length >= Math.min(FEWEST, ids.length)
  return quoted(scene, isEnough ? others : scene.quotes.strongest(ids, most, picked))
}

/** These quotes, which other blocks of the page are not to quote again. */
export function quoted(scene: Scene, quotes: Quote[]): Quote[] {
  for (const { messageId } of quotes) scene.quoted.add(messageId)
  return quotes
}
