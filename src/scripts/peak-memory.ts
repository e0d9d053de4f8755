/**
 * A module (`--import`) that makes a program report its peak memory on stderr when it ends. Linux counts what a process
 * had before it became this program in `maxRSS`, so its own high-water mark is asked for where there is one.
 */
export const reportsPeak = `data:text/javascript,${encodeURIComponent(
  `import { readFileSync } from 'node:fs'
  process.on('exit', () => {
    let peak = process.resourceUsage().maxRSS
    try { peak = /VmHWM:\\s*(\\d+)/.exec(readFileSync('/proc/self/status', 'utf8'))[1] } catch {}
    process.stderr.write('\\npeak ' + peak + '\\n')
  })`,
)}`

const REPORT = /\npeak (\d+)\n/g

/** The peak that a program reported, in megabytes; a thread of it reports the same as well. */
export const peakIn = (stderr: string): number =>
  Math.max(0, ...[...stderr.matchAll(REPORT)].map(([, kilobytes]) => Number(kilobytes))) / 1024

/** What it said besides. */
export const withoutPeak = (stderr: string): string => stderr.replaceAll(REPORT, '')
