import { spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { sizeOf, writeCsvSession, writeWorkbookSession } from './large-session.js'
import { median } from './median.js'
import { peakIn, reportsPeak } from './peak-memory.js'

/**
 * Time and memory from an export to its JSON, by size: `npm run bench:size [-- runs]`. Writes the table into
 * docs/omvang.md.
 */
const SIZES = [10_000, 100_000, 1_000_000]
const runs = Number(process.argv[2] ?? 3)
const folder = mkdtempSync(join(tmpdir(), 'bench-'))

function measure(options: string[]): { seconds: number; megabytes: number } {
  const seconds: number[] = []
  const megabytes: number[] = []
  for (let run = 0; run < runs; run++) {
    const started = performance.now()
    const ended = spawnSync(process.execPath, ['--import', reportsPeak, 'bin/synth-report.js', ...options])
    if (ended.status !== 0) throw new Error(ended.stderr.toString())
    seconds.push((performance.now() - started) / 1000)
    megabytes.push(peakIn(ended.stderr.toString()))
  }
  return { seconds: median(seconds), megabytes: median(megabytes) }
}

try {
  const lines = [
    '| votes | messages | input | seconds | × smaller | MB | × smaller |',
    '|---:|---:|---|---:|---:|---:|---:|',
  ]
  const bare = measure(['--version'])
  for (const [kind, write] of [
    ['CSV', writeCsvSession],
    ['workbook', writeWorkbookSession],
  ] as const) {
    let before: { seconds: number; megabytes: number } | null = null
    for (const votes of SIZES) {
      const size = sizeOf(votes)
      const session = join(folder, kind === 'CSV' ? `map-${votes}` : `sessie-${votes}.xlsx`)
      await write(session, size)
      const found = measure(['analyse', session, '-q', '--json', join(folder, 'analysis.json')])
      const times = (now: number, then: number | undefined): string =>
        then === undefined ? '' : (now / then).toFixed(1)
      const row = [
        votes,
        size.messages,
        kind,
        found.seconds.toFixed(1),
        times(found.seconds, before?.seconds),
        found.megabytes.toFixed(0),
        times(found.megabytes, before?.megabytes),
      ]
      lines.push(`| ${row.join(' | ')} |`)
      console.log(lines.at(-1))
      before = found
    }
  }
  console.log(
    `bare start (--version): ${bare.seconds.toFixed(2)} s, ${bare.megabytes.toFixed(0)} MB; Node ${process.version}`,
  )
  const file = 'docs/omvang.md'
  const [start = '', rest = ''] = readFileSync(file, 'utf8').split('<!-- table -->')
  const end = rest.split('<!-- /table -->')[1] ?? ''
  writeFileSync(file, `${start}<!-- table -->\n${lines.join('\n')}\n<!-- /table -->${end}`)
} finally {
  rmSync(folder, { recursive: true })
}
