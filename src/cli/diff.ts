import type { Command } from 'commander';
import type { Kind } from '../model/value.js';
import { reportFormats } from '../report/index.js';
import { formatOption, kindOption, parseShare } from './options.js';
import type { Terminal } from './terminal.js';

interface DiffOptions {
  readonly format: string;
  readonly all?: true;
  readonly together?: true;
  readonly kind?: Kind[];
  readonly minConfidence?: number;
  readonly color: boolean;
}

/** Adds `claims diff` to the program; `finish` takes the exit code. */
export function addDiff(program: Command, terminal: Terminal, finish: (code: number) => void): void {
  program
    .command('diff')
    .description('show what texts about the same event disagree on')
    .argument('<paths...>', 'files, folders of .txt and .md files, or - for standard input')
    .addOption(formatOption(reportFormats))
    .option('-a, --all', 'show what agrees as fully as what disagrees')
    .option('-t, --together', 'compare all texts with each other, whatever their events')
    .addOption(kindOption())
    .option('-m, --min-confidence <share>', 'leave out what is less sure, from 0 to 1', parseShare)
    .option('--no-color', 'print without colours')
    .option('--debug', 'on an error, print where it happened')
    .addHelpText('after', '\nExample:\n  claims diff corpus/\n  claims diff --format json morning.txt evening.txt')
    .action(async (paths: string[], options: DiffOptions) => finish(await runDiff(paths, options, terminal)));
}

async function runDiff(paths: readonly string[], options: DiffOptions, terminal: Terminal): Promise<number> {
  const [{ compare, extract }, { filterReport }, { readTexts }] = await Promise.all([
    import('../index.js'),
    import('../report/filter.js'),
    import('./texts.js'),
  ]);
  const { documents, failed } = await readTexts(paths, options.together === true, terminal);
  if (failed && documents.length === 0) return 2;
  const whole = compare(documents, documents.map(extract));
  const report = filterReport(whole, {
    kinds: options.kind ? new Set(options.kind) : null,
    minConfidence: options.minConfidence ?? 0,
  });
  const format = reportFormats.find((candidate) => candidate.name === options.format) ?? reportFormats[0];
  const renderer = await format?.load();
  const color = options.color && terminal.color;
  if (renderer) terminal.write(renderer(report, { width: terminal.width, color, all: options.all === true }));
  if (failed) return 2;
  return report.summary.disagree > 0 ? 1 : 0;
}
