import { type Command, InvalidArgumentError, Option } from 'commander';
import { tiers } from '../model/tier.js';
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
  return new Option('-k, --kind <kind>', 'only these kinds of claims; several with commas, or given again')
    .choices(kinds)
    .argParser((given: string, before: readonly Kind[] | undefined) => [
      ...(before ?? []),
      ...given.split(',').map(parseKind),
    ]);
}

function parseKind(given: string): Kind {
  const kind = kinds.find((candidate) => candidate === given.trim());
  if (kind === undefined) throw new InvalidArgumentError(`Kinds are ${kinds.join(', ')}.`);
  return kind;
}

/** The option that names the configuration. */
export function configOption(): Option {
  return new Option('-c, --config <file>', 'the configuration, instead of the nearest one upward');
}

/** The option that leaves files out; it may be given several times. */
export function ignoreOption(): Option {
  return new Option(
    '--ignore <pattern>',
    'leave these files out of folders, as .gitignore would; may be given several times',
  ).argParser((given: string, before: readonly string[] | undefined) => [...(before ?? []), given]);
}

/** The option that says down to which tier disagreements are shown whole. */
export function tierOption(): Option {
  return new Option(
    '--tier <tier>',
    'likely leaves possible disagreements out, possible shows them whole, all gives them a line each (the default)',
  ).choices([...tiers, 'all']);
}

/** Adds the options that every command of the gate takes. */
export function addGateOptions(command: Command): Command {
  return command
    .option('-b, --baseline <file>', 'the file of accepted disagreements (claims-baseline.json)')
    .option('-t, --together', 'compare all texts with each other, whatever their events')
    .option('--no-together', 'compare within events only, whatever the configuration says')
    .addOption(
      new Option(
        '--fail-on <tier>',
        'which disagreements count: likely ones (the default), or possible ones, too',
      ).choices(tiers),
    )
    .option('--now <date>', 'take this day for today, as 2027-01-31')
    .addOption(ignoreOption())
    .addOption(configOption())
    .option('--cache', 'keep extracted claims between runs (in CI this is so without asking)')
    .option('--no-cache', 'keep none')
    .option('--cache-location <folder>', 'where to keep them (node_modules/.cache/claims)');
}

/** Reads a number from 0 to 1. */
export function parseShare(given: string): number {
  const share = Number(given);
  if (given.trim() === '' || !(share >= 0 && share <= 1)) throw new InvalidArgumentError('Give a number from 0 to 1.');
  return share;
}
