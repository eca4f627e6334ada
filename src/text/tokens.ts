/** What a token is made of. `number` is digits with their grouping and decimal marks ("1,200.5"). */
export type TokenKind = 'word' | 'number' | 'symbol' | 'punctuation';

/** A token of a text, with its place in UTF-16 code units of the whole text. */
export interface Token {
  readonly text: string;
  readonly lower: string;
  readonly start: number;
  readonly end: number;
  readonly kind: TokenKind;
  /** Blanks before it: none, spaces inside a line, a line break, or a blank line. */
  readonly gap: 'none' | 'space' | 'line' | 'paragraph';
}

const pattern =
  /(?<number>\d+(?:[,\u00a0\u202f\u2009'’]\d{3}(?!\d))*(?:\.\d+)?|\.\d+)|(?<word>(?:\p{L}\.){2,}|\p{L}[\p{L}\p{M}]*(?:['’]\p{L}+)*)|(?<symbol>[\p{Sc}\p{Sm}%°‰º½¼¾⅓⅔⅛⅜⅝⅞⅕⅖⅗⅘⅙⅚#&@*§−])|(?<punctuation>[^\s])/gu;

/**
 * Cuts `text` from `start` to `end` into tokens: hyphens and dashes stand alone ("44-day" is three tokens), digits and letters are
 * apart ("35km", "10th", "1990s" are two), "p.m." and "U.S." are one, and other full stops stand alone.
 */
export function tokenize(text: string, start = 0, end = text.length): Token[] {
  const tokens: Token[] = [];
  const part = text.slice(start, end);
  let last = 0;
  for (const match of part.matchAll(pattern)) {
    const between = part.slice(last, match.index);
    const gap =
      between === '' ? 'none' : !between.includes('\n') ? 'space' : /\n\s*\n/.test(between) ? 'paragraph' : 'line';
    const groups = match.groups ?? {};
    const kind = groups['number'] ? 'number' : groups['word'] ? 'word' : groups['symbol'] ? 'symbol' : 'punctuation';
    last = match.index + match[0].length;
    tokens.push({
      text: match[0],
      lower: match[0].toLowerCase().replaceAll('’', "'"),
      start: start + match.index,
      end: start + last,
      kind,
      gap,
    });
  }
  return tokens;
}
