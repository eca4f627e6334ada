import { InvalidArgumentError, Option } from 'commander';
import type { Kind } from '../model/value.js';

/** Every kind of claim, as options and configuration name them. */
export const kinds: readonly Kind[] = [
  ...(['count', 'money', 'percent', 'measure', 'duration', 'age', 'ordinal', 'score'] as const),
  ...(['date', 'time', 'set'] as const),
];

/** The names that `--format` takes, as the help shows them. */
export function formatOption(formats: readonly { readonly name: string; readonly description: string }[]): Option {
  const names = formats.map((format) => format.name);
  const described = formats.map((format) => `${format.name} (${format.description})`).join(', ');
  const [first = ''] = names;
  return new Option('-f, --format <format>', described)
    .choices(names)
    .default(first)
    .argParser((given) => {
      if (!names.includes(given)) throw new InvalidArgumentError(`Formats are ${names.join(', ')}.`);
      return given;
    });
}

/** The option that keeps some kinds of claims; it takes several, with commas or given again. */
export function kindOption(): Option {
  return new Option('-k, --kind <kind>', `only these kinds of claims: ${kinds.join(', ')}`).argParser(
    (given: string, before: readonly Kind[] | undefined) => [...(before ?? []), ...given.split(',').map(parseKind)],
  );
}

function parseKind(given: string): Kind {
  const kind = kinds.find((candidate) => candidate === given.trim());
  if (kind === undefined) throw new InvalidArgumentError(`Kinds are ${kinds.join(', ')}.`);
  return kind;
}

/** Reads a number from 0 to 1. */
export function parseShare(given: string): number {
  const share = Number(given);
  if (given.trim() === '' || !(share >= 0 && share <= 1)) throw new InvalidArgumentError('Give a number from 0 to 1.');
  return share;
}
