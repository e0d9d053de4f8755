import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { median } from './median.js'
import { peakIn, reportsPeak } from './peak-memory.js'

/**
 * Times whole builds of a session, start-up included, and the share of each step:
 * `npm run bench [-- session [runs]]`.
 */
const [session = 'fixtures/leefbaarheid/sessie.xlsx', times = '7'] = process.argv.slice(2)
const runs = Number(times)
const folder = mkdtempSync(join(tmpdir(), 'bench-'))

const spread = (values: number[]): string =>
  [Math.min(...values), median(values), Math.max(...values)]
    .map(value => value.toFixed(0).padStart(7))
    .join('')

/** Runs a command line a number of times after a warm-up; wall time and peak memory of each run. */
function time(options: string[]): { wall: number[]; memory: number[] } {
  const wall: number[] = []
  const memory: number[] = []
  for (let run = 0; run <= runs; run++) {
    const started = performance.now()
    const ended = spawnSync(process.execPath, ['--import', reportsPeak, 'bin/synth-report.js', ...options])
    if (ended.status !== 0) throw new Error(ended.stderr.toString())
    if (run === 0) continue
    wall.push(performance.now() - started)
    memory.push(peakIn(ended.stderr.toString()))
  }
  return { wall, memory }
}

/** The milliseconds of each step within one process, from the start of the process. */
function steps(): Map<string, number> {
  const script = join(folder, 'steps.mjs')
  const moduleAt = (path: string): string => JSON.stringify(pathToFileURL(path).href)
  writeFileSync(
    script,
    `const { build } = await import(${moduleAt('dist/pipeline.js')})
    const { nodeHost } = await import(${moduleAt('dist/host.js')})
    const laps = [['loading', 0]]
    const tell = step => laps.push([step, performance.now()])
    const request = { session: process.argv[2], config: null, template: null, keepIds: false }
    const built = await build(request, ['report', 'json'], nodeHost, tell)
    if (!built.subject) throw new Error(JSON.stringify(built.problems))
    laps.push(['end', performance.now()])
    console.log(JSON.stringify(laps))`,
  )
  const ended = spawnSync(process.execPath, [script, session])
  if (ended.status !== 0) throw new Error(ended.stderr.toString())
  const laps = JSON.parse(ended.stdout.toString()) as [string, number][]
  return new Map(
    laps.slice(0, -1).map(([step, from], index) => [step, (laps[index + 1]?.[1] ?? from) - from]),
  )
}

try {
  const pdf = join(folder, 'rapport.pdf')
  const commands: [string, string[]][] = [
    ['--help', ['--help']],
    ['check', ['check', session]],
    ['PDF and JSON', ['build', session, '-q', '-o', pdf, '--json', join(folder, 'analysis.json')]],
    [
      'PDF, JSON, workbook',
      ['build', session, '-q', '-o', pdf, '--json', join(folder, 'a.json'), '--data', join(folder, 'd.xlsx')],
    ],
  ]
  console.log(`${session}: ${runs} runs each, after a warm-up; minimum, median, maximum`)
  console.log(`${''.padEnd(20)}${'wall (ms)'.padStart(21)}${'peak memory (MB)'.padStart(21)}`)
  for (const [name, options] of commands) {
    const { wall, memory } = time(options)
    console.log(name.padEnd(20) + spread(wall) + spread(memory))
  }
  const laps = Array.from({ length: runs }, steps)
  console.log('\nsteps of a build, median (ms)')
  for (const step of laps[0]?.keys() ?? [])
    console.log(
      step.padEnd(20) +
        median(laps.map(lap => lap.get(step) ?? 0))
          .toFixed(0)
          .padStart(7),
    )
} finally {
  rmSync(folder, { recursive: true })
}
