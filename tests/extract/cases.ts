import { findQuantities } from '../../src/extract/quantities.js';
import { isDateValue, type Quantity } from '../../src/model/value.js';
import { tokenize } from '../../src/text/tokens.js';

/** Reads a phrase and gives each quantity as "quote = kind low..high unit", with "~" for approximate and "?" for vague. */
export function quantitiesOf(text: string, lang: string | null = null): string[] {
  const tokens = tokenize(text);
  return findQuantities(tokens, { published: null, lang, text }).map(({ first, last, value }) => {
    if (isDateValue(value)) return 'date';
    return `${text.slice(tokens[first]?.start, tokens[last - 1]?.end)} = ${show(value)}`;
  });
}

/** Writes a quantity as "kind low..high unit". */
export function show(value: Quantity): string {
  const { kind, low, high, lowOpen, highOpen, unit, approximate, vague } = value;
  const number = (n: number | null): string => (n === null ? '' : String(Number(n.toPrecision(10))));
  const range =
    low === high ? number(low) : `${lowOpen ? '>' : ''}${number(low)}..${highOpen ? '<' : ''}${number(high)}`;
  return [kind, (vague ? '?' : approximate ? '~' : '') + range, unit].filter((part) => part !== null).join(' ');
}
