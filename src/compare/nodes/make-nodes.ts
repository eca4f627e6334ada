import type { Claim } from '../../model/claim.js';
import type { Value } from '../../model/value.js';
import type { ClaimNode, EventText, Rarity } from '../types.js';
import { valueIdentity, valueInterner } from '../values/identity.js';
import { scaleOf } from '../values/scales.js';
import { anchorOf } from './anchor.js';
import { claimKeysOf } from './claim-keys.js';
import { siblingsOf } from './siblings.js';
import { traitsOf, writtenWords } from './traits.js';
import { makeVocabulary } from './vocabulary.js';
import { distinctness, wordVectorsOf } from './word-vectors.js';

/** Prepares the claims of an event's texts for comparison, in their order; those of page furniture stay out. */
export function makeNodes(texts: readonly EventText[], rarity: Rarity): ClaimNode[] {
  const nodes: ClaimNode[] = [];
  const intern = valueInterner();
  const vocabulary = makeVocabulary(rarity);
  const named = new Map<Value, Pick<ClaimNode, 'value' | 'identity' | 'scale'>>();
  // Named once for all claims that give the value: names that are one string are soon compared.
  const namedValue = (claim: Claim): Pick<ClaimNode, 'value' | 'identity' | 'scale'> => {
    const value = intern(claim.value);
    const known = named.get(value) ?? { value, identity: valueIdentity(value), scale: scaleOf(value) };
    named.set(value, known);
    return known;
  };
  for (const text of texts) {
    const claims = text.claims.filter(({ furniture }) => furniture === null);
    const bySentence = groupBySentence(claims);
    const distinct = distinctness(
      [...bySentence.values()].flatMap((own) => own[0]?.sentence ?? []),
      vocabulary,
    );
    const written = new Map(
      [...bySentence].flatMap(([at, [one]]) => (one ? [[at, writtenWords(one.sentence, vocabulary)] as const] : [])),
    );
    const end = claims.at(-1)?.sentence.index || 1;
    for (const claim of claims) {
      const sentence = bySentence.get(claim.sentence.index) ?? [];
      const keys = claimKeysOf(claim);
      const anchor = anchorOf(claim, bySentence, intern);
      nodes.push({
        at: nodes.length,
        text,
        claim,
        ...namedValue(claim),
        words: wordVectorsOf(claim, vocabulary, distinct),
        keys,
        siblings: siblingsOf(claim, sentence, claim.sentence.index / end, intern),
        anchor,
        traits: traitsOf(
          {
            claim,
            keys,
            anchor,
            published: text.document.published,
            sentence: written.get(claim.sentence.index) ?? [],
          },
          vocabulary,
        ),
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
