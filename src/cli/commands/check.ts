import type { Command } from 'commander'
import { CODEBOOK, CONFIG, type End, SESSION, TEMPLATE } from './shared.js'

/** `check`: what is in an export, and what is wrong with it. */
export function addCheck(program: Command, end: End): void {
  program
    .command('check')
    .description('list the tables found in an export, and its problems')
    .argument('<session>', SESSION)
    .option('--config <file>', CONFIG)
    .option('--template <template>', TEMPLATE)
    .option('--codebook <file>', CODEBOOK)
    .action(async (session, options) => end(await (await import('../check.js')).runCheck(session, options)))
}
