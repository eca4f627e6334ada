import { claimingVerbs, countingVerbs, hearsay } from '../../../lexicon/cause-words.js';
import { parties, partisans } from '../../../lexicon/parties.js';
import { isDateValue } from '../../../model/value.js';
import type { ClaimNode } from '../../types.js';
import { haveWord, type Side, wordsIn, wordsOf } from './side.js';

/** How many words before and after a verb of counting its speaker may stand. */
const reach = 7;

/** Kinds of figures that parties quarrel about. */
const kinds: ReadonlySet<string> = new Set(['count', 'money', 'percent', 'measure']);

/** Tests whether the sides are those of two parties with figures of their own, by what is said where the figures stand. */
export function isParty(p: Side, q: Side): boolean {
  if (![...p, ...q].every(({ value }) => isDateValue(value) || kinds.has(value.kind))) return false;
  const [left, right] = [partiesOf(p), partiesOf(q)];
  if (left.size > 0 && right.size > 0)
    return (
      isDisjoint(left, right) && arePartisan(left, right) && [...p, ...q].some((node) => spokenParty(node) !== null)
    );
  const [names, others] = [speakersOf(p), speakersOf(q)];
  return isDisjoint(names, others) && haveWord(p, hearsay) && haveWord(q, hearsay);
}

/** Tests whether the one side alone is that of a party, which claims its figure against those of everybody else. */
export function isPartial(p: Side, q: Side): boolean {
  if (![...p, ...q].every(({ value }) => kinds.has(value.kind))) return false;
  const [left, right] = [partiesOf(p), partiesOf(q)];
  if (left.size > 0 && right.size > 0) return false;
  const side = left.size > 0 ? p : q;
  return arePartisan(left, right) && haveWord(side, claimingVerbs);
}

function isDisjoint(left: ReadonlySet<string>, right: ReadonlySet<string>): boolean {
  return left.size > 0 && right.size > 0 && ![...left].some((name) => right.has(name));
}

function arePartisan(left: ReadonlySet<string>, right: ReadonlySet<string>): boolean {
  return [...left, ...right].some((party) => partisans.has(party));
}

function partiesOf(side: Side): ReadonlySet<string> {
  return new Set(side.flatMap((node) => partyOf(node) ?? []));
}

function speakersOf(side: Side): ReadonlySet<string> {
  return new Set(side.flatMap(({ claim }) => claim.attribution?.toLowerCase() ?? []));
}

/** The party that a claim speaks for: the one that its sentence names, or the publisher of its text. */
function partyOf(node: ClaimNode): string | null {
  return spokenParty(node) ?? firstParty(wordsIn(node.text.document.source ?? ''));
}

/** The party that the sentence names: whom it is attributed to, or whoever counts or is quoted there. */
function spokenParty(node: ClaimNode): string | null {
  const named = firstParty(wordsIn(node.claim.attribution ?? ''));
  if (named) return named;
  const words = wordsOf(node);
  for (const [at, word] of words.entries()) {
    if (!countingVerbs.has(word)) continue;
    const before = words.slice(Math.max(0, at - reach), at).reverse();
    const after = words.slice(at + 1, at + 1 + reach);
    const party = word === 'according' || word === 'by' ? firstParty(after) : (firstParty(before) ?? firstParty(after));
    if (party) return party;
  }
  const quoted = /^[^"“:]*:\s*["“]/.exec(node.claim.sentence.text);
  return quoted && firstParty(wordsIn(quoted[0]));
}

function firstParty(words: readonly string[]): string | null {
  for (const word of words) {
    const party = parties.get(word);
    if (party) return party;
  }
  return null;
}
