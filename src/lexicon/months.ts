/** Month names and their abbreviations, lower case without full stop, to the month's number. */
export const months: ReadonlyMap<string, number> = new Map([
  ['january', 1],
  ['jan', 1],
  ['february', 2],
  ['feb', 2],
  ['febr', 2],
  ['march', 3],
  ['mar', 3],
  ['april', 4],
  ['apr', 4],
  ['may', 5],
  ['june', 6],
  ['jun', 6],
  ['july', 7],
  ['jul', 7],
  ['august', 8],
  ['aug', 8],
  ['september', 9],
  ['sep', 9],
  ['sept', 9],
  ['october', 10],
  ['oct', 10],
  ['november', 11],
  ['nov', 11],
  ['december', 12],
  ['dec', 12],
]);

/** Month names that are also common words or first names. */
export const ambiguousMonths: ReadonlySet<string> = new Set([
  'may',
  'march',
  'mar',
  'jan',
  'dec',
  'jun',
  'sep',
  'apr',
  'nov',
  'oct',
  'feb',
  'aug',
  'jul',
  'august',
]);

/** Month names that are also given names. */
export const nameMonths: ReadonlySet<string> = new Set(['april', 'may', 'june', 'august', 'jan', 'march']);
