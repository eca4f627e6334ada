/** Where a command prints, and what it may print there. */
export interface Terminal {
  readonly write: (text: string) => void;
  readonly complain: (line: string) => void;
  /** Columns of standard output; 80 when it is no terminal. */
  readonly width: number;
  readonly color: boolean;
  /** Tells whether the reader of standard output has gone away. */
  readonly isCut: () => boolean;
}

/** Makes the terminal of this process; a reader that goes away (`| head`) is no error. */
export function openTerminal(): Terminal {
  let cut = false;
  for (const stream of [process.stdout, process.stderr]) {
    stream.on('error', (error: NodeJS.ErrnoException) => {
      if (error.code !== 'EPIPE') throw error;
      cut ||= stream === process.stdout;
      process.exitCode = 0;
    });
  }
  return {
    write: (text) => {
      if (!cut) process.stdout.write(text);
    },
    complain: (line) => {
      process.stderr.write(`claims: ${line}\n`);
    },
    width: widthOf(process.stdout.columns, process.env['COLUMNS']),
    color: wantsColor(process.env, process.stdout.isTTY),
    isCut: () => cut,
  };
}

function widthOf(columns: number | undefined, given: string | undefined): number {
  const stated = Number(given);
  return columns ?? (Number.isInteger(stated) && stated > 0 ? stated : 80);
}

/** Decides about colours the way most tools do: `FORCE_COLOR` and `NO_COLOR` first, then whether it is a terminal. */
export function wantsColor(environment: NodeJS.ProcessEnv, isTerminal: boolean | undefined): boolean {
  const { FORCE_COLOR: forced, NO_COLOR: none, TERM: term } = environment;
  if (none) return false;
  if (forced !== undefined) return forced !== '0' && forced !== 'false';
  return isTerminal === true && term !== 'dumb';
}
