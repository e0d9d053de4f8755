import type { Scene } from './scene.js'

/** To which side the votes on a cluster lean. */
type Leaning = 'supported' | 'divided' | 'rejected'

interface Votes {
  agree: number
  disagree: number
}

/**
 * Whether the group supports a cluster or rejects it, or is divided: a few votes more on one side are no support to speak
 * of. What is divided is the template's to say.
 */
export function leaningOf({ template }: Pick<Scene, 'template'>, { agree, disagree }: Votes): Leaning {
  const smaller = Math.min(agree, disagree)
  if (smaller > 0 && smaller * 100 >= template.method.dividedPercent * (agree + disagree)) return 'divided'
  return agree > disagree ? 'supported' : 'rejected'
}

export const isSupported = (scene: Pick<Scene, 'template'>, votes: Votes): boolean =>
  leaningOf(scene, votes) === 'supported'
