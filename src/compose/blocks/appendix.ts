import { shortest } from '../../dutch/numbers.js'
import type { Block } from '../report.js'
import { type BlockMaker, paragraph, points } from '../scene.js'

/** What synthetrons, tiers and bipotrons are, with the thresholds that this report used. */
export const method: BlockMaker = scene => {
  const { sentences, analysis } = scene
  const { method, benchmark } = scene.template
  const say = (key: string, values = {}): Block[] => paragraph(sentences.say(`methode.${key}`, values))
  const own = sentences.say(method.countOwnVotes ? 'methode.eigen-wel' : 'methode.eigen-niet')
  const unsure = analysis.messages.filter(message => message.tierFirm === false).length
  const clusters = analysis.questions.flatMap(question => question.clusters).filter(cluster => !cluster.other)
  const coded = clusters.filter(cluster => cluster.coded).length
  const made = coded === 0 ? 'berekend' : coded === clusters.length ? 'gecodeerd' : 'gemengd'
  return [
    ...say(scene.session.source === 'polis' ? 'synthetrons-polis' : 'synthetrons', {
      stemmen: sentences.count(method.minSupport, 'stem'),
      eigen: own,
    }),
    ...say('niveaus'),
    ...points(
      (['top', 'high', 'medium', 'low', 'bottom'] as const).map(tier =>
        sentences.say(`methode.niveau-${tier}`, method.tierPercents),
      ),
    ),
    ...(unsure === 0
      ? []
      : unsure > 1 && unsure === analysis.consensus.synthetrons
        ? say('indicatief-alle')
        : say('indicatief', { synthetrons: sentences.count(unsure, 'synthetron') })),
    ...say('bipotrons', {
      stemmen: sentences.count(method.minPerSide, 'stem'),
      minderheid: method.minMinorityPercent,
    }),
    ...say('consensus'),
    ...(clusters.length > 0
      ? [...say(`clusters-${made}`), ...say('steun', { verdeeld: method.dividedPercent })]
      : []),
    ...(Object.keys(benchmark.measures).length > 0
      ? say('benchmark', { tolerantie: shortest(benchmark.tolerancePercent) })
      : []),
  ]
}

/** The lines of the configuration; without them no such section. */
export const contact: BlockMaker = ({ config }) => config.contact.flatMap(line => paragraph(line))
