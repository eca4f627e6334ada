import { lowerBound } from '../../model/lower-bound.js';
import { isDateValue, type Value } from '../../model/value.js';
import type { Token } from '../../text/tokens.js';
import type { Mention } from '../mention.js';

/** A word of a shape: where it stands in the shape's text, and its first and last code unit in the document. */
export interface Place {
  readonly at: number;
  readonly start: number;
  readonly end: number;
}

/**
 * A run of tokens as patterns read it: words in lower case with spaces between, those with a capital behind a caret, and in place of each
 * mention what it is ("^posted on <full-day> at <clock>").
 */
export interface Shape {
  readonly text: string;
  readonly places: readonly Place[];
}

/** Reads tokens `first` to `last` of a sentence into a shape of at most `most` words; one that goes on ends with "<more>". */
export function shapeOf(
  tokens: readonly Token[],
  mentions: readonly Mention[],
  first: number,
  last: number,
  most: number,
): Shape {
  const words: string[] = [];
  const places: Place[] = [];
  let at = 0;
  const add = (word: string, start: number, end: number): void => {
    words.push(word);
    places.push({ at, start, end });
    at += word.length + 1;
  };
  let k = lowerBound(mentions, (mention) => mention.first >= first);
  for (let i = first; i < last; ) {
    const token = tokens[i];
    if (!token) break;
    if (words.length === most) {
      add('<more>', token.start, token.start);
      break;
    }
    while ((mentions[k]?.first ?? last) < i) k++;
    const mention = mentions[k];
    const known = mention?.first === i && mention.last <= last ? mention : null;
    const end = known?.last ?? i + 1;
    add(known ? symbolOf(known.value, tokens.slice(i, end)) : written(token), token.start, tokens[end - 1]?.end ?? 0);
    i = end;
  }
  return { text: words.join(' '), places };
}

function written(token: Token): string {
  return token.kind === 'word' && /^\p{Lu}/u.test(token.text) ? `^${token.lower}` : token.lower;
}

/**
 * What a mention is: `<day>`, `<full-day>` with its year, `<this-day>` behind "this", `<day-clock>`, `<clock>`, `<ago>`, `<date>`, `<set>`, `<span>`, `<percent>`, `<degrees>` or `<n>`;
 * plain digits stay.
 */
function symbolOf(value: Value, tokens: readonly Token[]): string {
  if (!isDateValue(value)) {
    const [only, more] = tokens;
    if (only?.kind === 'number' && !more) return only.lower;
    if (value.kind === 'duration') return '<span>';
    if (value.unit === 'Cel' || value.unit === '[degF]') return '<degrees>';
    return value.kind === 'percent' ? '<percent>' : '<n>';
  }
  if (value.kind === 'set') return '<set>';
  if (tokens.at(-1)?.lower === 'ago') return '<ago>';
  const isDay = value.stated.includes('day') || value.stated.includes('weekday') || value.grain === 'day';
  const near = tokens[0]?.lower === 'this' ? 'this-' : '';
  const full = value.stated.includes('year') && value.stated.includes('day') ? 'full-' : '';
  if (value.kind === 'time' && value.grain !== 'daypart') return isDay ? `<${near}${full}day-clock>` : '<clock>';
  return isDay || value.grain === 'daypart' ? `<${near}${full}day>` : '<date>';
}
