import path from 'node:path';
import type { Command } from 'commander';
import type { BaselineChange } from '../gate/accept.js';
import { amount } from '../report/amount.js';
import type { Gate } from './gate.js';
import { addGateOptions } from './options.js';
import type { Flags } from './settings.js';
import type { Terminal } from './terminal.js';

interface AcceptOptions extends Flags {
  readonly reason?: string;
  readonly by?: string;
  readonly expires?: string;
  readonly all?: true;
  readonly prune?: true;
  readonly in?: readonly string[];
}

/** Adds `claims accept` to the program; `finish` takes the exit code. */
export function addAccept(program: Command, terminal: Terminal, finish: (code: number) => void): void {
  const command = program
    .command('accept')
    .description('write down that a disagreement was looked at and may stay')
    .argument('[ids...]', 'what `claims check` prints beside a disagreement, or the beginning of it')
    .option('-r, --reason <text>', 'why it may stay')
    .option('--by <name>', 'who looked at it')
    .option('--expires <date>', 'the last day on which this counts, as 2027-01-31')
    .option('--all', 'accept all that `claims check` would fail on')
    .option('--prune', 'take out the entries that no longer apply')
    .option('-i, --in <path>', 'files and folders, as given to `claims check`; may be given several times', collect);
  addGateOptions(command)
    .option('--debug', 'on an error, print where it happened')
    .addHelpText(
      'after',
      '\nExamples:\n  claims accept q7f3c2a91e --reason "the union counts chartered boats"\n' +
        '  claims accept --all --reason "as found on the first day" --expires 2027-01-31\n  claims accept --prune',
    )
    .action(async (ids: string[], options: AcceptOptions) => finish(await runAccept(ids, options, terminal)));
}

function collect(given: string, before: readonly string[] | undefined): readonly string[] {
  return [...(before ?? []), given];
}

async function runAccept(ids: readonly string[], options: AcceptOptions, terminal: Terminal): Promise<number> {
  const [
    { readNow, resolveSettings },
    { Trouble },
    { formatBaseline, isIsoDate },
    { runGate },
    { writeAtomically },
    { slashed },
  ] = await Promise.all([
    import('./settings.js'),
    import('./trouble.js'),
    import('../gate/baseline.js'),
    import('./gate.js'),
    import('./write-file.js'),
    import('./files.js'),
  ]);
  const { reason = '', expires } = options;
  const accepts = ids.length > 0 || options.all === true;
  if (!accepts && !options.prune) throw new Trouble('name what to accept: IDs of `claims check`, --all, or --prune');
  if (accepts && reason.trim() === '') throw new Trouble('say why it may stay: --reason "…"');
  if (expires !== undefined && !isIsoDate(expires))
    throw new Trouble(`"${expires}" is no date; write it as 2027-01-31`);
  const settings = resolveSettings(options.in ?? [], options, process.env);
  const gate = await runGate(settings, null, readNow(options.now, new Date()), terminal);
  // What could not be read may be what an entry speaks of.
  if (gate.failed) throw new Trouble('nothing was written, because not all texts could be read');
  const { pruneEntries, refreshEntries } = await import('../gate/accept.js');
  const root = path.dirname(path.resolve(settings.baseline));
  const relative = (document: string): string => slashed(path.relative(root, path.resolve(document)));
  const known = refreshEntries(gate.report, gate.entries, relative);
  const changes: BaselineChange[] = [];
  if (accepts) changes.push(await acceptIn(gate.report, known, ids, options, relative));
  if (options.prune) changes.push(pruneEntries(changes[0]?.entries ?? known, gate.report.check));
  const last = changes.at(-1);
  if (!last) return 0;
  writeAtomically(settings.baseline, formatBaseline(last.entries));
  for (const { added, removed } of changes) {
    for (const { fingerprint, summary } of added) terminal.write(`accepted ${fingerprint} ${await safe(summary)}\n`);
    for (const { fingerprint, summary } of removed) terminal.write(`took out ${fingerprint} ${await safe(summary)}\n`);
  }
  const count = last.entries.length;
  terminal.write(`${settings.baseline}: ${amount(count, 'entry', 'entries')}\n`);
  return 0;
}

async function acceptIn(
  report: Gate['report'],
  known: Gate['entries'],
  ids: readonly string[],
  { all, reason = '', by, expires }: AcceptOptions,
  relative: (document: string) => string,
): Promise<BaselineChange> {
  const [{ acceptFindings, selectFindings }, { isCounted }, { Trouble }] = await Promise.all([
    import('../gate/accept.js'),
    import('../gate/count-findings.js'),
    import('./trouble.js'),
  ]);
  const { groups, unknown, ambiguous } = selectFindings(report.check, ids);
  if (unknown.length > 0)
    throw new Trouble(`no disagreement has the id ${unknown.join(', ')}; claims check lists them`);
  if (ambiguous.length > 0)
    throw new Trouble(`${ambiguous.join(', ')} fits several disagreements: write more of the id`);
  const chosen = new Set(groups);
  for (const finding of report.check.findings)
    if (all && isCounted(finding, report.check.failOn)) chosen.add(finding.group);
  return acceptFindings(report, known, chosen, { reason, by: by ?? null, expires: expires ?? null }, relative);
}

async function safe(text: string): Promise<string> {
  const { sanitize } = await import('../report/sanitize.js');
  return sanitize(text);
}
