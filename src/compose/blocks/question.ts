import type { Cluster, QuestionAnalysis } from '../../analyse/analysis.js'
import { capitalise } from '../../dutch/capitalise.js'
import { closed } from '../../dutch/closed.js'
import { percent } from '../../dutch/numbers.js'
import type { Question } from '../../validate/session.js'
import { chartLabelOf } from '../cluster-labels.js'
import { isSupported, leaningOf } from '../leaning.js'
import { markdownBlocks } from '../markdown.js'
import type { Block } from '../report.js'
import { type BlockMaker, nameOf, numberOption, paragraph, type Scene, subheading, turnOf } from '../scene.js'
import { quoted, quotesOfCluster } from './cluster-quotes.js'

/** Below this number of synthetrons a question has no clusters, but a list. */
const TOO_FEW = 4
/** Examples of what fits no cluster. */
const EXAMPLES = 4
/** Synthetrons quoted where there are no clusters. */
const MOST_UNGROUPED = 6

const figuresOf = (scene: Scene): QuestionAnalysis | undefined =>
  scene.question && scene.questions.get(scene.question.id)

/** Messages, participants, synthetrons and consensus of the question. */
export const questionFigures: BlockMaker = scene => {
  const figures = figuresOf(scene)
  if (!figures || figures.messages === 0) return []
  const { sentences } = scene
  const item = (number: number, word: string) => ({
    value: sentences.digits(number),
    label: sentences.word(number, word),
  })
  return [
    {
      kind: 'facts',
      items: [
        item(figures.messages, 'bericht'),
        ...(figures.participants > 0 ? [item(figures.participants, 'deelnemer')] : []),
        item(figures.synthetrons, 'synthetron'),
        {
          value: percent(figures.synthetrons, figures.messages),
          label: sentences.say(
            `vraag.consensus${figures.consensusComparison ? `-${figures.consensusComparison}` : ''}`,
          ),
        },
      ],
    },
  ]
}

/** The question as it was put, but when the heading says the same, and what was told beside it. */
export const questionText: BlockMaker = scene => {
  const { question, sentences } = scene
  if (!question) return []
  const { text, introduction } = question
  const told = introduction && closed(capitalise(introduction))
  return [
    ...(text === nameOf(question)
      ? []
      : paragraph(sentences.say('vraag.tekst', { vraag: closed(text) }, turnOf(scene)))),
    ...(told ? paragraph(sentences.say('vraag.inleiding', { inleiding: told })) : []),
  ]
}

/** The chart of the clusters and, in order of support, each with its quotes; what fits none comes last. */
export const clusters: BlockMaker = (scene, call) => {
  const figures = figuresOf(scene)
  if (!scene.question || !figures || figures.messages === 0) return []
  const shown = figures.clusters.filter(cluster => cluster.shown && !cluster.other)
  const rest = figures.clusters.filter(cluster => !cluster.shown || cluster.other)
  if (shown.length === 0) return ungrouped(scene, figures)
  const { sentences } = scene
  const number = scene.nextFigure()
  const finding = findingOf(scene, scene.question, shown)
  return [
    {
      kind: 'figure',
      number,
      place: 'beside',
      ...(finding === null ? {} : { finding }),
      caption: sentences.sayCounted('clusters.bijschrift', figures.synthetrons, {
        synthetrons: sentences.digits(figures.synthetrons),
      }),
      chart: {
        kind: 'cluster-bars',
        title: sentences.say('clusters.titel', { Vraag: capitalise(nameOf(scene.question)) }),
        axisEnd: axisEnd(scene),
        bars: bars(scene, shown, rest),
      },
    },
    ...(shown.length > 1
      ? paragraph(
          sentences.say(
            rest.every(cluster => cluster.other) ? 'clusters.inleiding-alle' : 'clusters.inleiding',
            { aantal: sentences.inWords(shown.length), figuur: number },
            turnOf(scene),
          ),
        )
      : []),
    ...shown.flatMap((cluster, index) => [
      subheading(`${index + 1}. ${headingOf(scene, cluster)}`),
      ...paragraph(supportSentence(scene, cluster, index, isStrongest(scene, shown, index))),
      ...(cluster.text === null ? [] : markdownBlocks(cluster.text)),
      {
        kind: 'quotes' as const,
        items: quotesOfCluster(scene, cluster.messageIds, numberOption(call, 'citaten', 4), cluster.quoteIds),
      },
    ]),
    ...others(scene, rest, shown.length),
  ]
}

/** What the chart of the clusters shows: which has the most support; null where no single one has. */
function findingOf(scene: Scene, question: Question, shown: Cluster[]): string | null {
  const [first] = shown
  if (!first || !isStrongest(scene, shown, 0)) return null
  const key = question.short === null ? 'clusters.bevinding-los' : 'clusters.bevinding'
  return scene.sentences.say(key, { Vraag: capitalise(nameOf(question)), cluster: first.label })
}

/** The label; with a word for it as long as no analyst has reviewed the cluster. */
function headingOf({ sentences }: Scene, { label, status }: Cluster): string {
  const name = capitalise(label)
  return status === 'provisional' ? sentences.say('clusters.voorlopig', { Cluster: name }) : name
}

/** Whether a cluster has more support than any other of the question. */
const isStrongest = (scene: Scene, [first, second]: Cluster[], index: number): boolean =>
  index === 0 &&
  first !== undefined &&
  second !== undefined &&
  first.agree > second.agree &&
  isSupported(scene, first)

