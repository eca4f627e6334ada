import { scopePhrases } from '../../../lexicon/cause-phrases.js';
import { havePhrase, type Side } from './side.js';

/** How many characters from the figure its scope is told. */
const reach = 60;

/** Kinds of figures that are counted or added up. */
const kinds: ReadonlySet<string> = new Set(['count', 'money', 'percent', 'measure']);

/** Tests whether one side says what it counts in or leaves out, where the other says no such thing. */
export function isScope(p: Side, q: Side): boolean {
  if (![...p, ...q].every(({ value }) => kinds.has(value.kind))) return false;
  return havePhrase(p, scopePhrases, reach) !== havePhrase(q, scopePhrases, reach);
}
