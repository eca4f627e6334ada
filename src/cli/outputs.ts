import { InvalidArgumentError, Option } from 'commander';
import type { RenderOptions, Report } from '../index.js';
import { reportFormats } from '../report/index.js';
import type { Terminal } from './terminal.js';
import { writeAtomically } from './write-file.js';

/** A format and the file that it goes to; null for standard output. */
export interface Output {
  readonly format: string;
  readonly file: string | null;
}

/** Reads `FORMAT` or `FORMAT:FILE`; null when the format is unknown. */
export function parseOutput(given: string): Output | null {
  const colon = given.indexOf(':');
  const format = colon === -1 ? given : given.slice(0, colon);
  const file = colon === -1 ? null : given.slice(colon + 1);
  if (file === '' || !reportFormats.some(({ name }) => name === format)) return null;
  return { format, file };
}

/** The names of all formats, for messages. */
export function formatNames(): string {
  return reportFormats.map(({ name }) => name).join(', ');
}

/** The option `-f FORMAT[:FILE]`, which may be given several times. */
export function outputsOption(): Option {
  const names = reportFormats.map(({ name }) => name);
  return new Option('-f, --format <format[:file]>', 'how to print, and where; may be given several times')
    .choices(names)
    .argParser((given: string, before: readonly Output[] | undefined) => {
      const output = parseOutput(given);
      if (!output)
        throw new InvalidArgumentError(`Formats are ${names.join(', ')}, each with :FILE where a file is wanted.`);
      return [...(before ?? []), output];
    });
}

/** Renders a report in each format and puts each where it belongs; files have no colours. */
export async function writeOutputs(
  report: Report,
  outputs: readonly Output[],
  options: RenderOptions,
  terminal: Terminal,
): Promise<void> {
  for (const { format, file } of outputs) {
    const renderer = await reportFormats.find(({ name }) => name === format)?.load();
    if (!renderer) continue;
    if (file === null) terminal.write(renderer(report, options));
    else writeAtomically(file, renderer(report, { ...options, color: false }));
  }
}
