import type { BlockMaker } from '../scene.js'

/** Participants, messages and synthetrons, large. */
export const keyFigures: BlockMaker = ({ analysis, sentences }) => {
  const { activeParticipants, messages } = analysis.participation
  const item = (number: number, one: string, more: string) => ({
    value: sentences.digits(number),
    label: sentences.say(`kerncijfers.${number === 1 ? one : more}`),
  })
  return [
    {
      kind: 'key-figures',
      items: [
        ...(activeParticipants > 0 ? [item(activeParticipants, 'deelnemer', 'deelnemers')] : []),
        item(messages, 'bericht', 'berichten'),
        item(analysis.consensus.synthetrons, 'synthetron', 'synthetrons'),
      ],
    },
  ]
}
