import { version } from '../model/version.js';

const args = process.argv.slice(2);

// Answered before anything else is loaded, because scripts ask for it often.
if (args.length === 1 && (args[0] === '--version' || args[0] === '-V')) {
  process.stdout.write(`${version}\n`);
} else {
  const { run } = await import('./program.js');
  process.exitCode = await run(args);
}
