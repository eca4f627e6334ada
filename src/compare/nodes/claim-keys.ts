import type { Claim } from '../../model/claim.js';
import type { ClaimKeys } from '../types.js';
import { wordKey } from './word-key.js';

/** Collects the keys of the words that play a part in a claim. */
export function claimKeysOf(claim: Claim): ClaimKeys {
  const { predicate, actor, owner, guessed, participants, context } = claim;
  return {
    measure: claim.head === null ? [] : measureKeys(claim),
    predicate: predicate === null ? null : wordKey(predicate),
    actor: actor === null ? null : lowerKey(actor),
    named: actor !== null && isName(actor),
    owner: owner === null ? null : lowerKey(owner),
    participants: (guessed === null ? participants : [guessed, ...participants]).map(lowerKey),
    partNames: participants.filter(isName).map(lowerKey),
    sureParticipants: participants.length,
    places: claim.sentence.places.map(lowerKey),
    events: (claim.events ?? []).map(wordKey),
    leading: context.leading.map(wordKey),
    trailing: context.trailing.map(wordKey),
  };
}

function lowerKey(word: string): string {
  return wordKey(word.toLowerCase());
}

function isName(word: string): boolean {
  return /^\p{Lu}/u.test(word);
}

function measureKeys(claim: Claim): string[] {
  const words = (claim.measure ?? '').split(/[\s-]+/).filter(Boolean);
  return [...words.slice(0, -1), claim.head ?? ''].map(wordKey);
}
