import type { NamedCluster } from '../codebook/pull/named-clusters.js'
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
  const told: [number, string][] = [
    [counts.moved, 'moved'],
    [counts.renamed, 'renamed'],
    [counts.merged, 'merged'],
    [counts.added, 'new'],
    [counts.confirmed, 'confirmed'],
    [counts.quotes, counts.quotes === 1 ? 'quote changed' : 'quotes changed'],
  ]
  const parts = told.flatMap(([count, word]) => (count === 0 ? [] : [`${count} ${word}`]))
  say(`${file}: ${parts.join(', ') || 'nothing changed'}`)
  const made = named.filter(({ isNew }) => isNew)
  if (made.length > 0) say(tableOf(made))
  return exitCodes.done
}

/** Each new cluster, for some may be slips. */
function tableOf(made: NamedCluster[]): string {
  const rows = made.map(({ label, question, moved, near }) => [
    shownValue(label),
    shownValue(question),
    counted(moved, 'message'),
    near === null ? '' : `is ‘${shownValue(near)}’ meant?`,
  ])
  return aligned([['new cluster', 'question', 'moved to it', ''], ...rows], 0).trimEnd()
}
