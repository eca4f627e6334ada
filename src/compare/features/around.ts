import { includes } from '../nodes/ascending.js';
import type { ClaimNode } from '../types.js';
import { oneIf } from './one-if.js';
import type { PairFeature } from './pair-view.js';
import { cosine } from './vectors.js';

const row = (
  name: string,
  meaning: string,
  sign: PairFeature['sign'],
  of: PairFeature['of'],
  aspect: PairFeature['aspect'] = 'around',
): PairFeature => ({ name, meaning, aspect, sign, of });

/** Whether what the one claim says is found in the sentences around the other, and whether both speak of the same topics. */
export const aroundFeatures: readonly PairFeature[] = [
  row('around.alike', 'the sentences around both are alike', 1, (v) => v.shared.around),
  row('around.insideLow', 'the words of both sentences are around the other', 1, ({ shared }) =>
    Math.min(shared.insideA, shared.insideB),
  ),
  row('around.insideHigh', 'the words of one sentence are around the other', 1, ({ shared }) =>
    Math.max(shared.insideA, shared.insideB),
  ),
  row(
    'around.counted',
    'what they count is named in the other sentence',
    1,
    ({ a, b }) => (namesCounted(a, b) + namesCounted(b, a)) / 2,
  ),
  row(
    'around.happening',
    'what happens is said around the other',
    1,
    ({ a, b }) => (saysHappening(a, b) + saysHappening(b, a)) / 2,
  ),
  row(
    'around.namesLow',
    'the names beside both are around the other',
    1,
    (v) => Math.min(v.namesInside[0], v.namesInside[1]),
    'names',
  ),
  row(
    'around.namesHigh',
    'the names beside one are around the other',
    1,
    (v) => Math.max(v.namesInside[0], v.namesInside[1]),
    'names',
  ),
  row('around.tellingLow', 'the weightiest words near both are around the other', 1, (v) =>
    Math.min(v.tellingInside[0], v.tellingInside[1]),
  ),
  row('around.tellingHigh', 'the weightiest words near one are around the other', 1, (v) =>
    Math.max(v.tellingInside[0], v.tellingInside[1]),
  ),
  row(
    'around.ownNear',
    'the words near them that set them apart are around the other',
    1,
    ({ shared }) => (shared.ownInsideA + shared.ownInsideB) / 2,
  ),
  row('around.firstBoth', 'the weightiest word near each is in the other sentence', 1, ({ a, b }) =>
    oneIf(isFirstInside(a, b) && isFirstInside(b, a)),
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
  row('topics.different', 'the words near them speak of other topics', -1, ({ a, b, topicShared }) =>
    oneIf(a.words.topic !== null && b.words.topic !== null && topicShared === 0),
  ),
  row('topics.strongest', 'the words near both speak much of one topic', 1, (v) => v.topicShared / 4),
  row('topics.firstSame', 'the words near both speak most of the same topic', 1, ({ a, b }) =>
    oneIf(a.words.topic !== null && a.words.topic === b.words.topic),
  ),
];

function namesCounted(own: ClaimNode, other: ClaimNode): number {
  const { headWord } = own.traits;
  return oneIf(headWord !== null && includes(other.words.wide.words, headWord));
}

function saysHappening(own: ClaimNode, other: ClaimNode): number {
  const { predicateWord } = own.traits;
  return oneIf(predicateWord !== null && includes(other.words.around.words, predicateWord));
}

function isFirstInside(own: ClaimNode, other: ClaimNode): boolean {
  const [first] = own.words.telling;
  return first !== undefined && includes(other.words.wide.words, first);
}
