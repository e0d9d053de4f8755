import type { Command } from 'commander'
import { type End, TEMPLATE } from './shared.js'

/** `template list`, `new` and `check`: the looks of a report. */
export function addTemplateCommands(program: Command, end: End): void {
  const template = program.command('template').description('the looks of a report, for a client of your own')

  template
    .command('list')
    .description('list the templates that the program has')
    .action(async () => end(await (await import('../template.js')).runTemplateList()))

  template
    .command('new')
    .description('start a template that builds on another and holds only what differs')
    .argument('<folder>', 'where it goes; empty, or not there yet')
    .option('--extends <template>', 'what it builds on: a name, or a folder', 'standaard')
    .action(async (folder, options) =>
      end(await (await import('../template.js')).runTemplateNew(folder, options)),
    )

  template
    .command('check')
    .description('show what is wrong with a template')
    .argument('<template>', TEMPLATE)
    .action(async name => end(await (await import('../template.js')).runTemplateCheck(name)))
}
