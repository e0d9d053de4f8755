import type { Command } from 'commander'
import { CODEBOOK, CONFIG, type End, SESSION, TEMPLATE } from './shared.js'

/** `codebook init`, `pull`, `check` and `merge`: the analyst's coding. */
export function addCodebookCommands(program: Command, end: End): void {
  const codebook = program.command('codebook').description("the analyst's own coding of the clusters")

  codebook
    .command('init')
    .description('write codebook.yaml and codebook.xlsx for a session, or add to them what is new')
    .argument('<session>', SESSION)
    .option('-o, --output <folder>', 'where they go (default: beside the session)')
    .option('--config <file>', CONFIG)
    .option('--template <template>', TEMPLATE)
    .action(async (session, options) =>
      end(await (await import('../codebook-init.js')).runCodebookInit(session, options)),
    )

  codebook
    .command('pull')
    .description('take what was changed in codebook.xlsx over into codebook.yaml')
    .argument('<codebook.xlsx>', 'the workbook')
    .option('--codebook <file>', 'the codebook, instead of the codebook.yaml beside the workbook')
    .action(async (workbook, options) =>
      end(await (await import('../codebook-pull.js')).runCodebookPull(workbook, options)),
    )

  codebook
    .command('check')
    .description('show what in a codebook floats, is new, or was never reviewed')
    .argument('<session>', SESSION)
    .option('--config <file>', CONFIG)
    .option('--template <template>', TEMPLATE)
    .option('--codebook <file>', CODEBOOK)
    .action(async (session, options) =>
      end(await (await import('../codebook-check.js')).runCodebookCheck(session, options)),
    )

  codebook
    .command('merge')
    .description('put the codebooks of two analysts together; where they differ, the first is kept')
    .argument('<a.yaml>', 'the codebook that is kept')
    .argument('<b.yaml>', 'the codebook that is added')
    .requiredOption('-o, --output <file>', 'the codebook to write')
    .action(async (first, second, options) =>
      end(await (await import('../codebook-merge.js')).runCodebookMerge(first, second, options)),
    )
}
