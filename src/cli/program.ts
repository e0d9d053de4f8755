import { Command } from 'commander'

const CONFIG = 'configuration, instead of the rapport.yaml beside the session'
const TEMPLATE = 'name of a template, or its folder'
const KEEP_IDS = 'keep the ids of participants instead of pseudonyms'
const QUIET = 'show errors only'
const CODEBOOK = 'codebook, instead of the codebook.yaml beside the session'
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
    .action(async (sessions, options) => end(await (await import('./build.js')).runBuild(sessions, options)))

  program
    .command('analyse')
    .description('analyse only: everything computed, as JSON')
    .argument('<session>', SESSION)
    .option('--json <file>', 'where it goes; - for stdout', '-')
    .option('--config <file>', CONFIG)
    .option('--template <template>', TEMPLATE)
    .option('--codebook <file>', CODEBOOK)
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
    .option('--codebook <file>', CODEBOOK)
    .action(async (session, options) => end(await (await import('./check.js')).runCheck(session, options)))

  program
    .command('init')
    .description(
      'start a project: rapport.yaml and a file for each text of your own; or add to it what is new',
    )
    .argument('<session>', SESSION)
    .argument('[folder]', 'where the project goes (default: beside the session)')
    .option('--template <template>', TEMPLATE)
    .action(async (session, folder, options) =>
      end(await (await import('./init.js')).runInit(session, folder, options)),
    )

  program
    .command('preview')
    .description('show the report in the browser, and renew it when a text, template or the export changes')
    .argument('[session]', `${SESSION}; without it the one of this folder`)
    .option('--port <number>', 'port on 127.0.0.1 (default: a free one)')
    .option('--config <file>', CONFIG)
    .option('--template <template>', TEMPLATE)
    .option('--codebook <file>', CODEBOOK)
    .option('--keep-ids', KEEP_IDS)
    .action(async (session, options) =>
      end(await (await import('./preview.js')).runPreview(session, options)),
    )

  addTemplateCommands(program, end)
  addCodebookCommands(program, end)
  return program
}

function addTemplateCommands(program: Command, end: (code: number) => void): void {
  const template = program.command('template').description('the looks of a report, for a client of your own')

  template
    .command('list')
    .description('list the templates that the program has')
    .action(async () => end(await (await import('./template.js')).runTemplateList()))

  template
    .command('new')
    .description('start a template that builds on another and holds only what differs')
    .argument('<folder>', 'where it goes; empty, or not there yet')
    .option('--extends <template>', 'what it builds on: a name, or a folder', 'standaard')
    .action(async (folder, options) =>
      end(await (await import('./template.js')).runTemplateNew(folder, options)),
    )

  template
    .command('check')
    .description('show what is wrong with a template')
    .argument('<template>', TEMPLATE)
    .action(async name => end(await (await import('./template.js')).runTemplateCheck(name)))
}

function addCodebookCommands(program: Command, end: (code: number) => void): void {
  const codebook = program.command('codebook').description("the analyst's own coding of the clusters")

  codebook
    .command('init')
    .description('write codebook.yaml and codebook.xlsx for a session, or add to them what is new')
    .argument('<session>', SESSION)
    .option('-o, --output <folder>', 'where they go (default: beside the session)')
    .option('--config <file>', CONFIG)
    .option('--template <template>', TEMPLATE)
    .action(async (session, options) =>
      end(await (await import('./codebook-init.js')).runCodebookInit(session, options)),
    )

  codebook
    .command('pull')
    .description('take what was changed in codebook.xlsx over into codebook.yaml')
    .argument('<codebook.xlsx>', 'the workbook')
    .option('--codebook <file>', 'the codebook, instead of the codebook.yaml beside the workbook')
    .action(async (workbook, options) =>
      end(await (await import('./codebook-pull.js')).runCodebookPull(workbook, options)),
    )

  codebook
    .command('check')
    .description('show what in a codebook floats, is new, or was never reviewed')
    .argument('<session>', SESSION)
    .option('--config <file>', CONFIG)
    .option('--template <template>', TEMPLATE)
    .option('--codebook <file>', CODEBOOK)
    .action(async (session, options) =>
      end(await (await import('./codebook-check.js')).runCodebookCheck(session, options)),
    )

  codebook
    .command('merge')
    .description('put the codebooks of two analysts together; where they differ, the first is kept')
    .argument('<a.yaml>', 'the codebook that is kept')
    .argument('<b.yaml>', 'the codebook that is added')
    .requiredOption('-o, --output <file>', 'the codebook to write')
    .action(async (first, second, options) =>
      end(await (await import('./codebook-merge.js')).runCodebookMerge(first, second, options)),
    )
}
