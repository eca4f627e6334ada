import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { Kind, Tier } from '../index.js';
import { tiers } from '../model/tier.js';
import { nearest } from './nearest.js';
import { kinds } from './options.js';
import { reasonOf, Trouble } from './trouble.js';

/** What `claims.config.json` may say; a key that is left out has its default. */
export interface Configuration {
  readonly paths?: readonly string[];
  readonly ignore?: readonly string[];
  readonly baseline?: string;
  readonly format?: readonly string[];
  readonly kind?: readonly Kind[];
  readonly minConfidence?: number;
  readonly together?: boolean;
  readonly allowStale?: boolean;
  readonly failOn?: Tier;
  readonly cache?: boolean;
  readonly cacheLocation?: string;
}

/** A configuration, the file that it comes from (null without one), and the folder that its paths start at. */
export interface FoundConfiguration {
  readonly settings: Configuration;
  readonly file: string | null;
  readonly folder: string;
}

/** The file's name; the `claims` key of package.json may stand in for it. */
export const configurationName = 'claims.config.json';

/** Reads the configuration named, else the nearest one upward from `folder`, up to the top of the repository. */
export function loadConfiguration(folder: string, named: string | null): FoundConfiguration {
  if (named !== null) {
    const file = path.resolve(folder, named);
    const settings = path.basename(file) === 'package.json' ? readPackage(file) : readSettings(file);
    if (settings === null) throw new Trouble(`${named}: has no "claims" key`);
    return { settings, file, folder: path.dirname(file) };
  }
  for (let at = path.resolve(folder); ; at = path.dirname(at)) {
    const file = path.join(at, configurationName);
    if (existsSync(file)) return { settings: readSettings(file), file, folder: at };
    const manifest = path.join(at, 'package.json');
    const settings = existsSync(manifest) ? readPackage(manifest) : null;
    if (settings !== null) return { settings, file: manifest, folder: at };
    // What lies above a repository belongs to something else.
    if (existsSync(path.join(at, '.git')) || path.dirname(at) === at) break;
  }
  return { settings: {}, file: null, folder: path.resolve(folder) };
}

function readSettings(file: string): Configuration {
  return checkSettings(readJson(file), file);
}

function readPackage(file: string): Configuration | null {
  const manifest = readJson(file);
  if (typeof manifest !== 'object' || manifest === null || !('claims' in manifest)) return null;
  return checkSettings(manifest.claims, `${file}, "claims"`);
}

function readJson(file: string): unknown {
  let text: string;
  try {
    text = readFileSync(file, 'utf8');
  } catch (error) {
    throw new Trouble(`${shown(file)}: ${reasonOf(error)}`);
  }
  try {
    return JSON.parse(text.replace(/^\uFEFF/, ''));
  } catch (error) {
    throw new Trouble(`${shown(file)}: not JSON: ${reasonOf(error)}`);
  }
}

type Check = (value: unknown) => string | null;

const isText: Check = (value) => (typeof value === 'string' && value !== '' ? null : 'a text');
const isFlag: Check = (value) => (typeof value === 'boolean' ? null : 'true or false');
const isTexts: Check = (value) => (Array.isArray(value) && !value.some(isText) ? null : 'a list of texts');
const isShare: Check = (value) =>
  typeof value === 'number' && value >= 0 && value <= 1 ? null : 'a number from 0 to 1';
const isKinds: Check = (value) =>
  Array.isArray(value) && value.every((kind) => kinds.includes(kind)) ? null : `a list of ${kinds.join(', ')}`;
const isTier: Check = (value) => (tiers.some((tier) => tier === value) ? null : `one of ${tiers.join(', ')}`);

const checks: Readonly<Record<string, Check>> = {
  $schema: isText,
  paths: isTexts,
  ignore: isTexts,
  baseline: isText,
  format: isTexts,
  kind: isKinds,
  minConfidence: isShare,
  together: isFlag,
  allowStale: isFlag,
  failOn: isTier,
  cache: isFlag,
  cacheLocation: isText,
};

/** Refuses what is not a configuration, naming the key and the nearest known one. */
export function checkSettings(data: unknown, file: string): Configuration {
  if (typeof data !== 'object' || data === null || Array.isArray(data)) {
    throw new Trouble(`${shown(file)}: must be an object`);
  }
  for (const [key, value] of Object.entries(data)) {
    const check = Object.hasOwn(checks, key) ? checks[key] : undefined;
    if (!check) {
      const near = nearest(key, Object.keys(checks));
      const advice = near === null ? `known keys are ${Object.keys(checks).join(', ')}` : `did you mean "${near}"?`;
      throw new Trouble(`${shown(file)}: unknown key "${key}"; ${advice}`);
    }
    const wanted = check(value);
    if (wanted !== null) throw new Trouble(`${shown(file)}: "${key}" must be ${wanted}`);
  }
  const { $schema: _, ...settings }: Configuration & { readonly $schema?: unknown } = data;
  return settings;
}

function shown(file: string): string {
  const near = path.relative(process.cwd(), file);
  return near === '' || near.startsWith('..') ? file : near;
}
