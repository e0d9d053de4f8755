import type { Place } from '../problems/problem.js'

/** What a file names, or says with {{names}} in it, and where: whether it is right is known only elsewhere. */
export interface Named {
  name: string
  place: Place
}

/** A question's first clusters under a heading. What is null the tool chooses. */
export interface ListDesign {
  heading: string | null
  question: Named
  count: number
  icon: Named | null
}

/** One side of a contrast; without a question it takes its side of the contrast's own. */
export interface SideDesign extends Omit<ListDesign, 'question'> {
  question: Named | null
}

/** A block of the infographic as a template or a configuration describes it. */
export type BlockDesign = { heading: string | null } & (
  | { kind: 'factors'; question: Named; count: number; icons: Named[]; columns: ListDesign[] }
  | { kind: 'columns'; columns: ListDesign[] }
  | {
      kind: 'poll'
      poll: Named
      side: 'high' | 'low' | 'largest'
      sentence: Named | null
      columns: ListDesign[]
    }
  /** Of one question what is supported and what is rejected, or of two questions the clusters. */
  | { kind: 'contrast'; question: Named | null; good: SideDesign; bad: SideDesign }
)

export interface InfographicDesign {
  title: Named
  /** The labels say what is counted: one, and more. */
  keyFigures: { icon: Named; value: Named; labels: [string, string] }[]
  goalHeading: string
  source: Named
  sourceWithoutDate: Named
  /** For the blocks that the tool chooses itself, in turn. */
  icons: Named[]
  /** Null: the tool chooses. */
  blocks: BlockDesign[] | null
}

type Names = Record<'questions' | 'polls' | 'icons', Named[]>

/** All that blocks name. */
export function namesIn(blocks: BlockDesign[]): Names {
  const names: Names = { questions: [], polls: [], icons: [] }
  const add = (kind: keyof Names, ...named: (Named | null)[]): void => {
    names[kind].push(...named.flatMap(one => one ?? []))
  }
  for (const block of blocks) {
    if (block.kind === 'factors') {
      add('questions', block.question)
      add('icons', ...block.icons)
    } else if (block.kind === 'poll') add('polls', block.poll)
    else if (block.kind === 'contrast') add('questions', block.question)
    for (const list of block.kind === 'contrast' ? [block.good, block.bad] : block.columns) {
      add('questions', list.question)
      add('icons', list.icon)
    }
  }
  return names
}
