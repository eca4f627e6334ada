import { momentPhrases } from '../../../lexicon/cause-phrases.js';
import { fallingWords, rollingWords, shiftWords } from '../../../lexicon/cause-words.js';
import { isDateValue, type Value } from '../../../model/value.js';
import type { ClaimNode } from '../../types.js';
import { daysBetween } from '../../values/date-parts.js';
import {
  amountOf,
  haveNearWord,
  havePhrase,
  haveWord,
  orderOf,
  publicationsOf,
  quantitiesOf,
  type Side,
} from './side.js';

/** Days between two texts from which on a plan of another day is a new one, and from which on a birthday is likely between them. */
const longEnough = 7;
const shortestYear = 30;

/** Tests whether the later text may only have newer figures: a toll that moved as tolls do, a figure called that of the moment, a day put off. */
export function isUpdate(p: Side, q: Side): boolean {
  const order = orderOf(p, q);
  if (order === -1) return isUpdate(q, p);
  if (isPutOff(p, q)) return order === 1 && isLaterPlan(p, q);
  const kinds = [...p, ...q].map(({ value }) => value.kind);
  if (kinds.every((kind) => kind === 'age' || kind === 'ordinal' || kind === 'duration')) return hasAged(p, q);
  if (!kinds.every((kind) => kind === 'count' || kind === 'measure' || kind === 'money')) return false;
  const isOfMoment = havePhrase([...p, ...q], momentPhrases);
  const moves = haveNearWord([...p, ...q], rollingWords);
  if (order === 0) return isOfMoment && haveWord([...p, ...q], rollingWords);
  return (moves && hasMoved(p, q)) || (isOfMoment && hasChanged(p, q));
}

/** Tests whether the later count is the higher, or the lower where such counts go down. */
function hasMoved(early: Side, late: Side): boolean {
  const [x, y] = [highest(early), lowest(late)];
  if (x === null || y === null) return false;
  return x < y || (haveNearWord([...early, ...late], fallingWords) && (lowest(early) ?? x) > (highest(late) ?? y));
}

function hasChanged(early: Side, late: Side): boolean {
  return highest(early) !== highest(late);
}

function highest(side: Side): number | null {
  const amounts = quantitiesOf(side).map((value) => amountOf(value) ?? 0);
  return amounts.length === 0 ? null : Math.max(...amounts);
}

function lowest(side: Side): number | null {
  const amounts = quantitiesOf(side).map((value) => amountOf(value) ?? 0);
  return amounts.length === 0 ? null : Math.min(...amounts);
}

/** Tests whether two days are both still ahead for their texts: what is to come is put off. */
function isPutOff(p: Side, q: Side): boolean {
  return [p, q].every((side) => side.every(isToCome));
}

/** Tests whether the later of two plans is known to be another: it says so, or is later by weeks. */
function isLaterPlan(early: Side, late: Side): boolean {
  const [from, to] = [publicationsOf(early)?.[0], publicationsOf(late)?.[0]];
  const days = (from && to && daysBetween(from, to)) || 0;
  return (
    days >= longEnough || haveWord([...early, ...late], shiftWords) || havePhrase([...early, ...late], momentPhrases)
  );
}

function isInDays(value: Value, head: string | null): boolean {
  return value.kind === 'ordinal' ? head === 'day' : !isDateValue(value) && value.unit === 'd';
}

function isToCome({ value, text, claim }: ClaimNode): boolean {
  if (!isDateValue(value) || value.kind !== 'date' || value.to === null) return false;
  const published = text.document.published?.slice(0, 10);
  return published === undefined ? claim.modality === 'planned' : value.to.slice(0, 10) > published;
}

/** Tests whether an age or a count of days has gone on for as long as lies between the texts. */
function hasAged(early: Side, late: Side): boolean {
  const [from, to] = [publicationsOf(early)?.[0], publicationsOf(late)?.[0]];
  const [x, y] = [highest(early), highest(late)];
  if (!from || !to || x === null || y === null || y <= x) return false;
  const days = daysBetween(from, to) ?? 0;
  const isAge = early.every(({ value }) => value.kind === 'age');
  if (isAge) return days >= shortestYear && y - x <= Math.ceil(days / 365);
  return days > 0 && y - x === days && [...early, ...late].every(({ value, claim }) => isInDays(value, claim.head));
}
