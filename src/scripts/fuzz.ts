import { type ChildProcess, fork } from 'node:child_process'
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { parseArgs } from 'node:util'
import { type Outcome, type Program, runCase } from './fuzz/run-case.js'
import { seeds } from './fuzz/seeds.js'

/**
 * Damages valid exports and builds them: anything but a report or a clear refusal is a finding.
 * `npm run fuzz -- --minutes 30 --seed 1 [--case 17] [--record]`.
 */
const { values } = parseArgs({
  options: {
    minutes: { type: 'string', default: '1' },
    seed: { type: 'string', default: '1' },
    case: { type: 'string' },
    record: { type: 'boolean', default: false },
  },
})
const seed = Number(values.seed)
/** A process does so many cases, so that its peak of memory says something of each. */
const CASES = 150
const MOST_SECONDS = 60
const MOST_MEGABYTES = 1024

interface Answer {
  number: number
  outcome: Outcome
  megabytes: number
}

async function program(): Promise<Program> {
  const of = (path: string) => import(pathToFileURL(join('dist', path)).href)
  const [pipeline, { summarise }, { nodeHost }] = await Promise.all([
    of('pipeline.js'),
    of('summarise.js'),
    of('host.js'),
  ])
  return { pipeline, summarise, host: nodeHost }
}

if (process.send) {
  const [ready, valid] = await Promise.all([program(), seeds('fixtures')])
  process.on('message', async ({ number, folder }: { number: number; folder: string }) => {
    const outcome = await runCase(ready, valid, seed, number, folder)
    process.send?.({ number, outcome, megabytes: process.resourceUsage().maxRSS / 1024 } satisfies Answer)
  })
} else if (values.case !== undefined) {
  const folder = mkdtempSync(join(tmpdir(), 'fuzz-'))
  console.log(
    await runCase(await program(), await seeds('fixtures'), seed, Number(values.case), folder),
    folder,
  )
} else await fuzz(Number(values.minutes))

/** Runs cases in a process of their own until the time is over. */
async function fuzz(minutes: number): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'fuzz-'))
  const end = Date.now() + minutes * 60_000
  const counts = new Map<string, { report: number; refused: number; finding: number }>()
  let child: ChildProcess | null = null
  let number = 0
  let findings = 0
  for (; Date.now() < end; number++) {
    if (number % CASES === 0 || !child?.connected) {
      child?.kill()
      child = fork(fileURLToPath(import.meta.url), ['--seed', String(seed)], { silent: true })
    }
    const outcome = await answerOf(child, number, folder)
    const count = counts.get(outcome.kind) ?? { report: 0, refused: 0, finding: 0 }
    counts.set(outcome.kind, { ...count, [outcome.result]: count[outcome.result] + 1 })
    if (outcome.result !== 'finding') continue
    findings++
    cpSync(join(folder, 'geval'), join(folder, `vondst-${number}`), { recursive: true })
    console.log(`case ${number} (${outcome.kind}, ${outcome.seed}): ${outcome.finding}`)
  }
  child?.kill()
  const rows = [...counts]
    .sort()
    .map(([kind, { report, refused, finding }]) => `| ${kind} | ${report} | ${refused} | ${finding} |`)
  const table = ['| mutation | report | refused | finding |', '|---|---:|---:|---:|', ...rows].join('\n')
  console.log(`${number} cases in ${minutes} minutes with seed ${seed}, ${findings} findings\n${table}`)
  if (findings > 0) console.log(`the damaged exports are in ${folder}`)
  else rmSync(folder, { recursive: true })
  if (values.record)
    record(`${number} cases in ${minutes} minutes, seed ${seed}, Node ${process.version}:\n\n${table}`)
  process.exitCode = findings > 0 ? 1 : 0
}

function answerOf(child: ChildProcess, number: number, folder: string): Promise<Outcome> {
  return new Promise(resolve => {
    const lost = (why: string): void => {
      finish({ kind: 'unknown', seed: '', result: 'finding', finding: why })
    }
    const finish = (outcome: Outcome): void => {
      clearTimeout(timer)
      child.off('message', hear)
      child.off('exit', exited)
      resolve(outcome)
    }
    const exited = (): void => lost('the process ended')
    const timer = setTimeout(() => {
      child.kill('SIGKILL')
      lost(`more than ${MOST_SECONDS} s`)
    }, MOST_SECONDS * 1000)
    const hear = (answer: Answer): void => {
      const tooMuch = answer.megabytes > MOST_MEGABYTES
      if (tooMuch) child.kill()
      finish(
        tooMuch
          ? { ...answer.outcome, result: 'finding', finding: `${answer.megabytes.toFixed(0)} MB` }
          : answer.outcome,
      )
    }
    child.on('message', hear)
    child.once('exit', exited)
    child.send({ number, folder })
  })
}

function record(text: string): void {
  const file = 'docs/schade.md'
  const [start = '', rest = ''] = readFileSync(file, 'utf8').split('<!-- fuzz -->')
  writeFileSync(
    file,
    `${start}<!-- fuzz -->\n${text}\n<!-- /fuzz -->${rest.split('<!-- /fuzz -->')[1] ?? ''}`,
  )
}
