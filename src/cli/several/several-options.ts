import { Mistake } from '../mistake.js'
import { type OutputOptions, SESSION_NAME } from '../wishes.js'

/** Throws a Mistake when the options make sense for one session only. */
export function checkSeveral(count: number, options: OutputOptions & { watch?: boolean }): void {
  if (options.watch) throw new Mistake(`--watch goes with one session, and there are ${count}`)
  for (const name of ['output', 'json', 'data', 'infographic'] as const) {
    const given = options[name]
    if (given === undefined || given.includes(SESSION_NAME)) continue
    const option = name === 'output' ? '-o' : `--${name}`
    if (given === '-')
      throw new Mistake(
        `${option} - sends one session to stdout, and there are ${count}; build them one by one`,
      )
    const better = given.replace(/([^\\/]*?)(\.[^.\\/]*)?$/, `${SESSION_NAME}$2`)
    const folder = name === 'output' ? ', or use --out-dir for a folder' : ''
    throw new Mistake(
      `${option} ${given} names one file, and there are ${count} sessions; write ${SESSION_NAME} where the name of each goes, as in ${option} ${better}${folder}`,
    )
  }
}
