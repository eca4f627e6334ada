import type { Claim } from '../../model/claim.js';
import type { ClaimNode, EventText, Rarity } from '../types.js';
import { valueIdentity, valueInterner } from '../values/identity.js';
import { scaleOf } from '../values/scales.js';
import { anchorOf } from './anchor.js';
import { claimKeysOf } from './claim-keys.js';
import { siblingsOf } from './siblings.js';
import { distinctness, wordVectorsOf } from './word-vectors.js';

/** Prepares the claims of an event's texts for comparison, in their order; those of page furniture stay out. */
export function makeNodes(texts: readonly EventText[], rarity: Rarity): ClaimNode[] {
  const nodes: ClaimNode[] = [];
  const intern = valueInterner();
  for (const text of texts) {
    const claims = text.claims.filter(({ furniture }) => furniture === null);
    const bySentence = groupBySentence(claims);
    const distinct = distinctness([...bySentence.values()].flatMap((own) => own[0]?.sentence ?? []));
    const end = claims.at(-1)?.sentence.index || 1;
    for (const claim of claims) {
      const sentence = bySentence.get(claim.sentence.index) ?? [];
      nodes.push({
        at: nodes.length,
        text,
        claim,
        value: intern(claim.value),
        identity: valueIdentity(claim.value),
        scale: scaleOf(claim.value),
        words: wordVectorsOf(claim, rarity, distinct),
        keys: claimKeysOf(claim),
        siblings: siblingsOf(claim, sentence, claim.sentence.index / end, intern),
        anchor: anchorOf(claim, bySentence, intern),
      });
    }
  }
  return nodes;
}

function groupBySentence(claims: readonly Claim[]): Map<number, Claim[]> {
  const map = new Map<number, Claim[]>();
  for (const claim of claims) {
    const group = map.get(claim.sentence.index);
    if (group) group.push(claim);
    else map.set(claim.sentence.index, [claim]);
  }
  return map;
}
