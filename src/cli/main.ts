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
      const { describeFailure } = await import('./failure.js');
      terminal.complain(describeFailure(error, args.includes('--debug')));
      return 2;
    }
  }
}
