import { quantity } from '../../model/value.js';
import type { Token } from '../../text/tokens.js';
import type { Mention } from '../mention.js';
import { isHyphen } from '../numerals/numeral.js';

const counted = new Set(
  `casualties casualty injuries injury deaths death fatalities fatality survivors victims arrests cases infections hostages
  prisoners passengers troops soldiers officers civilians employees`.split(/\s+/),
);
/** Persons, who are counted as none only where something happened to them ("no people were killed"). */
const persons = new Set(
  `people person persons residents crew children child students pupils staff workers police officer animals homes houses buildings one`.split(
    /\s+/,
  ),
);
const adjectives = new Set(
  'new reported serious immediate known confirmed further other more civilian additional local'.split(' '),
);
const fates = new Set(
  'killed injured hurt died wounded harmed arrested charged infected missing aboard survived die perished evacuated detained'.split(
    ' ',
  ),
);
const links = new Set(
  'was were is are has have had been be else got seriously immediately of them those the reported on'.split(' '),
);

/** Reads a count of zero: "no casualties", "nobody was hurt", "no one died", "none of them were injured"; refuses "no doubt", "no longer". */
export function readNone(tokens: readonly Token[], i: number): Mention | null {
  const word = tokens[i]?.lower;
  const made = (last: number): Mention => ({
    first: i,
    last,
    value: quantity('count', 0, 0, { step: 1 }),
    hedge: null,
    rule: 'none',
  });
  if (word === 'no' && tokens[i + 1]?.lower !== 'one') {
    let at = i + 1;
    while (at < i + 3 && adjectives.has(tokens[at]?.lower ?? '')) at++;
    const noun = tokens[at]?.lower ?? '';
    if (isHyphen(tokens[i + 1]) && tokens[i + 2]?.lower === 'one') return isFate(tokens, i + 3) ? made(i + 3) : null;
    return counted.has(noun) || (persons.has(noun) && isFate(tokens, at + 1)) ? made(i + 1) : null;
  }
  const last = word === 'no' ? i + 2 : i + 1;
  return isFate(tokens, last) ? made(last) : null;
}

/** Tells whether what happened to those counted stands at `i`, behind the words that may come between. */
function isFate(tokens: readonly Token[], i: number): boolean {
  let at = i;
  while (at < i + 5 && links.has(tokens[at]?.lower ?? '')) at++;
  return fates.has(tokens[at]?.lower ?? '');
}
