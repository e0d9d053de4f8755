import { capitalise } from '../../dutch/capitalise.js'
import { enumerate } from '../../dutch/enumerate.js'
import { type BlockMaker, paragraph, points, type Scene } from '../scene.js'

/** What the analysis calls the groups that are too small to be shown: together no group. */
const REST = 'overig'

/** Invitations and registrations, as far as the export has them. */
export const registration: BlockMaker = ({ session, analysis, sentences }) => {
  const { invited, registered, followUpYes, followUpMaybe, followUpNo } = session.info
  const parts: string[] = []
  const counted = (key: string, number: number): string =>
    sentences.sayCounted(`inschrijving.${key}`, number, { aantal: sentences.inWords(number) })
  if (invited !== null) parts.push(counted('uitgenodigd', invited))
  const { activeParticipants } = analysis.participation
  if (registered !== null) parts.push(counted('ingeschreven', registered))
  if (registered !== null && activeParticipants > 0)
    parts.push(
      sentences.sayCounted('inschrijving.actief', activeParticipants, {
        deelnemers: sentences.inWords(activeParticipants),
      }),
    )
  if (followUpYes !== null && followUpMaybe !== null && followUpNo !== null)
    parts.push(
      sentences.say('inschrijving.vervolg', {
        ja: sentences.inWords(followUpYes),
        misschien: sentences.inWords(followUpMaybe),
        nee: sentences.inWords(followUpNo),
      }),
    )
  else if (followUpYes !== null)
    parts.push(
      sentences.sayCounted('inschrijving.vervolg-alleen-ja', followUpYes, {
        ja: sentences.inWords(followUpYes),
      }),
    )
  return paragraph(parts.join(' '))
}

/** A sentence and a chart per attribute of the participants. */
export const origins: BlockMaker = scene =>
  scene.analysis.attributes.flatMap((attribute, turn) => {
    const { sentences } = scene
    const [largest] = attribute.values
    if (!largest) return []
    const { activeParticipants } = scene.analysis.participation
    const number = scene.nextFigure()
    const known = sentences.say(
      attribute.known === activeParticipants ? 'herkomst.inleiding-alle' : 'herkomst.inleiding',
      {
        bekend: sentences.digits(attribute.known),
        deelnemers: sentences.digits(activeParticipants),
        kenmerk: attribute.name,
        figuur: number,
      },
      turn,
    )
    const groups = attribute.values.filter(one => one.count === largest.count && one.label !== REST)
    const rest = attribute.values.find(one => one.label === REST)?.count ?? 0
    const most = sentences.sayCounted(
      rest * 2 > attribute.known ? 'herkomst.meest-overig' : 'herkomst.grootste',
      groups.length,
      {
        groepen: enumerate(groups.map(({ label }) => `‘${label}’`)),
        aantal: sentences.digits(largest.count),
        overig: sentences.digits(rest),
      },
    )
    return [
      ...paragraph(`${known} ${most}`),
      {
        kind: 'figure',
        number,
        place: 'wide',
        caption: sentences.say('herkomst.bijschrift', { bekend: sentences.digits(attribute.known) }),
        chart: {
          kind: 'attribute-bars',
          title: sentences.say('herkomst.titel', { Kenmerk: capitalise(attribute.name) }),
          known: attribute.known,
          bars: attribute.values.map(({ label, count }) => ({ label, count })),
        },
      },
    ]
  })

/** The questions in order, with what they brought. */
export const script: BlockMaker = scene => {
  const { sentences } = scene
  const heading = (key: string) => sentences.say(`aanpak.kop-${key}`)
  const text = (value: string | number) => ({ text: String(value) })
  const rows = scene.session.questions.flatMap(question => {
    const figures = scene.questions.get(question.id)
    const polls = scene.outline.pollsAfter.get(question.id) ?? []
    return [
      [
        text(question.text),
        text(sentences.say(question.role === 'warm-up' ? 'aanpak.soort-opwarm' : 'aanpak.soort-open')),
        text(sentences.digits(figures?.messages ?? 0)),
        text(sentences.digits(figures?.synthetrons ?? 0)),
      ],
      ...polls.map(poll => pollRow(scene, poll)),
    ]
  })
  rows.push(...scene.outline.ownPolls.map(poll => pollRow(scene, poll)))
  return [
    {
      kind: 'table',
      caption: sentences.say('aanpak.script'),
      rowHeads: true,
      columns: [
        { heading: heading('nummer'), align: 'right', share: 0.055 },
        { heading: heading('vraag'), align: 'left', share: 0.485 },
        { heading: heading('soort'), align: 'left', share: 0.185 },
        { heading: heading('berichten'), align: 'right', share: 0.12 },
        { heading: heading('synthetrons'), align: 'right', share: 0.155 },
      ],
      rows: rows.map((row, index) => [text(index + 1), ...row]),
    },
  ]
}

function pollRow({ sentences }: Scene, poll: Scene['session']['polls'][number]) {
  const kind = { scale: 'schaal', single: 'keuze', multiple: 'meerkeuze' }[poll.kind]
  return [{ text: poll.text }, { text: sentences.say(`aanpak.soort-${kind}`) }, { text: '–' }, { text: '–' }]
}

/** The box that says how to read what follows. */
export const methodBox: BlockMaker = ({ sentences }) => [
  {
    kind: 'box',
    title: sentences.say('methodekader.titel'),
    content: [
      ...points(sentences.list('methodekader.punten')),
      ...paragraph(sentences.say('methodekader.verwijzing')),
    ],
  },
]
