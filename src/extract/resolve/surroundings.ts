import { upLeads } from '../../lexicon/hedges.js';
import type { Token } from '../../text/tokens.js';
import { type TimeMod, wordAt } from '../time-rules/form.js';

/** A hedge before a time: its words, its ISO-TimeML modifier, and whether it blurs the value (rather than bounding it). */
export interface TimeHedge {
  readonly text: string;
  readonly mod: TimeMod;
  readonly approximate: boolean;
}

type Effect = readonly [mod: TimeMod, approximate: boolean];

/** Hedges by their last word, each with the words before it. */
const hedges: ReadonlyMap<string, readonly (readonly [lead: string, effect: Effect])[]> = (() => {
  const table = new Map<string, (readonly [string, Effect])[]>();
  const add = (mod: TimeMod, approximate: boolean, phrases: string): void => {
    for (const phrase of phrases.split(';')) {
      const cut = phrase.lastIndexOf(' ');
      const last = phrase.slice(cut + 1);
      const lead = cut < 0 ? '' : phrase.slice(0, cut);
      table.set(last, [...(table.get(last) ?? []), [lead, [mod, approximate]]]);
    }
  };
  add('LESS_THAN', true, 'nearly;almost;not quite;just short of');
  add('APPROX', true, 'about;around;roughly;approximately;some;circa;close to;just about;an estimated');
  add('MORE_THAN', false, 'over;beyond;more than;longer than;greater than;upwards of;in excess of');
  add('LESS_THAN', false, 'under;less than;fewer than;shorter than');
  add('EQUAL_OR_MORE', false, 'at least;no less than;not less than;no fewer than;a minimum of;at a minimum');
  add(
    'EQUAL_OR_LESS',
    false,
    'at most;up to;no more than;not more than;no longer than;not longer than;as many as;as much as;as long as;a maximum of',
  );
  // The longest first, so that "no more than" is not "more than".
  for (const entries of table.values()) entries.sort((x, y) => y[0].length - x[0].length);
  return table;
})();

const measured =
  /^(?:for|in|after|of|with|by|just|well|little|within|lasted|spent|took|taken|than|and|the|,|at|waited|served|)$/;

/** Reads the hedge that ends right before token `first`; null when there is none. */
export function hedgeBefore(tokens: readonly Token[], first: number): TimeHedge | null {
  const a = wordAt(tokens, first - 1);
  // "loans over three years" and "over the weekend" say when, "for over three years" how much.
  if (a === 'over' && !measured.test(wordAt(tokens, first - 2))) return null;
  for (const [lead, [mod, approximate]] of hedges.get(a) ?? []) {
    const words = lead === '' ? [] : lead.split(' ');
    if (!words.every((word, k) => wordAt(tokens, first - 1 - words.length + k) === word)) continue;
    // "went up to three days" tells where a rise ended.
    if (lead === 'up' && upLeads.has(wordAt(tokens, first - 3))) return null;
    return { text: lead === '' ? a : `${lead} ${a}`, mod, approximate };
  }
  if (a === '.' && /^(?:ca|c)$/.test(wordAt(tokens, first - 2)))
    return { text: `${wordAt(tokens, first - 2)}.`, mod: 'APPROX', approximate: true };
  return null;
}

/** Tells the bound that the preposition before token `first` sets: "since 1991", "by Friday", "until the end of May". */
export function boundBefore(tokens: readonly Token[], first: number): 'after' | 'before' | undefined {
  const a = wordAt(tokens, first - 1);
  const word = a === 'the' || a === 'at' || a === 'about' || a === 'around' ? wordAt(tokens, first - 2) : a;
  if (word === 'since' || word === 'after') return 'after';
  return /^(?:by|before|until|till|til)$/.test(word) ? 'before' : undefined;
}
