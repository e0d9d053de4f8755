import type { Command } from 'commander'
import { CODEBOOK, CONFIG, type End, KEEP_IDS, QUIET, SESSION, TEMPLATE } from './shared.js'

/** `analyse`: the analysis alone. */
export function addAnalyse(program: Command, end: End): void {
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
      end(await (await import('../analyse.js')).runAnalyse(session, options)),
    )
}
