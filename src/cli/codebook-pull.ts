import { pullCodebook } from '../codebook-pipeline.js'
import { nodeHost } from '../host.js'
import { severityOf } from '../problems/catalogue.js'
import { shownValue } from '../problems/shown-value.js'
import { aligned } from './aligned.js'
import { counted } from './counted.js'
import { exitCodes } from './exit-codes.js'
import { say, showProblems } from './terminal.js'

/** `synth-report codebook pull`: from the workbook to the codebook. Returns the exit code. */
export async function runCodebookPull(workbook: string, options: { codebook?: string }): Promise<number> {
  const { done, outputs, problems } = await pullCodebook(workbook, options.codebook ?? null, nodeHost)
  problems.push(...(await nodeHost.writeAll(outputs)))
  showProblems(problems)
  if (!done || problems.some(one => severityOf(one) === 'error')) return exitCodes.fixable
  const { counts, named, file } = done
  const told = [
    [counts.moved, 'moved'],
    [counts.renamed, 'renamed'],
    [counts.merged, 'merged'],
    [counts.added, 'new'],
    [counts.confirmed, 'confirmed'],
    [counts.quotes, 'quotes changed'],
  ].flatMap(([count, word]) => (count === 0 ? [] : [`${count} ${word}`]))
  say(`${file}: ${told.length > 0 ? told.join(', ') : 'nothing changed'}`)
  const made = named.filter(({ isNew }) => isNew)
  if (made.length > 0)
    say(
      aligned(
        [
          ['new cluster', 'question', 'moved to it', ''],
          ...made.map(({ label, question, moved, near }) => [
            shownValue(label),
            shownValue(question),
            counted(moved, 'message'),
            near === null ? '' : `is ‘${shownValue(near)}’ meant?`,
          ]),
        ],
        0,
      ).trimEnd(),
    )
  return exitCodes.done
}
