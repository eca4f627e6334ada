import { displayValue } from '../model/display.js';
import { isDateValue } from '../model/value.js';
import { fold } from './fold.js';
import { type Item, type Vector, valueKey } from './item.js';
import type { Aspect } from './reason-names.js';

/** How many words of a kind are shown. */
const shown = 6;

const unknown = 'not told by either';

/** Says what was found of an aspect in two claims; null when there is nothing to quote. */
export function describeAspect(aspect: Aspect, a: Item, b: Item, items: readonly Item[]): string | null {
  switch (aspect) {
    case 'context':
      return sharedWords(a, b, a.near, b.near) ?? 'none that count';
    case 'names':
      return sharedWords(a, b, a.names, b.names) ?? sides(nameOf(a), nameOf(b)) ?? unknown;
    case 'counted':
      return sides(a.claim.measure, b.claim.measure) ?? unknown;
    case 'event':
      return keys(a, a.predicate, b, b.predicate) ?? unknown;
    case 'subject':
      return sides(a.claim.owner ?? a.claim.subject, b.claim.owner ?? b.claim.subject) ?? unknown;
    case 'part':
      return keys(a, a.participants, b, b.participants) ?? unknown;
    case 'place':
      return keys(a, a.places, b, b.places) ?? unknown;
    case 'actor':
      return keys(a, a.actor, b, b.actor) ?? unknown;
    case 'role':
      return sides([...a.cues].join(', '), [...b.cues].join(', '));
    case 'beside':
      return sides(besides(a), besides(b));
    case 'company':
      return sharedFigures(a, b, items);
    case 'manner':
      return sides(manner(a), manner(b));
    case 'grain':
      return sides(grain(a), grain(b));
    case 'date':
      return sides(a.date && displayValue(a.date), b.date && displayValue(b.date));
    case 'narrowed':
      return sides(a.qualifier ?? a.demographic, b.qualifier ?? b.demographic);
    case 'value':
      return sides(displayValue(a.claim.value), displayValue(b.claim.value));
    default:
      return null;
  }
}

/** Puts what two claims say side by side, once where they say the same; null when neither says anything. */
function sides(a: string | null, b: string | null): string | null {
  if (!a && !b) return null;
  return a === b ? `${a} in both` : `${a || '–'} / ${b || '–'}`;
}

/** Puts keys side by side as the sentences write them: one key, several or none on each side. */
function keys(
  a: Item,
  left: string | readonly string[] | null,
  b: Item,
  right: string | readonly string[] | null,
): string | null {
  const [x, y] = [[left ?? []].flat(), [right ?? []].flat()];
  const written = x.map((key) => writtenAs(a, key)).join(', ');
  // "killed" and "kill" are one word.
  return sides(written, x.join() === y.join() ? written : y.map((key) => writtenAs(b, key)).join(', '));
}

/** The words that two vectors share, as the texts write them, the weightiest first. */
function sharedWords(a: Item, b: Item, left: Vector, right: Vector): string | null {
  const shared = [...left.keys()].filter((key) => right.has(key));
  const weight = (key: string): number => Math.min(left.get(key) ?? 0, right.get(key) ?? 0);
  const words = shared
    .sort((x, y) => weight(y) - weight(x) || (x < y ? -1 : 1))
    .slice(0, shown)
    .map((key) => {
      const [x, y] = [writtenAs(a, key), writtenAs(b, key)];
      return x.toLowerCase() === y.toLowerCase() ? x : `${x} = ${y}`;
    });
  return words.length === 0 ? null : words.join(', ') + (shared.length > shown ? ' …' : '');
}

function writtenAs({ claim }: Item, key: string): string {
  return claim.sentence.terms.find((term) => fold(term.lemma) === key)?.word ?? key;
}

function nameOf(item: Item): string | null {
  const [best] = [...item.names].sort((x, y) => y[1] - x[1] || (x[0] < y[0] ? -1 : 1));
  return best ? writtenAs(item, best[0]) : null;
}

function besides({ claim }: Item): string {
  return `${claim.before[0] ?? ''} … ${claim.after[0] ?? ''}`.trim();
}

function sharedFigures(a: Item, b: Item, items: readonly Item[]): string | null {
  const shared = new Set(
    items
      .filter((item) => item.claim.sentence === a.claim.sentence && b.others.has(valueKey(item.claim)))
      .filter((item) => item !== a)
      .map((item) => displayValue(item.claim.value)),
  );
  return shared.size === 0 ? null : `${[...shared].slice(0, shown).join(', ')} in both`;
}

function manner({ claim }: Item): string {
  return claim.hedge ? `${claim.modality}, "${claim.hedge}"` : claim.modality;
}

function grain({ claim }: Item): string | null {
  if (!isDateValue(claim.value)) return null;
  return claim.value.bound ? `${claim.value.bound} a ${claim.value.grain}` : claim.value.grain;
}
