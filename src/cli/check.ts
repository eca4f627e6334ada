import type { Command } from 'commander';
import { addGateOptions, kindOption, parseShare } from './options.js';
import { outputsOption } from './outputs.js';
import type { Flags, Settings } from './settings.js';
import type { Terminal } from './terminal.js';

interface CheckOptions extends Flags {
  readonly since?: string;
  readonly baselineFromRef?: string;
  readonly all?: true;
  readonly printConfig?: true;
  readonly color: boolean;
  readonly debug?: true;
}

/** Adds `claims check` to the program; `finish` takes the exit code. */
export function addCheck(program: Command, terminal: Terminal, finish: (code: number) => void): void {
  const command = program
    .command('check')
    .description('fail when texts disagree on something that was not accepted')
    .argument('[paths...]', 'files and folders; without any those of the configuration, else the working folder')
    .option('-s, --since <ref>', 'count only what this git ref did not have')
    .option('--baseline-from-ref <ref>', 'the same as --since');
  addGateOptions(command)
    .addOption(outputsOption())
    .option('-a, --all', 'show what was accepted, too')
    .addOption(kindOption())
    .option('-m, --min-confidence <share>', 'leave out what is less sure, from 0 to 1', parseShare)
    .option('--allow-stale', 'let entries stand that no longer apply')
    .option('--no-allow-stale', 'fail on them, whatever the configuration says')
    .option('--print-config', 'print what this run would go by, and end')
    .option('--no-color', 'print without colours')
    .option('--debug', 'print how many texts were extracted, and where an error happened')
    .addHelpText(
      'after',
      '\nExamples:\n  claims check texts/\n  claims check --since origin/main -f table -f sarif:claims.sarif\n\n' +
        'Exit codes: 0 nothing new, 1 new disagreements or stale entries, 2 trouble.',
    )
    .action(async (paths: string[], options: CheckOptions) => finish(await runCheck(paths, options, terminal)));
}

async function runCheck(paths: readonly string[], options: CheckOptions, terminal: Terminal): Promise<number> {
  const { findPrefix, printSettings, readNow, resolveSettings } = await import('./settings.js');
  const settings = resolveSettings(paths, options, process.env);
  if (options.printConfig) {
    terminal.write(printSettings(settings));
    return 0;
  }
  const now = readNow(options.now, new Date());
  const [{ runGate }, { fails }, { writeOutputs }] = await Promise.all([
    import('./gate.js'),
    import('../gate/judge-findings.js'),
    import('./outputs.js'),
  ]);
  const since = options.since ?? options.baselineFromRef ?? null;
  const { report, failed, documents, extracted } = await runGate(settings, since, now, terminal);
  if (options.debug) terminal.complain(`extracted ${extracted} of ${documents} texts`);
  const color = options.color && terminal.color;
  const look = { width: terminal.width, color, all: options.all === true, prefix: findPrefix() };
  await writeOutputs(report, settings.outputs, look, terminal);
  const failing = fails(report.check);
  if (failing && !failed) for (const line of advise(settings, paths, report.check.summary)) terminal.complain(line);
  return failed ? 2 : failing ? 1 : 0;
}

/** Says what to do next, on standard error, so that no format has to. */
function advise(
  { baseline }: Settings,
  paths: readonly string[],
  { new: fresh, expired, stale }: { readonly new: number; readonly expired: number; readonly stale: number },
): string[] {
  const within = paths.map((given) => ` --in ${/^[\w./-]+$/.test(given) ? given : JSON.stringify(given)}`).join('');
  const lines: string[] = [];
  if (fresh + expired > 0) lines.push(`correct a side, or accept: claims accept ID${within} --reason "…"`);
  if (stale > 0) lines.push(`take stale entries out of ${baseline}: claims accept --prune${within}`);
  return lines;
}
