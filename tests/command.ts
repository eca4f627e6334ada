import { spawnSync } from 'node:child_process';
import path from 'node:path';

/** What a run of the built binary gave. */
export interface Run {
  readonly code: number | null;
  readonly out: string;
  readonly err: string;
}

/** How the binary is run. */
export interface RunOptions {
  readonly input?: string | Uint8Array;
  readonly cwd?: string;
  readonly env?: Record<string, string>;
}

const binary = path.resolve('bin/claims.js');

/** Runs the built binary, without a terminal and with none of the caller's colour settings. */
export function runClaims(args: readonly string[], { input = '', cwd, env = {} }: RunOptions = {}): Run {
  const run = spawnSync(process.execPath, [binary, ...args], {
    input,
    cwd,
    encoding: 'utf8',
    env: { PATH: process.env['PATH'] ?? '', ...env },
    maxBuffer: 1 << 28,
  });
  return { code: run.status, out: run.stdout, err: run.stderr };
}
