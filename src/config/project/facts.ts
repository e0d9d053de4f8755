import { writtenMeasures } from '../../template/measure-names.js'
import type { BenchmarkChoices } from '../../template/template.js'
import type { ProjectFacts } from './start-config.js'

/** What `rapport.yaml` calls the roles. */
const roles: Record<string, string> = { 'warm-up': 'opwarm', evaluation: 'evaluatie', closing: 'afsluiting' }

/** What of a session a configuration needs to know. */
interface SessionFacts {
  info: Pick<ProjectFacts, 'title' | 'subtitle' | 'client' | 'date' | 'goal'>
  questions: { id: string; text: string; short: string | null; role: string | null }[]
  polls: { id: string; text: string; after: string | null }[]
}

/** What a session says of itself, in the words of `rapport.yaml`. */
export function projectFacts(
  { info, questions, polls }: SessionFacts,
  chapters: { title: string; questions: { id: string }[] }[],
  benchmark: BenchmarkChoices,
): Omit<ProjectFacts, 'session' | 'schemaLine' | 'template'> {
  const { title, subtitle, client, date, goal } = info
  return {
    ...{ title, subtitle, client, date, goal },
    chapters: chapters.map(one => ({ title: one.title, questions: one.questions.map(({ id }) => id) })),
    questions: questions.map(({ id, text, short, role }) => ({
      ...{ id, text, short },
      role: role === null ? null : (roles[role] ?? null),
    })),
    polls: polls.map(({ id, text, after }) => ({ id, text, after })),
    benchmark: writtenMeasures(benchmark),
  }
}
