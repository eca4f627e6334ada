import type { Command } from 'commander';
import type { Kind } from '../model/value.js';
import type { ShownTiers } from '../report/format.js';
import { configOption, ignoreOption, kindOption, parseShare, tierOption } from './options.js';
import { type Output, outputsOption } from './outputs.js';
import type { Terminal } from './terminal.js';

interface DiffOptions {
  readonly config?: string;
  readonly ignore?: readonly string[];
  readonly format?: readonly Output[];
  readonly all?: true;
  readonly together?: true;
  readonly kind?: Kind[];
  readonly minConfidence?: number;
  readonly tier?: ShownTiers;
  readonly color: boolean;
}

/** Adds `claims diff` to the program; `finish` takes the exit code. */
export function addDiff(program: Command, terminal: Terminal, finish: (code: number) => void): void {
  program
    .command('diff')
    .description('show what texts about the same event disagree on')
    .argument('<paths...>', 'files, folders of .txt and .md files, or - for standard input')
    .addOption(outputsOption())
    .option('-a, --all', 'show what agrees as fully as what disagrees')
    .option('-t, --together', 'compare all texts with each other, whatever their events')
    .addOption(kindOption())
    .option('-m, --min-confidence <share>', 'leave out what is less sure, from 0 to 1', parseShare)
    .addOption(tierOption())
    .addOption(ignoreOption())
    .addOption(configOption())
    .option('--no-color', 'print without colours')
    .option('--debug', 'on an error, print where it happened')
    .addHelpText(
      'after',
      '\nExample:\n  claims diff corpus/\n  claims diff --format json morning.txt evening.txt\n\n' +
        'claims explain ID PATHS tells why: the id stands at the right of each finding, and in every format.',
    )
    .action(async (paths: string[], options: DiffOptions) => finish(await runDiff(paths, options, terminal)));
}

async function runDiff(paths: readonly string[], options: DiffOptions, terminal: Terminal): Promise<number> {
  const [{ compare, extract }, { filterReport }, { readTexts }, { findPrefix, readConfiguration }, { writeOutputs }] =
    await Promise.all([
      import('../index.js'),
      import('../report/filter.js'),
      import('./texts.js'),
      import('./settings.js'),
      import('./outputs.js'),
    ]);
  const { settings, ignored } = readConfiguration(options);
  const together = options.together ?? settings.together ?? false;
  const { documents, problems, failed } = await readTexts(paths, ignored, together, terminal);
  if (failed && documents.length === 0) return 2;
  const whole = await compare(documents.map((document) => ({ document, claims: extract(document) })));
  const kinds = options.kind ?? settings.kind;
  const filter = {
    kinds: kinds ? new Set(kinds) : null,
    minConfidence: options.minConfidence ?? settings.minConfidence ?? 0,
  };
  const report = { ...filterReport(whole, filter), ...(problems.length > 0 ? { problems } : {}) };
  const look = {
    width: terminal.width,
    color: options.color && terminal.color,
    all: options.all === true,
    ...(options.tier ? { tier: options.tier } : {}),
    prefix: findPrefix(),
  };
  await writeOutputs(report, options.format ?? [{ format: 'table', file: null }], look, terminal);
  if (failed) return 2;
  return report.summary.disagree > 0 ? 1 : 0;
}
