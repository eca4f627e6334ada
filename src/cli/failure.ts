import { sanitize } from '../report/sanitize.js';

/** Describes an error that ends a command: one line, or with `debug` the place where it happened. */
export function describeFailure(error: unknown, debug: boolean): string {
  if (debug && error instanceof Error && error.stack) return error.stack;
  if (error instanceof Error && error.name === 'Trouble') return sanitize(error.message);
  const [line = ''] = (error instanceof Error ? error.message : String(error)).split('\n');
  return `this should not have happened: ${sanitize(line)} (--debug shows where)`;
}
