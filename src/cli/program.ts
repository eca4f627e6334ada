import { Command, CommanderError } from 'commander';
import { version } from '../model/version.js';
import { addAccept } from './accept.js';
import { addCheck } from './check.js';
import { addCompletions } from './completions.js';
import { addDiff } from './diff.js';
import { addExplain } from './explain.js';
import { addExtract } from './extract.js';
import type { Terminal } from './terminal.js';

/** Runs the command line and gives the exit code: 0, 1 when something disagrees, 2 for trouble. */
export async function run(args: readonly string[], terminal: Terminal): Promise<number> {
  let code = 0;
  const finish = (given: number): void => {
    code = given;
  };
  const program = new Command('claims')
    .description('Reads several texts about the same events and shows where their numbers and dates disagree.')
    .version(version)
    .exitOverride()
    .configureOutput({ writeOut: terminal.write, getOutHelpWidth: () => terminal.width })
    .showHelpAfterError('(--help after the command shows what it takes)')
    .addHelpText(
      'after',
      '\nExample:\n  claims diff corpus/\n\nExit codes: 0 nothing disagrees, 1 something does, 2 trouble.',
    );
  addDiff(program, terminal, finish);
  addExtract(program, terminal, finish);
  addExplain(program, terminal, finish);
  addCheck(program, terminal, finish);
  addAccept(program, terminal, finish);
  addCompletions(program, terminal, finish);
  try {
    await program.parseAsync([...args], { from: 'user' });
  } catch (error) {
    // Commander has printed its message; it counts bad usage as 1, which stands for a disagreement here.
    if (error instanceof CommanderError) return error.exitCode === 0 ? 0 : 2;
    throw error;
  }
  return code;
}
