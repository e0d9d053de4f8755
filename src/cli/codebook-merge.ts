import { mergeCodebooks } from '../codebook-pipeline.js'
import { placeOf } from '../disk/place-of.js'
import { nodeHost } from '../host.js'
import { isFatal } from '../problems/catalogue.js'
import { exitCodes } from './exit-codes.js'
import { Mistake } from './mistake.js'
import { say, showProblems } from './terminal.js'

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
  if (problems.length === 0) say(`${output}: all of ${first} and ${second}; they do not differ`)
  return isFatal(problems) ? exitCodes.fixable : exitCodes.done
}
