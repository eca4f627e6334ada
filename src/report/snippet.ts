import { sanitize } from './sanitize.js';
import { cutEnd, cutStart, widthOf } from './width.js';

/** A value in its words: what stands before and behind it, cut to fit. */
export interface Snippet {
  readonly before: string;
  readonly value: string;
  readonly after: string;
}

/** The parts of a claim that a snippet is made of. */
export interface Quoted {
  readonly quote: string;
  readonly phrase: string;
  readonly sentence: string;
}

/** Cuts the sentence of a claim to `width` columns around its value; every part is safe to print. */
export function makeSnippet(claim: Quoted, width: number): Snippet {
  const sentence = sanitize(claim.sentence).trim();
  const phrase = sanitize(claim.phrase);
  const value = sanitize(claim.quote);
  const inPhrase = Math.max(0, phrase.indexOf(value));
  const phraseAt = sentence.indexOf(phrase);
  const at = phraseAt === -1 ? sentence.indexOf(value) : phraseAt + inPhrase;
  if (at === -1) return { before: '', value: cutEnd(value, width), after: '' };
  const before = sentence.slice(0, at);
  const after = sentence.slice(at + value.length);
  const room = Math.max(0, width - widthOf(value));
  // What a value counts mostly stands behind it, so that side gets more room.
  const share = Math.floor(room * 0.4);
  const beforeRoom = Math.max(share, room - widthOf(after));
  const shownBefore = atWordStart(cutStart(before, beforeRoom));
  return {
    before: shownBefore,
    value: cutEnd(value, width),
    after: atWordEnd(cutEnd(after, room - widthOf(shownBefore)), after),
  };
}

// A word that was cut in two is left out, unless so much is missing that nothing readable would be left.
function atWordStart(text: string): string {
  const blank = text.indexOf(' ');
  return text.startsWith('…') && blank !== -1 && blank < 16 ? `…${text.slice(blank + 1)}` : text;
}

function atWordEnd(text: string, whole: string): string {
  if (text === whole || !text.endsWith('…')) return text;
  const isWhole = /[\s\p{P}]/u.test(whole[text.length - 1] ?? '');
  const blank = text.lastIndexOf(' ');
  return isWhole || blank === -1 || text.length - blank > 16 ? text : `${text.slice(0, blank)}…`;
}
