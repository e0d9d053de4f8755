import type { Command } from 'commander'
import { type End, SESSION, TEMPLATE } from './shared.js'

/** `init`: a project to write in. */
export function addInit(program: Command, end: End): void {
  program
    .command('init')
    .description(
      'start a project: rapport.yaml and a file for each text of your own; or add to it what is new',
    )
    .argument('<session>', SESSION)
    .argument('[folder]', 'where the project goes (default: beside the session)')
    .option('--template <template>', TEMPLATE)
    .action(async (session, folder, options) =>
      end(await (await import('../init.js')).runInit(session, folder, options)),
    )
}