function supportSentence(scene: Scene, cluster: Cluster, index: number, strongest: boolean): string {
  const { sentences } = scene
  const count = sentences.count(cluster.synthetrons, 'synthetron')
  const values = {
    synthetrons: count,
    Synthetrons: capitalise(count),
    eens: sentences.digits(cluster.agree),
    oneens: sentences.digits(cluster.disagree),
  }
  const key = supportKey(scene, cluster, strongest)
  return sentences.sayCounted(`clusters.${key}`, cluster.synthetrons, values, turnOf(scene) + index)
}

function supportKey(scene: Scene, { agree, disagree }: Cluster, strongest: boolean): string {
  if (agree === 0) return 'zonder-steun'
  if (disagree === 0) return strongest ? 'unaniem-eerste' : 'unaniem'
  const leaning = leaningOf(scene, { agree, disagree })
  if (leaning !== 'supported') return leaning === 'divided' ? 'verdeeld' : 'afgewezen'
  return strongest ? 'eerste' : 'volgend'
}

const bars = ({ sentences }: Scene, shown: Cluster[], rest: Cluster[]) => {
  const all = shown.map(cluster => ({
    label: chartLabelOf(cluster),
    agree: cluster.agree,
    disagree: cluster.disagree,
  }))
  if (rest.length > 0)
    all.push({
      label: capitalise(sentences.say('woorden.overig')),
      agree: rest.reduce((sum, cluster) => sum + cluster.agree, 0),
      disagree: rest.reduce((sum, cluster) => sum + cluster.disagree, 0),
    })
  return all
}

/** The longest bar among the charts of the chapter: so that they can be compared. */
function axisEnd(scene: Scene): number {
  const questions = scene.chapter?.questions ?? (scene.question ? [scene.question] : [])
  const totals = questions.flatMap(question => {
    const found = scene.questions.get(question.id)?.clusters ?? []
    const shown = found.filter(cluster => cluster.shown && !cluster.other)
    if (shown.length === 0) return []
    const rest = found.filter(cluster => !cluster.shown || cluster.other)
    return bars(scene, shown, rest).map(bar => bar.agree + bar.disagree)
  })
  return Math.max(1, ...totals)
}

function others(scene: Scene, rest: Cluster[], shown: number): Block[] {
  const ids = rest.flatMap(cluster => cluster.messageIds)
  if (ids.length === 0) return []
  const { sentences } = scene
  // What an analyst wrote or chose is printed, however small its cluster.
  const commented = rest.filter(
    ({ other, text, quoteIds }) => !other && (text !== null || quoteIds.length > 0),
  )
  const remaining = rest.flatMap(cluster => (commented.includes(cluster) ? [] : cluster.messageIds))
  const examples = quotesOfCluster(scene, remaining, EXAMPLES)
  const printed = commented.reduce((sum, { quoteIds }) => sum + quoteIds.length, examples.length)
  const isAll = examples.length === 0 || printed === ids.length
  return [
    subheading(`${shown + 1}. ${sentences.say('clusters.overig-kop')}`),
    ...paragraph(
      sentences.sayCounted(
        `clusters.${isAll && ids.length > 1 ? 'overig-alle' : 'overig'}`,
        ids.length,
        { synthetrons: sentences.count(ids.length, 'synthetron') },
        turnOf(scene),
      ),
    ),
    ...commented.flatMap(cluster => [
      {
        kind: 'paragraph' as const,
        role: 'body' as const,
        content: [{ kind: 'strong' as const, text: `${headingOf(scene, cluster)}.` }],
      },
      ...(cluster.text === null ? [] : markdownBlocks(cluster.text)),
      ...(cluster.quoteIds.length > 0
        ? [
            {
              kind: 'quotes' as const,
              items: quoted(
                scene,
                cluster.quoteIds.map(id => scene.quotes.quote(id)),
              ),
            },
          ]
        : []),
    ]),
    ...(examples.length > 0 ? [{ kind: 'quotes' as const, items: examples }] : []),
  ]
}

/** Too few synthetrons to group: the strongest ones, or without any the messages themselves. */
function ungrouped(scene: Scene, figures: QuestionAnalysis): Block[] {
  const { sentences } = scene
  const messages = scene.analysis.messages.filter(message => message.question === figures.id)
  const synthetrons = messages.filter(message => message.synthetron).map(message => message.id)
  const count = sentences.count(synthetrons.length, 'synthetron')
  if (synthetrons.length === 0)
    return [
      ...paragraph(sentences.sayCounted('vraag.geen-synthetrons', messages.length)),
      {
        kind: 'quotes',
        items: quotesOfCluster(
          scene,
          messages.map(message => message.id),
          EXAMPLES,
        ),
      },
    ]
  const items =
    synthetrons.length > MOST_UNGROUPED
      ? quotesOfCluster(scene, synthetrons, MOST_UNGROUPED)
      : quoted(scene, scene.quotes.strongest(synthetrons, MOST_UNGROUPED))
  const loose = items.length === synthetrons.length ? 'clusters.overig-alleen-alle' : 'clusters.overig-alleen'
  const text =
    synthetrons.length < TOO_FEW
      ? sentences.sayCounted('vraag.weinig-synthetrons', synthetrons.length, { synthetrons: count })
      : sentences.say(loose, { synthetrons: count })
  return [...paragraph(text), { kind: 'quotes', items }]
}
