import type { Config } from '../config/config.js'
import { problem } from '../problems/catalogue.js'
import type { Problem } from '../problems/problem.js'
import type { Poll, Question, Session } from '../validate/session.js'

export interface Chapter {
  title: string
  questions: Question[]
}

/** The questions by the part that they play in the report. */
export interface Outline {
  warmUps: Question[]
  chapters: Chapter[]
  evaluations: Question[]
  closings: Question[]
  /** Polls by the question that they follow. */
  pollsAfter: Map<string, Poll[]>
  /** Polls of their own, in order. */
  ownPolls: Poll[]
}

/**
 * Divides the questions over the report: by role, then by chapter, the configuration's in its order and then the export's.
 * A question without a chapter is a chapter of its own.
 */
export function outlineOf(session: Session, config: Config): Outline {
  const byRole = (role: Question['role']): Question[] =>
    session.questions.filter(question => question.role === role)
  const known = new Set(session.questions.map(question => question.id))
  const pollsAfter = new Map<string, Poll[]>()
  const ownPolls: Poll[] = []
  for (const poll of session.polls) {
    if (poll.after !== null && known.has(poll.after))
      pollsAfter.set(poll.after, [...(pollsAfter.get(poll.after) ?? []), poll])
    else ownPolls.push(poll)
  }
  return {
    warmUps: byRole('warm-up'),
    chapters: chaptersOf(byRole(null), config),
    evaluations: byRole('evaluation'),
    closings: byRole('closing'),
    pollsAfter,
    ownPolls,
  }
}

function chaptersOf(questions: Question[], config: Config): Chapter[] {
  const left = new Map(questions.map(question => [question.id, question]))
  const take = (id: string): Question[] => {
    const question = left.get(id)
    left.delete(id)
    return question ? [question] : []
  }
  const chapters = new Map<string, Chapter>()
  const add = (key: string, title: string, added: Question[]): void => {
    const chapter = chapters.get(key) ?? { title, questions: [] }
    chapter.questions.push(...added)
    chapters.set(key, chapter)
  }
  for (const { title, questions } of config.chapters) add(`c ${title}`, title, questions.flatMap(take))
  for (const question of left.values()) {
    const title = question.chapter ?? question.short ?? question.text
    add(question.chapter === null ? `q ${question.id}` : `c ${title}`, title, [question])
  }
  return [...chapters.values()].filter(chapter => chapter.questions.length > 0)
}

/** Questions that the configuration's chapters name, and the session does not have or another chapter has already. */
export function misplacedQuestions(session: Session, config: Config): Problem[] {
  const known = new Set(session.questions.map(question => question.id))
  const placed = new Set<string>()
  return config.chapters
    .flatMap(({ questions }) => questions)
    .flatMap(id => {
      const code = !known.has(id)
        ? 'config-unknown-question'
        : placed.has(id)
          ? 'config-question-twice'
          : null
      placed.add(id)
      return code === null ? [] : [problem(code, { file: config.file ?? session.input }, id)]
    })
}
