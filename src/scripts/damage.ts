import { spawnSync } from 'node:child_process'
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, relative } from 'node:path'
import { damages } from './damage/kinds.js'
import { place } from './damage/place.js'
import { peakIn, reportsPeak, withoutPeak } from './peak-memory.js'

/**
 * Gives the built program every kind of damage, each in a process of its own, and writes what it answers into
 * docs/schade.md: `npm run damage`. Fails when one takes a minute or a gigabyte, shows a stack
 * trace or a control character, or leaves something behind.
 */
const MOST_SECONDS = 60
const MOST_MEGABYTES = 1024
const bin = join(process.cwd(), 'bin/synth-report.js')

const faults: string[] = []
const rows: string[] = []
let [slowest, largest] = [0, 0]
for (const damage of damages()) {
  const folder = mkdtempSync(join(tmpdir(), 'schade-'))
  try {
    const session = relative(folder, await place(damage, folder))
    const started = performance.now()
    const ended = spawnSync(
      process.execPath,
      ['--import', reportsPeak, bin, 'build', session, '-o', 'uit/rapport.pdf'],
      {
        cwd: folder,
        encoding: 'utf8',
        timeout: MOST_SECONDS * 1000,
      },
    )
    const seconds = (performance.now() - started) / 1000
    const said = withoutPeak(ended.stderr)
    const megabytes = peakIn(ended.stderr)
    slowest = Math.max(slowest, seconds)
    largest = Math.max(largest, megabytes)
    const made = readdirSync(folder).includes('uit')
    const [first = ''] = said.split('\n').filter(line => /^(error|warning|note):/.test(line))
    const fault = (what: string, found: boolean): void => {
      if (found) faults.push(`${damage.name}: ${what}`)
    }
    fault(`exit code ${ended.status}`, ended.status !== (damage.isUsable ? 0 : 2))
    fault(`a report: ${made}`, made !== damage.isUsable)
    fault('a stack trace', /^\s+at .*:\d+/m.test(said))
    fault('a control character', /(?!\n)\p{Cc}/u.test(said))
    fault(`${seconds.toFixed(0)} s`, seconds > MOST_SECONDS)
    fault(`${megabytes.toFixed(0)} MB`, megabytes > MOST_MEGABYTES)
    fault('too many lines', said.split('\n').length > 40)
    const answer = first.replace(/[|\\`<>*_]/g, sign => `\\${sign}`)
    rows.push(
      `| ${damage.name.replace(/[|\\<>*_]/g, sign => `\\${sign}`)} | ${made ? 'yes' : 'no'} | ${ended.status} | ${answer.length > 240 ? `${answer.slice(0, 240)}…` : answer} |`,
    )
  } finally {
    rmSync(folder, { recursive: true })
  }
}
const table = ['| damage | report | exit | first message |', '|---|---|---:|---|', ...rows].join('\n')
const file = 'docs/schade.md'
const [start = '', rest = ''] = readFileSync(file, 'utf8').split('<!-- kinds -->')
writeFileSync(
  file,
  `${start}<!-- kinds -->\n${table}\n<!-- /kinds -->${rest.split('<!-- /kinds -->')[1] ?? ''}`,
)
console.log(`${rows.length} kinds; slowest ${slowest.toFixed(1)} s, largest ${largest.toFixed(0)} MB`)
for (const fault of faults) console.log(fault)
process.exitCode = faults.length > 0 ? 1 : 0
