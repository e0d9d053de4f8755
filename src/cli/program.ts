import { Command } from 'commander'

const CONFIG = 'configuration, instead of the rapport.yaml beside the session'
const TEMPLATE = 'name of a template, or its folder'
const KEEP_IDS = 'keep the ids of participants instead of pseudonyms'
const QUIET = 'show errors only'
const SESSION = 'the export: .xlsx, .csv, .zip, or a folder of CSV files'

/** The commands and their options. Each command's own code is loaded when it runs; `end` takes its exit code. */
export function createProgram(version: string, end: (code: number) => void): Command {
  const program = new Command('synth-report')
    .description('Turns the export of a Synthetron online dialogue into the Dutch report.')
    .version(version)
    .exitOverride()
    .showSuggestionAfterError()
    .configureHelp({ showGlobalOptions: false })

  program
    .command('build')
    .description('make the report (PDF), and what is asked beside it')
    .argument('[session]', `${SESSION}; without it the only one in this folder`)
    .option('-o, --output <file>', 'the report; - for stdout (default: <session>-rapport.pdf beside it)')
    .option('--json <file>', 'the analysis as JSON; - for stdout')
    .option('--data <file>', 'the data workbook (.xlsx) with every figure and message')
    .option('--infographic <file>', 'the infographic alone: .pdf, .svg or .png')
    .option('--attach', 'put the data workbook and the analysis within the PDF (PDF/A-3a)')
    .option('--config <file>', CONFIG)
    .option('--template <template>', TEMPLATE)
    .option('--keep-ids', KEEP_IDS)
    .option('-q, --quiet', QUIET)
    .action(async (session, options) => end(await (await import('./build.js')).runBuild(session, options)))

  program
    .command('analyse')
    .description('analyse only: everything computed, as JSON')
    .argument('<session>', SESSION)
    .option('--json <file>', 'where it goes; - for stdout', '-')
    .option('--config <file>', CONFIG)
    .option('--template <template>', TEMPLATE)
    .option('--keep-ids', KEEP_IDS)
    .option('-q, --quiet', QUIET)
    .action(async (session, options) =>
      end(await (await import('./analyse.js')).runAnalyse(session, options)),
    )

  program
    .command('check')
    .description('list the tables found in an export, and its problems')
    .argument('<session>', SESSION)
    .option('--config <file>', CONFIG)
    .option('--template <template>', TEMPLATE)
    .action(async (session, options) => end(await (await import('./check.js')).runCheck(session, options)))

  return program
}
