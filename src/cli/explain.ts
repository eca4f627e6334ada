import type { Command } from 'commander';
import { explanationFormats } from '../report/index.js';
import { configOption, formatOption, ignoreOption } from './options.js';
import type { Terminal } from './terminal.js';

interface ExplainOptions {
  readonly config?: string;
  readonly ignore?: readonly string[];
  readonly format: string;
  readonly together?: true;
  readonly color: boolean;
}

/** Adds `claims explain` to the program; `finish` takes the exit code. */
export function addExplain(program: Command, terminal: Terminal, finish: (code: number) => void): void {
  program
    .command('explain')
    .description('tell why claims were put together, and why the verdict')
    .argument('<id>', 'what `claims diff` prints beside a finding, or the beginning of it')
    .argument('<paths...>', 'files and folders, as given to `claims diff`')
    .addOption(formatOption(explanationFormats))
    .option('-t, --together', 'compare all texts with each other, whatever their events')
    .addOption(ignoreOption())
    .addOption(configOption())
    .option('--no-color', 'print without colours')
    .option('--debug', 'on an error, print where it happened')
    .addHelpText(
      'after',
      '\nExample:\n  claims diff corpus/\n  claims explain q7f3c2a91e corpus/\n\nExit codes: 0 explained, 2 trouble.',
    )
    .action(async (id: string, paths: string[], options: ExplainOptions) =>
      finish(await runExplain(id, paths, options, terminal)),
    );
}

async function runExplain(
  id: string,
  paths: readonly string[],
  options: ExplainOptions,
  terminal: Terminal,
): Promise<number> {
  const [{ explain, extract }, { readTexts }, { readConfiguration }, { Trouble }] = await Promise.all([
    import('../index.js'),
    import('./texts.js'),
    import('./settings.js'),
    import('./trouble.js'),
  ]);
  const { settings, ignored } = readConfiguration(options);
  const together = options.together ?? settings.together ?? false;
  const { documents, failed } = await readTexts(paths, ignored, together, terminal);
  if (failed && documents.length === 0) return 2;
  const texts = documents.map((document) => ({ document, claims: extract(document) }));
  const answer = await explain(texts, id.toLowerCase());
  if (!answer.explanation) throw new Trouble(await advise(id, answer.matching, answer.known));
  const format = explanationFormats.find((candidate) => candidate.name === options.format) ?? explanationFormats[0];
  const renderer = await format?.load();
  if (!renderer) return 2;
  const look = { width: terminal.width, color: options.color && terminal.color, all: true };
  terminal.write(renderer(answer.explanation, look));
  return failed ? 2 : 0;
}

/** Says what to write instead of an id that names nothing, or too much. */
async function advise(id: string, matching: readonly string[], known: readonly string[]): Promise<string> {
  const [{ nearest }, { sanitize }] = await Promise.all([import('./nearest.js'), import('../report/sanitize.js')]);
  const shown = sanitize(id);
  if (id !== '' && matching.length > 1)
    return `${shown} fits several findings, write more of it: ${matching.slice(0, 8).join(', ')}`;
  if (known.length === 0) return `nothing has the id ${shown}: these texts share no claim`;
  const near = nearest(id, known);
  const guess = near ? `; did you mean ${near}?` : '';
  return `nothing here has the id ${shown}${guess} \`claims diff --all\` with the same paths prints all ids; an id changes with its texts`;
}
