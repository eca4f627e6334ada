import type { Token } from '../../text/tokens.js';
import { type TimeMod, wordAt } from '../time-rules/form.js';

/** A hedge before a time: its words, its ISO-TimeML modifier, and whether it blurs the value (rather than bounding it). */
export interface TimeHedge {
  readonly text: string;
  readonly mod: TimeMod;
  readonly approximate: boolean;
}

const single: ReadonlyMap<string, readonly [TimeMod, boolean]> = new Map([
  ['nearly', ['LESS_THAN', true]],
  ['almost', ['LESS_THAN', true]],
  ['about', ['APPROX', true]],
  ['around', ['APPROX', true]],
  ['roughly', ['APPROX', true]],
  ['approximately', ['APPROX', true]],
  ['some', ['APPROX', true]],
  ['circa', ['APPROX', true]],
  ['over', ['MORE_THAN', false]],
  ['under', ['LESS_THAN', false]],
] as const);

const double: ReadonlyMap<string, readonly [TimeMod, boolean]> = new Map([
  ['more than', ['MORE_THAN', false]],
  ['longer than', ['MORE_THAN', false]],
  ['greater than', ['MORE_THAN', false]],
  ['less than', ['LESS_THAN', false]],
  ['fewer than', ['LESS_THAN', false]],
  ['at least', ['EQUAL_OR_MORE', false]],
  ['at most', ['EQUAL_OR_LESS', false]],
  ['up to', ['EQUAL_OR_LESS', false]],
  ['close to', ['APPROX', true]],
] as const);

const measured =
  /^(?:for|in|after|of|with|by|just|well|little|within|lasted|spent|took|taken|than|and|the|,|at|waited|served|)$/;

/** Reads the hedge that ends right before token `first`; null when there is none. */
export function hedgeBefore(tokens: readonly Token[], first: number): TimeHedge | null {
  const a = wordAt(tokens, first - 1);
  // "loans over three years" and "over the weekend" say when, "for over three years" how much.
  if (a === 'over' && !measured.test(wordAt(tokens, first - 2))) return null;
  const pair = `${wordAt(tokens, first - 2)} ${a}`;
  const two = double.get(pair);
  if (two) return { text: pair, mod: two[0], approximate: two[1] };
  if (a === '.' && /^(?:ca|c)$/.test(wordAt(tokens, first - 2)))
    return { text: `${wordAt(tokens, first - 2)}.`, mod: 'APPROX', approximate: true };
  const one = single.get(a);
  return one ? { text: a, mod: one[0], approximate: one[1] } : null;
}

/** Tells the bound that the preposition before token `first` sets: "since 1991", "by Friday", "until the end of May". */
export function boundBefore(tokens: readonly Token[], first: number): 'after' | 'before' | undefined {
  const a = wordAt(tokens, first - 1);
  const word = a === 'the' || a === 'at' || a === 'about' || a === 'around' ? wordAt(tokens, first - 2) : a;
  if (word === 'since' || word === 'after') return 'after';
  return /^(?:by|before|until|till|til)$/.test(word) ? 'before' : undefined;
}
