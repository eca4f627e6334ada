import { functionWords } from '../../lexicon/function-words.js';
import { lightVerbs, states } from '../../lexicon/states.js';
import { reportingVerbs } from '../../lexicon/verbs.js';
import { lemma } from '../../text/lemma.js';
import type { Mention } from '../mention.js';
import { type Frame, farthest, type Measure } from './frame.js';
import { penaltyAt } from './penalty.js';
import type { VerbGroup } from './verb-groups.js';

/** Verbs of saying that also take a figure as their object ("added six rebounds"). */
const counting = new Set('added add adds reported reports claimed claims confirmed recalled noted'.split(' '));

/** Words after which another figure may follow: "killed 12 people and injured 30" says nothing of the 12 behind "and". */
const coordinators = new Set(['and', 'or', 'but']);

/** The verb that governs a mention. */
export interface Predicate {
  /** The verb as a key; null where it is only a form of be, have or do. */
  readonly key: string | null;
  /** Its place among the sentence's tokens. */
  readonly at: number;
  /** The group that it stands in; null for a state right behind the figure ("12 dead"). */
  readonly group: VerbGroup | null;
}

/**
 * Finds the verb that governs a mention: the state right behind it ("12 dead", "30 wounded"), else the nearest group of verbs of its
 * clause, else the nearest of the sentence; verbs of saying count only when nothing else is there.
 */
export function predicateOf(
  frame: Frame,
  mention: Mention,
  measure: Measure | null,
  groups: readonly VerbGroup[],
): Predicate | null {
  const { tokens, clauses } = frame;
  const penalty = penaltyAt(frame, mention, measure);
  if (penalty !== null) {
    const group = groups.find(({ first, head }) => first <= penalty && penalty <= head) ?? null;
    return { key: lemma('sentence'), at: penalty, group };
  }
  const from = Math.min(mention.first, measure?.first ?? mention.first);
  const to = Math.max(mention.last, measure?.last ?? mention.last);
  for (let i = mention.last; i < Math.min(to + 5, tokens.length); i++) {
    const word = tokens[i]?.lower ?? '';
    const state = states.get(word);
    if (state) return { key: state, at: i, group: groups.find(({ head }) => head === i) ?? null };
    if (i >= to && (coordinators.has(word) || !functionWords.has(word))) break;
  }
  const clause = clauses[mention.first];
  let best: VerbGroup | null = null;
  let bestCost = Number.POSITIVE_INFINITY;
  for (const group of groups) {
    const { first, head } = group;
    if (head < from - farthest || first > to + farthest || isInside(head, mention) || isInside(head, measure)) continue;
    const word = tokens[head]?.lower ?? '';
    const distance = head < from ? from - head : head < mention.first ? 1 : Math.max(1, first - to + 1);
    const cost =
      distance +
      (clauses[head] === clause ? 0 : 8) +
      (head < mention.first ? 0 : detour(frame, to, group)) +
      (reportingVerbs.has(word) && !(head === from - 1 && counting.has(word)) ? 20 : 0) +
      (group.light ? 2 : lightVerbs.has(lemma(word)) ? 6 : 0);
    if (cost < bestCost) {
      best = group;
      bestCost = cost;
    }
  }
  if (!best) return null;
  const word = tokens[best.head]?.lower ?? '';
  const plain = states.get(word) ?? lemma(word);
  const weak = best.light || lightVerbs.has(plain);
  const key = (weak ? stateBehind(frame, best) : null) ?? (best.light ? null : plain);
  return { key, at: best.head, group: best };
}

/** The state that a form of "be" or a light verb tells ("the centre becomes operational"); null when there is none. */
function stateBehind({ tokens }: Frame, { head }: VerbGroup): string | null {
  for (const { lower } of tokens.slice(head + 1, head + 4)) {
    const state = states.get(lower);
    if (state) return state;
  }
  return null;
}

/** What it costs to pass from behind a figure to a verb that may go on with something else ("for 63 yards and scored", ", matching"). */
function detour({ tokens }: Frame, to: number, { first, form }: VerbGroup): number {
  const between = tokens.slice(to, first);
  const isBroken = between.some(
    ({ text, lower }) => text === ',' || lower === 'and' || lower === 'but' || lower === 'or',
  );
  return (isBroken ? 6 : 0) + (form === 'ing' || form === 'infinitive' ? 5 : 0);
}

function isInside(at: number, part: { readonly first: number; readonly last: number } | null): boolean {
  return part !== null && at >= part.first && at < part.last;
}
