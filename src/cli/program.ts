import { Command, CommanderError, Option } from 'commander';
import { version } from '../model/version.js';

/** Runs the command line and gives the exit code: 0, 1 when something disagrees, 2 for trouble. */
export async function run(args: readonly string[]): Promise<number> {
  let code = 0;
  const program = new Command('claims')
    .description('Reads several texts about the same events and shows where their numbers and dates disagree.')
    .version(version)
    .exitOverride();
  program
    .command('extract')
    .description('list the numbers and dates that each text states')
    .argument('<paths...>', 'files, folders, or - for standard input')
    .addOption(new Option('-f, --format <format>', 'how to print').choices(['ndjson']).default('ndjson'))
    .action(async (paths: string[]) => {
      const { runExtract } = await import('./extract.js');
      code = await runExtract(paths);
    });
  try {
    await program.parseAsync([...args], { from: 'user' });
  } catch (error) {
    if (error instanceof CommanderError) return error.exitCode === 0 ? 0 : 2;
    throw error;
  }
  return code;
}
