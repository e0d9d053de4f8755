import { execFileSync } from 'node:child_process'

/** Runs another program, and gives what it says. */
export const run = (command: string, ...options: string[]): string =>
  execFileSync(command, options, { encoding: 'utf8', stdio: ['ignore', 'pipe', 'inherit'] })

/** Runs the built program. */
export const program = (...options: string[]): string =>
  run(process.execPath, 'bin/synth-report.js', ...options)

/** The report of a session; returns its path. */
export function build(session: string, report: string, ...options: string[]): string {
  program('build', session, '--quiet', '-o', report, ...options)
  return report
}

/** The number of the page on which a heading stands; the contents, which name it too, are none. */
export function pageWith(pdf: string, heading: RegExp): number {
  const pages = run('pdftotext', '-layout', pdf, '-').split('\f')
  const found = pages.findIndex(text => heading.test(text) && !/^Inhoud$/m.test(text))
  if (found < 0) throw new Error(`no page of ${pdf} has ${heading}`)
  return found + 1
}

/** A page as PNG, at so many dots an inch; returns its path. */
export function pageAs(pdf: string, page: number, density: number, name: string): string {
  run(
    'pdftoppm',
    '-png',
    '-singlefile',
    '-r',
    String(density),
    '-f',
    String(page),
    '-l',
    String(page),
    pdf,
    name,
  )
  return `${name}.png`
}

/** Pages beside one another, each with a thin line around it. */
export function finished(pages: string[], to: string): void {
  const drawn = pages.flatMap(page => ['(', page, '-bordercolor', 'gray60', '-border', '1', ')'])
  run('convert', ...drawn, '+append', to)
  small(to, to)
}

/** A picture in the few colours that keep its file small. */
export const small = (picture: string, to: string): void =>
  void run(
    'convert',
    picture,
    '-strip',
    '+dither',
    '-colors',
    '64',
    '-define',
    'png:compression-level=9',
    `png8:${to}`,
  )
