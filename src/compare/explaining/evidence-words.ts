import { displayValue } from '../../model/display.js';
import { isDateValue } from '../../model/value.js';
import type { Aspect } from '../features/aspects.js';
import { weightiest } from '../nodes/vector-of.js';
import { wordKey } from '../nodes/word-key.js';
import type { ClaimNode, WordVector } from '../types.js';

/** How many words of a kind are shown. */
const shown = 6;

const unknown = 'not told by either';

/** Describes what was found of an aspect in two claims; null when there is nothing to quote. */
export function describeAspect(aspect: Aspect, a: ClaimNode, b: ClaimNode, nodes: readonly ClaimNode[]): string | null {
  switch (aspect) {
    case 'words':
      return sharedWords(a, b, a.words.near, b.words.near) ?? 'none that count';
    case 'names':
      return sharedWords(a, b, a.words.names, b.words.names) ?? sides(nameOf(a), nameOf(b)) ?? unknown;
    case 'counted':
      return sides(a.claim.measure, b.claim.measure) ?? unknown;
    case 'happening':
      return keys(a, a.keys.predicate, b, b.keys.predicate) ?? unknown;
    case 'owner':
      return sides(a.claim.owner ?? a.claim.subject, b.claim.owner ?? b.claim.subject) ?? unknown;
    case 'participants':
      return keys(a, a.keys.participants, b, b.keys.participants) ?? unknown;
    case 'place':
      return keys(a, a.keys.places, b, b.keys.places) ?? unknown;
    case 'actor':
      return keys(a, a.keys.actor, b, b.keys.actor) ?? unknown;
    case 'role':
      return sides(a.claim.context.cues.join(', '), b.claim.context.cues.join(', '));
    case 'beside':
      return sides(besides(a), besides(b));
    case 'siblings':
      return sharedFigures(a, b, nodes);
    case 'manner':
      return sides(manner(a), manner(b));
    case 'grain':
      return sides(grain(a), grain(b));
    case 'date':
      return sides(dateOf(a), dateOf(b));
    case 'narrowed':
      return sides(narrowingOf(a), narrowingOf(b));
    case 'value':
      return sides(displayValue(a.value), displayValue(b.value));
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
  a: ClaimNode,
  left: string | readonly string[] | null,
  b: ClaimNode,
  right: string | readonly string[] | null,
): string | null {
  const [x, y] = [[left ?? []].flat(), [right ?? []].flat()];
  const written = x.map((key) => writtenAs(a, key)).join(', ');
  // "killed" and "kill" are one word.
  return sides(written, x.join() === y.join() ? written : y.map((key) => writtenAs(b, key)).join(', '));
}

/** The words that two vectors share, as the texts write them, the weightiest first. */
function sharedWords(a: ClaimNode, b: ClaimNode, x: WordVector, y: WordVector): string | null {
  const [left, right] = [a.words.vocabulary.spell(x), b.words.vocabulary.spell(y)];
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

function writtenAs({ claim }: ClaimNode, key: string): string {
  return claim.sentence.terms.find((term) => wordKey(term.lemma) === key)?.word ?? key;
}

function nameOf(node: ClaimNode): string | null {
  const [best] = weightiest(node.words.vocabulary.spell(node.words.names));
  return best === undefined ? null : writtenAs(node, best);
}

function besides({ claim }: ClaimNode): string {
  return `${claim.before[0] ?? ''} … ${claim.after[0] ?? ''}`.trim();
}

function sharedFigures(a: ClaimNode, b: ClaimNode, nodes: readonly ClaimNode[]): string | null {
  const shared = new Set(
    nodes
      .filter((node) => node.claim.sentence === a.claim.sentence && b.siblings.others.has(node.identity))
      .filter((node) => node !== a)
      .map(({ value }) => displayValue(value)),
  );
  return shared.size === 0 ? null : `${[...shared].slice(0, shown).join(', ')} in both`;
}

function dateOf({ siblings: { date } }: ClaimNode): string | null {
  return date && displayValue(date);
}

function narrowingOf({ claim: { context } }: ClaimNode): string | null {
  return context.qualifier ?? context.demographic;
}

function manner({ claim }: ClaimNode): string {
  return claim.hedge ? `${claim.modality}, "${claim.hedge}"` : claim.modality;
}

function grain({ value }: ClaimNode): string | null {
  if (!isDateValue(value)) return null;
  return value.bound ? `${value.bound} a ${value.grain}` : value.grain;
}
