import type { Command } from 'commander'
import { CODEBOOK, CONFIG, type End, KEEP_IDS, SESSION, TEMPLATE } from './shared.js'

/** `preview`: the report in the browser while one writes. */
export function addPreview(program: Command, end: End): void {
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
      end(await (await import('../preview.js')).runPreview(session, options)),
    )
}
