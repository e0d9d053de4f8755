import type { QuestionAnalysis } from '../../analyse/analysis.js'
import { closed } from '../../dutch/closed.js'
import { enumerate } from '../../dutch/enumerate.js'
import { percent } from '../../dutch/numbers.js'
import type { Chapter } from '../chapters.js'
import { standingOf } from '../consensus.js'
import { leaningOf } from '../leaning.js'
import { pollInShort } from '../poll-highlights.js'
import type { Block } from '../report.js'
import { type BlockMaker, nameOf, paragraph, type Scene, turnOf } from '../scene.js'
import { chapterValues, ownOrGenerated, summarySlot } from './analyst-text.js'

/** How many questions of a chapter, and clusters of a question, the summary names. */
const QUESTIONS = 3
const CLUSTERS = 3

/** A paragraph per chapter: its strongest clusters, its polls, its consensus. The analyst's own text of a chapter wins. */
export const chapterSummaries: BlockMaker = scene =>
  scene.outline.chapters.flatMap(chapter =>
    ownOrGenerated(scene, summarySlot(chapter.title), chapter.title, chapterValues(chapter.title), () =>
      chapterSummary(scene, chapter),
    ),
  )

function chapterSummary(scene: Scene, chapter: Chapter): Block[] {
  const { sentences } = scene
  const questions = chapter.questions.flatMap(question => {
    const figures = scene.questions.get(question.id)
    return figures ? [{ question, figures }] : []
  })
  const parts: string[] = []
  for (const { question, figures } of [...questions]
    .filter(one => named(scene, one.figures).labels.length > 0)
    .sort((a, b) => b.figures.synthetrons - a.figures.synthetrons)
    .slice(0, QUESTIONS)
    .sort(
      (a, b) =>
        questions.findIndex(q => q.question === a.question) -
        questions.findIndex(q => q.question === b.question),
    )) {
    const { labels, divided } = named(scene, figures)
    const key = divided ? 'verdeeld' : 'clusters'
    parts.push(
      sentences.sayCounted(
        // A chapter that is named after its question need not say the name again.
        `samenvatting.${nameOf(question) === chapter.title ? `${key}-zelf` : key}`,
        labels.length,
        { vraag: nameOf(question), clusters: enumerate(labels.map(label => `‘${label}’`)) },
        parts.length,
      ),
    )
  }
  for (const { question } of questions)
    for (const { id } of scene.outline.pollsAfter.get(question.id) ?? []) {
      const poll = scene.analysis.polls.find(one => one.id === id)
      if (poll) parts.push(pollInShort(scene, poll))
    }
  parts.push(
    consensusSentence(
      { ...scene, chapter },
      questions.map(one => one.figures),
    ),
  )
  const text = parts.filter(Boolean).join(' ')
  return text
    ? [
        {
          kind: 'paragraph',
          role: 'body',
          content: [
            {
              kind: 'strong',
              text: sentences.say('samenvatting.hoofdstuk', { hoofdstuk: closed(chapter.title) }),
            },
            { kind: 'text', text },
          ],
        },
      ]
    : paragraph('')
}

/** The clusters with most support, more of them where the last has as much as the next; without any, those that divide the group. */
function named(scene: Scene, question: QuestionAnalysis): { labels: string[]; divided: boolean } {
  const shown = question.clusters.filter(cluster => cluster.shown)
  const leaning = (to: 'supported' | 'divided') => shown.filter(one => leaningOf(scene, one) === to)
  const supported = leaning('supported')
  const divided = supported.length === 0
  const found = divided ? leaning('divided') : supported
  const least = found[CLUSTERS - 1]?.agree ?? 0
  return { labels: found.filter(({ agree }) => agree >= least).map(({ label }) => label), divided }
}

/** What a chapter's consensus is, beside the benchmark. */
function consensusSentence(scene: Scene, questions: QuestionAnalysis[]): string {
  const synthetrons = questions.reduce((sum, question) => sum + question.synthetrons, 0)
  const messages = questions.reduce((sum, question) => sum + question.messages, 0)
  if (messages === 0) return ''
  const standing = standingOf(scene, synthetrons, messages)
  const key = standing === null ? 'los' : { above: 'boven', below: 'onder', equal: 'gelijk' }[standing]
  return scene.sentences.say(
    `samenvatting.consensus-${key}`,
    { consensus: percent(synthetrons, messages) },
    turnOf(scene),
  )
}
