import type { Config } from '../config/config.js'
import type { Poll, Question, Session } from '../validate/session.js'

export interface Chapter {
  title: string
  introduction: string | null
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
 * Divides the questions over the report: by role, then by chapter as the configuration or else the export has it.
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
  const chapters = new Map<string, Chapter>()
  const place = new Map<string, Config['chapters'][number]>()
  for (const chapter of config.chapters) {
    chapters.set(`c ${chapter.title}`, {
      title: chapter.title,
      introduction: chapter.introduction,
      questions: [],
    })
    for (const id of chapter.questions) place.set(id, chapter)
  }
  for (const question of questions) {
    const configured = place.get(question.id)
    const title = configured?.title ?? question.chapter ?? question.short ?? question.text
    const key = configured || question.chapter !== null ? `c ${title}` : `q ${question.id}`
    const chapter = chapters.get(key) ?? { title, introduction: null, questions: [] }
    chapter.questions.push(question)
    chapters.set(key, chapter)
  }
  return [...chapters.values()].filter(chapter => chapter.questions.length > 0)
}
