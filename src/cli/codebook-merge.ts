import { mergeCodebooks } from '../codebook-pipeline.js'
import { nodeHost, placeOf } from '../host.js'
import { severityOf } from '../problems/catalogue.js'
import { exitCodes } from './exit-codes.js'
import { Mistake } from './mistake.js'
import { showProblems } from './terminal.js'

/** `synth-report codebook merge`: two codebooks in one. It is written even with conflicts. Returns the exit code. */
export async function runCodebookMerge(
  first: string,
  second: string,
  { output }: { output: string },
): Promise<number> {
  if (!/\.ya?ml$/i.test(output)) throw new Mistake(`${output}: the name must end in .yaml`)
  const place = await placeOf(output)
  for (const input of [first, second])
    if ((await placeOf(input)) === place)
      throw new Mistake(`${output} is one of the codebooks to merge; choose another name`)
  const { outputs, problems } = await mergeCodebooks([first, second], output, nodeHost)
  problems.push(...(await nodeHost.writeAll(outputs)))
  showProblems(problems)
  return problems.some(one => severityOf(one) === 'error') ? exitCodes.fixable : exitCodes.done
}
