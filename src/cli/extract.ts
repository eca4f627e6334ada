import type { Command } from 'commander';
import type { Kind } from '../model/value.js';
import type { DocumentClaims } from '../report/format.js';
import { claimFormats } from '../report/index.js';
import { configOption, formatOption, ignoreOption, kindOption } from './options.js';
import type { Terminal } from './terminal.js';

interface ExtractOptions {
  readonly config?: string;
  readonly ignore?: readonly string[];
  readonly format: string;
  readonly kind?: Kind[];
  readonly color: boolean;
}

/** Adds `claims extract` to the program; `finish` takes the exit code. */
export function addExtract(program: Command, terminal: Terminal, finish: (code: number) => void): void {
  program
    .command('extract')
    .description('list the numbers and dates that each text states')
    .argument('<paths...>', 'files, folders of .txt and .md files, or - for standard input')
    .addOption(formatOption(claimFormats))
    .addOption(kindOption())
    .addOption(ignoreOption())
    .addOption(configOption())
    .option('--no-color', 'print without colours')
    .option('--debug', 'on an error, print where it happened')
    .addHelpText(
      'after',
      '\nExample:\n  claims extract corpus/\n  echo "It cost $1.2 billion." | claims extract --format ndjson -',
    )
    .action(async (paths: string[], options: ExtractOptions) => finish(await runExtract(paths, options, terminal)));
}

async function runExtract(paths: readonly string[], options: ExtractOptions, terminal: Terminal): Promise<number> {
  const [{ extract }, { readTexts }, { readConfiguration }] = await Promise.all([
    import('../index.js'),
    import('./texts.js'),
    import('./settings.js'),
  ]);
  const { settings, ignored } = readConfiguration(options);
  const { documents, failed } = await readTexts(paths, ignored, false, terminal);
  const format = claimFormats.find((candidate) => candidate.name === options.format) ?? claimFormats[0];
  const renderer = await format?.load();
  if (!renderer) return 2;
  const wanted = options.kind ?? settings.kind;
  const kinds = wanted ? new Set<Kind>(wanted) : null;
  const look = { width: terminal.width, color: options.color && terminal.color, all: true };
  const claimsOf = (document: DocumentClaims['document']): DocumentClaims => ({
    document,
    claims: extract(document).filter((claim) => kinds === null || kinds.has(claim.kind)),
  });
  if (options.format === 'json') terminal.write(renderer(documents.map(claimsOf), look));
  else {
    // One text at a time, so that a reader sees the first before the last is done.
    for (const [i, document] of documents.entries()) {
      if (terminal.isCut()) break;
      if (i > 0 && options.format === 'table') terminal.write('\n');
      terminal.write(renderer([claimsOf(document)], look));
    }
  }
  return failed ? 2 : 0;
}
