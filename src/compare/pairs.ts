import { type DateValue, isDateValue } from '../model/value.js';
import { pairFeatures } from './features.js';
import { flag } from './flag.js';
import { logRatio } from './interval.js';
import { type Item, valueKey } from './item.js';
import { type Logit, logOdds } from './logit.js';
import { type Relation, relate } from './relate.js';
import type { Settings, WordTables } from './settings.js';

/** Two claims that may answer one question: how their values stand to each other, and the evidence. */
export interface Pair {
  readonly a: number;
  readonly b: number;
  readonly relation: Relation;
  /** Log-odds that they answer one question, from the words alone. */
  readonly blind: number;
  /** Log-odds that they state one fact, from words and values; only for values that go together. */
  readonly alike: number;
  readonly features: Float64Array;
  /** The part of the event's claims of that scale that have the value of `a`. */
  readonly commonness: number;
}

/** Names of the features that look at a shared value, behind those of the words. */
export const valueFeatureNames = [
  'equal',
  'telling',
  'figures',
  'small',
  'one',
  'sharedDay',
  'sharedYear',
  'commonness',
  'within',
  'equalWhen',
  'weekday',
  'blind',
  'open',
  'ratio',
  'sameQuote',
  'modest',
  'mixed',
] as const;

/** Computes the features of a shared value; `commonness` is the part of the event's claims of that scale that have it. */
export function valueFeatures(a: Item, b: Item, relation: Relation, commonness: number, blind: number): number[] {
  const { value } = a.claim;
  const dated = isDateValue(value);
  const low = dated ? null : value.low;
  const equal = valueKey(a.claim) === valueKey(b.claim);
  return [
    flag(equal),
    flag(isTelling(a) && equal),
    low === null ? 0 : Math.min(1, significantFigures(low) / 4),
    flag(low !== null && low <= 3),
    flag(low === 1),
    flag(dated && value.grain === 'day' && equal),
    flag(dated && value.grain === 'year' && equal),
    commonness,
    flag(a.document === b.document),
    flag(dated && relation === 'same'),
    flag(dated && value.weekday !== null),
    blind / 4,
    flag(isOpen(a) !== isOpen(b)),
    Math.min(2, logRatio(a.claim.value, b.claim.value) ?? 0),
    flag(a.claim.quote.toLowerCase() === b.claim.quote.toLowerCase()),
    flag(low !== null && low > 3 && low <= 12),
    flag(dated && isDateValue(b.claim.value) && isRelative(value) !== isRelative(b.claim.value)),
  ];
}

/** Tells whether a quantity is bounded on one side only. */
function isOpen(item: Item): boolean {
  const { value } = item.claim;
  return !isDateValue(value) && (value.low === null || value.high === null);
}

/** Tells whether a value is rare enough that two texts of one event that share it most likely state one fact. */
export function isTelling(item: Item): boolean {
  const { value } = item.claim;
  if (isDateValue(value)) return value.kind === 'date' && value.grain === 'day' && value.stated.includes('day');
  if (value.vague || value.low === null) return false;
  if (value.kind === 'count') return value.low > 12;
  return value.low > 3;
}

/** Counts the significant figures of a number as written in decimal. */
export function significantFigures(x: number): number {
  return String(Math.abs(x)).replace(/e.*$/, '').replace('.', '').replace(/^0+/, '').replace(/0+$/, '').length;
}

/** A pair with the features of its words, before any model has weighed it. */
export interface RawPair {
  readonly a: number;
  readonly b: number;
  readonly relation: Relation;
  readonly features: Float64Array;
  readonly commonness: number;
}

/** Measures a pair of items; null when their values cannot be compared. */
export function measurePair(
  items: readonly Item[],
  [a, b]: readonly [number, number],
  documents: number,
  commonness: number,
  words: WordTables,
): RawPair | null {
  const [x, y] = [items[a], items[b]];
  if (!x || !y) return null;
  const relation = relate(x.claim.value, y.claim.value);
  if (relation === 'apart' || (relation === 'clash' && !canClash(x, y))) return null;
  return { a, b, relation, features: pairFeatures(x, y, { documents, ...words }), commonness };
}

/** Tells whether values that differ can clash at all: asides cannot, nor can the same relative words in texts of different days ("last week"). */
function canClash(a: Item, b: Item): boolean {
  if (isAside(a) || isAside(b)) return false;
  const [x, y] = [a.claim.value, b.claim.value];
  if (!isDateValue(x) || !isDateValue(y)) return true;
  return !(isRelative(x) && isRelative(y) && a.claim.quote.toLowerCase() === b.claim.quote.toLowerCase());
}

/**
 * Tells whether a value answers no question of the story: spans of time that only place something else, counts of those who told a
 * reporter ("three officials familiar with the matter") and the date of the text itself, alone on its line.
 */
function isAside(item: Item): boolean {
  return item.window || item.informants || (item.scale === 'when' && item.near.size === 0);
}

/** Tells whether a date is given only in relation to another day ("Tuesday", "last week"), with no day, month or year of its own. */
export function isRelative(value: DateValue): boolean {
  return !value.stated.some((part) => part === 'day' || part === 'month' || part === 'year' || part === 'hour');
}

/** Weighs a measured pair with the fitted models. */
export function weigh(items: readonly Item[], raw: RawPair, settings: Settings): Pair {
  const { a, relation } = raw;
  const blind = logOdds(blindFor(items[a], settings), raw.features);
  const alike =
    relation === 'clash' ? Number.NEGATIVE_INFINITY : logOdds(settings.alike, alikeFeatures(items, raw, blind));
  return { a: raw.a, b: raw.b, relation, blind, alike, features: raw.features, commonness: raw.commonness };
}

/** The model that is blind to values for a claim's family: dates have their own. */
export function blindFor(item: Item | undefined, settings: Settings): Logit {
  return item?.scale === 'when' ? settings.blindDates : settings.blind;
}

/** The model of clashing positions for a claim's family. */
export function clashFor(item: Item | undefined, settings: Settings): Logit {
  return item?.scale === 'when' ? settings.clashDates : settings.clash;
}

/** The features of a pair with compatible values: those of its words, then those of its values. */
export function alikeFeatures(items: readonly Item[], raw: RawPair, blind: number): Float64Array {
  const [x, y] = [items[raw.a], items[raw.b]];
  const values = x && y ? valueFeatures(x, y, raw.relation, raw.commonness, blind) : [];
  const features = new Float64Array(raw.features.length + values.length);
  features.set(raw.features);
  features.set(values, raw.features.length);
  return features;
}
