import { functionWords } from '../../lexicon/function-words.js';
import { reportingVerbs } from '../../lexicon/verbs.js';
import type { Token } from '../../text/tokens.js';

/** Finds who says what a sentence states ("Akar said", "according to NTV", "police said"), as written; null when nobody is named. */
export function attributionOf(tokens: readonly Token[], text: string): string | null {
  for (const [i, token] of tokens.entries()) {
    if (token.lower === 'according' && tokens[i + 1]?.lower === 'to') return phraseAfter(tokens, i + 2, text);
    if (!reportingVerbs.has(token.lower) || i === 0) continue;
    const before = tokens[i - 1];
    if (!before) continue;
    if (before.kind === 'word' && !functionWords.has(before.lower)) return phraseBefore(tokens, i, text);
    if (before.lower === 'he' || before.lower === 'she' || before.lower === 'they' || before.lower === 'it')
      return before.text;
    const next = tokens[i + 1];
    const quoted = before.text === ',' || /^["”’']$/.test(before.text);
    if (quoted && next && next.kind === 'word' && (/^\p{Lu}/u.test(next.text) || next.lower === 'the'))
      return phraseAfter(tokens, i + 1, text);
  }
  return null;
}

function phraseBefore(tokens: readonly Token[], end: number, text: string): string | null {
  let start = end;
  while (start > 0 && end - start < 5) {
    const token = tokens[start - 1];
    const joined = token?.text === '-' || token?.text === '.';
    if (!token || (token.kind !== 'word' && !joined) || functionWords.has(token.lower)) break;
    start--;
  }
  return cut(tokens, start, end, text);
}

function phraseAfter(tokens: readonly Token[], start: number, text: string): string | null {
  let first = start;
  while (functionWords.has(tokens[first]?.lower ?? '') && first < start + 2) first++;
  let end = first;
  while (end < tokens.length && end - first < 5) {
    const token = tokens[end];
    if (token?.kind !== 'word' || functionWords.has(token.lower) || reportingVerbs.has(token.lower)) break;
    end++;
  }
  return cut(tokens, first, end, text);
}

function cut(tokens: readonly Token[], first: number, last: number, text: string): string | null {
  const from = tokens[first];
  const to = tokens[last - 1];
  return from && to && last > first ? text.slice(from.start, to.end) : null;
}
