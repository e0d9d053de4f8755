import type { Command } from 'commander'
import { CODEBOOK, CONFIG, type End, KEEP_IDS, QUIET, SESSION, TEMPLATE } from './shared.js'

/** `build`: the report, and what is asked beside it. */
export function addBuild(program: Command, end: End): void {
  program
    .command('build')
    .description('make the report (PDF), and what is asked beside it')
    .argument(
      '[sessions...]',
      `${SESSION}; several are built at once; without any the only one in this folder`,
    )
    .option('-o, --output <file>', 'the report; - for stdout (default: <session>-rapport.pdf beside it)')
    .option(
      '--out-dir <folder>',
      'where all of this goes; {session} in a name stands for that of the session',
    )
    .option('--json <file>', 'the analysis as JSON; - for stdout')
    .option('--data <file>', 'the data workbook (.xlsx) with every figure and message')
    .option('--infographic <file>', 'the infographic alone: .pdf, .svg or .png')
    .option('--strict', 'warnings, clusters that nobody reviewed, and what floats in the codebook are errors')
    .option('--watch', 'build again when the export, a text or the template changes, until Ctrl-C')
    .option('--attach', 'put the data workbook and the analysis within the PDF (PDF/A-3a)')
    .option('--config <file>', CONFIG)
    .option('--template <template>', TEMPLATE)
    .option('--codebook <file>', CODEBOOK)
    .option('--keep-ids', KEEP_IDS)
    .option('--unmasked', 'show texts as they were typed, personal data included, in the data workbook')
    .option('-q, --quiet', QUIET)
    .action(async (sessions, options) => end(await (await import('../build.js')).runBuild(sessions, options)))
}
