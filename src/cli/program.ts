import { Command } from 'commander'
import { addAnalyse } from './commands/analyse.js'
import { addBuild } from './commands/build.js'
import { addCheck } from './commands/check.js'
import { addCodebookCommands } from './commands/codebook.js'
import { addInit } from './commands/init.js'
import { addPreview } from './commands/preview.js'
import type { End } from './commands/shared.js'
import { addTemplateCommands } from './commands/template.js'

/** The commands and their options. Each command's own code is loaded when it runs; `end` takes its exit code. */
export function createProgram(version: string, end: End): Command {
  const program = new Command('synth-report')
    .description('Turns the export of a Synthetron online dialogue into the Dutch report.')
    .version(version)
    .exitOverride()
    .showSuggestionAfterError()
    .configureHelp({ showGlobalOptions: false })

  addBuild(program, end)
  addAnalyse(program, end)
  addCheck(program, end)
  addInit(program, end)
  addPreview(program, end)
  addTemplateCommands(program, end)
  addCodebookCommands(program, end)
  return program
}
