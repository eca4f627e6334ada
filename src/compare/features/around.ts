import type { ClaimNode, WordVector } from '../types.js';
import { oneIf } from './one-if.js';
import type { PairFeature } from './pair-view.js';
import { cosine, sharedStrongest } from './vectors.js';

const row = (
  name: string,
  meaning: string,
  sign: PairFeature['sign'],
  of: PairFeature['of'],
  aspect: PairFeature['aspect'] = 'around',
): PairFeature => ({ name, meaning, aspect, sign, of });

/** Whether what the one claim says is found in the sentences around the other, and whether both speak of the same topics. */
export const aroundFeatures: readonly PairFeature[] = [
  row('around.alike', 'the sentences around both are alike', 1, ({ a, b }) => cosine(a.words.around, b.words.around)),
  row('around.insideLow', 'the words of both sentences are around the other', 1, (v) => inOrder(v, inside)[0]),
  row('around.insideHigh', 'the words of one sentence are around the other', 1, (v) => inOrder(v, inside)[1]),
  row('around.counted', 'what they count is named in the other sentence', 1, (v) => mean(v, namesCounted)),
  row('around.happening', 'what happens is said around the other', 1, (v) => mean(v, saysHappening)),
  row('around.namesLow', 'the names beside both are around the other', 1, (v) => inOrder(v, namesInside)[0], 'names'),
  row('around.namesHigh', 'the names beside one are around the other', 1, (v) => inOrder(v, namesInside)[1], 'names'),
  row(
    'around.tellingLow',
    'the weightiest words near both are around the other',
    1,
    (v) => inOrder(v, tellingInside)[0],
  ),
  row(
    'around.tellingHigh',
    'the weightiest words near one are around the other',
    1,
    (v) => inOrder(v, tellingInside)[1],
  ),
  row('around.ownNear', 'the words near them that set them apart are around the other', 1, (v) => mean(v, ownInside)),
  row(
    'around.firstBoth',
    'the weightiest word near each is in the other sentence',
    1,
    (v) => inOrder(v, firstInside)[0],
  ),
  row('topics.sentence', 'the sentences speak of the same topics', 1, ({ a, b }) =>
    cosine(a.words.topicsWide, b.words.topicsWide),
  ),
  row('topics.near', 'the words near both speak of the same topics', 1, ({ a, b }) =>
    cosine(a.words.topicsNear, b.words.topicsNear),
  ),
  row('topics.around', 'the sentences around both speak of the same topics', 1, ({ a, b }) =>
    cosine(a.words.topicsAround, b.words.topicsAround),
  ),
  row('topics.different', 'the words near them speak of other topics', -1, ({ a, b }) =>
    oneIf(
      a.words.topicsNear.size > 0 &&
        b.words.topicsNear.size > 0 &&
        sharedStrongest(a.words.topicsNear, b.words.topicsNear) === 0,
    ),
  ),
  row(
    'topics.strongest',
    'the words near both speak much of one topic',
    1,
    ({ a, b }) => sharedStrongest(a.words.topicsNear, b.words.topicsNear) / 4,
  ),
  row('topics.firstSame', 'the words near both speak most of the same topic', 1, ({ a, b }) =>
    oneIf(firstOf(a.words.topicsNear) !== null && firstOf(a.words.topicsNear) === firstOf(b.words.topicsNear)),
  ),
];

type Side = (own: ClaimNode, other: ClaimNode) => number;

function inOrder({ a, b }: { readonly a: ClaimNode; readonly b: ClaimNode }, of: Side): readonly [number, number] {
  const [x, y] = [of(a, b), of(b, a)];
  return x < y ? [x, y] : [y, x];
}

function mean({ a, b }: { readonly a: ClaimNode; readonly b: ClaimNode }, of: Side): number {
  return (of(a, b) + of(b, a)) / 2;
}

/** The part of the weight of words that others have, too. */
function partInside(words: WordVector, others: WordVector): number {
  let [found, all] = [0, 0];
  for (const [key, weight] of words) {
    all += weight;
    if (others.has(key)) found += weight;
  }
  return all === 0 ? 0 : found / all;
}

const inside: Side = (own, other) => partInside(own.words.wide, other.words.around);

const ownInside: Side = (own, other) => partInside(own.words.nearOwn, other.words.around);

const namesCounted: Side = (own, other) => {
  const head = own.keys.measure.at(-1);
  return oneIf(head !== undefined && other.words.wide.has(head));
};

const saysHappening: Side = (own, other) =>
  oneIf(own.keys.predicate !== null && other.words.around.has(own.keys.predicate));

/** The part of the names near a claim that are around the other; half where it has none. */
const namesInside: Side = (own, other) => {
  const { names } = own.words;
  if (names.size === 0) return 0.5;
  return [...names.keys()].filter((key) => other.words.around.has(key)).length / names.size;
};

const tellingInside: Side = (own, other) => {
  const { telling } = own.words;
  return telling.filter((key) => other.words.around.has(key)).length / (telling.length || 1);
};

const firstInside: Side = (own, other) => {
  const [first] = own.words.telling;
  return oneIf(first !== undefined && other.words.wide.has(first));
};

function firstOf(words: WordVector): string | null {
  let [first, most]: [string | null, number] = [null, 0];
  for (const [key, weight] of words) if (weight > most) [first, most] = [key, weight];
  return first;
}
