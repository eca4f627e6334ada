import { version } from '../model/version.js';

const args = process.argv.slice(2);

// Answered before anything else is loaded, because scripts ask for it often.
if (args.length === 1 && (args[0] === '--version' || args[0] === '-V')) {
  process.stdout.write(`${version}\n`);
} else {
  const { openTerminal } = await import('./terminal.js');
  const terminal = openTerminal();
  process.exitCode = await runSafely();

  async function runSafely(): Promise<number> {
    try {
      const { run } = await import('./program.js');
      const code = await run(args, terminal);
      return terminal.isCut() ? 0 : code;
    } catch (error) {
      terminal.complain(describe(error));
      return 2;
    }
  }
}

function describe(error: unknown): string {
  if (!(error instanceof Error)) return `this should not have happened: ${String(error)}`;
  if (args.includes('--debug')) return error.stack ?? error.message;
  if (error.name === 'Trouble') return error.message;
  const [line = ''] = error.message.split('\n');
  return `this should not have happened: ${line} (--debug shows where)`;
}
