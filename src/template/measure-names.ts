import type { BenchmarkChoices } from './template.js'

/** What YAML files call the measures of a benchmark. */
export const measureNames = {
  messagesPerParticipant: 'berichten-per-persoon',
  reactionShare: 'reacties',
  synthetronShare: 'synthetrons',
  bipotronShare: 'bipotrons',
} as const satisfies Record<keyof BenchmarkChoices['measures'], string>

export const measureKeys = Object.keys(measureNames) as (keyof typeof measureNames)[]

/** The measures that a benchmark has, as a file says them. */
export const writtenMeasures = ({ measures }: BenchmarkChoices): { name: string; value: number }[] =>
  measureKeys.flatMap(key => {
    const value = measures[key]
    return value === undefined ? [] : [{ name: measureNames[key], value }]
  })
