import { existsSync } from 'node:fs';
import path from 'node:path';
import { isIsoDate } from '../gate/baseline.js';
import type { Kind, Tier } from '../index.js';
import { type Configuration, loadConfiguration } from './configuration.js';
import { type Ignored, slashed } from './files.js';
import { findRepository } from './ignoring.js';
import { formatNames, type Output, parseOutput } from './outputs.js';
import { Trouble } from './trouble.js';

/** What the command line says; it wins over the configuration. */
export interface Flags {
  readonly config?: string;
  readonly ignore?: readonly string[];
  readonly baseline?: string;
  readonly format?: readonly Output[];
  readonly kind?: readonly Kind[];
  readonly minConfidence?: number;
  readonly together?: boolean;
  readonly allowStale?: boolean;
  readonly failOn?: Tier;
  readonly cache?: boolean;
  readonly cacheLocation?: string;
  readonly now?: string;
}

/** What a command goes by: the defaults, the configuration and the command line together. Paths are as seen from the working folder. */
export interface Settings {
  readonly paths: readonly string[];
  readonly ignored: Ignored;
  readonly baseline: string;
  readonly outputs: readonly Output[];
  readonly kinds: readonly Kind[] | null;
  readonly minConfidence: number | null;
  readonly together: boolean;
  readonly allowStale: boolean;
  /** The least tier of disagreements that makes a check fail. */
  readonly failOn: Tier;
  /** The folder of the cache; null when none is kept. */
  readonly cache: string | null;
}

/** The name of the baseline where none is configured. */
export const baselineName = 'claims-baseline.json';

/** Puts defaults, configuration and command line together. */
export function resolveSettings(paths: readonly string[], flags: Flags, environment: NodeJS.ProcessEnv): Settings {
  const { settings, folder, file } = loadConfiguration('.', flags.config ?? null);
  const fromFile = (name: string): string => near(path.resolve(folder, name));
  const given = paths.length > 0 ? paths : settings.paths?.map(fromFile);
  const baseline = flags.baseline ?? (settings.baseline === undefined ? null : fromFile(settings.baseline));
  const keepsCache = flags.cache ?? (flags.cacheLocation === undefined ? settings.cache : true) ?? isCi(environment);
  const kept = path.join(folder, 'node_modules', '.cache', 'claims');
  const location = flags.cacheLocation ?? (settings.cacheLocation ? fromFile(settings.cacheLocation) : near(kept));
  return {
    paths: given ?? ['.'],
    ignored: ignoredBy(flags.ignore, settings, folder),
    baseline: baseline ?? findBaseline(file === null ? null : folder),
    outputs: flags.format ??
      settings.format?.map((format) => readOutput(format, fromFile)) ?? [{ format: 'table', file: null }],
    kinds: flags.kind ?? settings.kind ?? null,
    minConfidence: flags.minConfidence ?? settings.minConfidence ?? null,
    together: flags.together ?? settings.together ?? false,
    allowStale: flags.allowStale ?? settings.allowStale ?? false,
    failOn: flags.failOn ?? settings.failOn ?? 'likely',
    cache: keepsCache ? location : null,
  };
}

/** What a command that has no baseline takes from the configuration: its settings, and what to leave out of folders. */
export function readConfiguration({ config, ignore }: Pick<Flags, 'config' | 'ignore'>): {
  readonly settings: Configuration;
  readonly ignored: Ignored;
} {
  const { settings, folder } = loadConfiguration('.', config ?? null);
  return { settings, ignored: ignoredBy(ignore, settings, folder) };
}

/** Patterns of the command line start at the working folder, those of a configuration where it lies. */
function ignoredBy(given: readonly string[] | undefined, settings: Configuration, folder: string): Ignored {
  return given ? { patterns: given, base: '.' } : { patterns: settings.ignore ?? [], base: near(folder) };
}

/** Writes settings as a configuration file that would say the same in the working folder. */
export function printSettings(settings: Settings): string {
  const { paths, ignored, baseline, outputs, kinds, minConfidence, together, allowStale, failOn, cache } = settings;
  const configuration: Configuration = {
    paths,
    ignore: ignored.patterns,
    baseline,
    format: outputs.map(({ format, file }) => (file === null ? format : `${format}:${file}`)),
    ...(kinds ? { kind: kinds } : {}),
    ...(minConfidence === null ? {} : { minConfidence }),
    together,
    allowStale,
    failOn,
    cache: cache !== null,
    ...(cache === null ? {} : { cacheLocation: cache }),
  };
  return `${JSON.stringify(configuration, null, 2)}\n`;
}

/** Reads the day that a check takes for today. */
export function readNow(given: string | undefined, today: Date): string {
  if (given === undefined) return today.toISOString().slice(0, 10);
  if (!isIsoDate(given)) throw new Trouble(`"${given}" is no date; write it as 2027-01-31`);
  return given;
}

/** Names a path as seen from the working folder, with `/` between its parts. */
export function near(file: string): string {
  return slashed(path.relative(process.cwd(), path.resolve(file))) || '.';
}

/** Leads from the top of the repository to the working folder; empty at the top and outside of a repository. */
export function findPrefix(): string {
  const top = findRepository('.');
  return top === null ? '' : slashed(path.relative(top, process.cwd()));
}

/** Most build servers say so; `CI=false` and an empty `CI` mean none. */
function isCi({ CI: ci }: NodeJS.ProcessEnv): boolean {
  return ci !== undefined && ci !== '' && ci !== 'false' && ci !== '0';
}

function readOutput(given: string, fromFile: (name: string) => string): Output {
  const output = parseOutput(given);
  if (!output) throw new Trouble(`the configuration asks for the format "${given}"; formats are ${formatNames()}`);
  return output.file === null ? output : { ...output, file: fromFile(output.file) };
}

/** The nearest baseline upward in the repository; without any, where the configuration lies, else in the working folder. */
function findBaseline(configured: string | null): string {
  if (configured !== null) return near(path.join(configured, baselineName));
  const top = findRepository('.');
  for (let at = process.cwd(); top !== null; at = path.dirname(at)) {
    if (existsSync(path.join(at, baselineName))) return near(path.join(at, baselineName));
    if (at === top || path.dirname(at) === at) break;
  }
  return baselineName;
}
