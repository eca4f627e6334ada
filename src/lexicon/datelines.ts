/** Month names and their abbreviations, as datelines write them, to the number of the month. */
export const datelineMonths: ReadonlyMap<string, number> = new Map(
  [
    ['jan', 'january'],
    ['feb', 'february'],
    ['mar', 'march'],
    ['apr', 'april'],
    ['may'],
    ['jun', 'june'],
    ['jul', 'july'],
    ['aug', 'august'],
    ['sep', 'sept', 'september'],
    ['oct', 'october'],
    ['nov', 'november'],
    ['dec', 'december'],
  ].flatMap((names, i) => names.map((name): [string, number] => [name, i + 1])),
);

/** Words that say that the date behind them is that of a text. */
export const labelWords: ReadonlySet<string> = new Set(
  'date dated published publication posted post created issued filed uploaded released release submitted'.split(' '),
);

/** Words that a dateline may hold beside the date itself: labels, weekdays, zones. */
export const datelineWords: ReadonlySet<string> = new Set([
  ...labelWords,
  ...['story', 'article', 'originally', 'print', 'edition'],
  ...['first', 'on', 'at', 'from', 'time', 'local', 'of', 'last'],
  ...['mon', 'tue', 'tues', 'wed', 'thu', 'thur', 'thurs', 'fri', 'sat', 'sun'],
  ...['monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday'],
  ...[
    'gmt',
    'utc',
    'bst',
    'ist',
    'cet',
    'cest',
    'eet',
    'msk',
    'jst',
    'aest',
    'aedt',
    'nzst',
    'hkt',
    'akst',
    'akdt',
    'hst',
    'sgt',
    'pkt',
    'wib',
  ],
  ...['et', 'est', 'edt', 'ct', 'cst', 'cdt', 'mt', 'mst', 'mdt', 'pt', 'pst', 'pdt', 'uk', 'z', 'hrs', 'hours', 'h'],
]);

/** Words that say that the date behind them is that of the last change. */
export const updateWords: ReadonlySet<string> = new Set([
  'updated',
  'update',
  'modified',
  'changed',
  'revised',
  'edited',
]);

/** Labels that open a line of links to other articles. */
export const linkLabels: readonly string[] = [
  'read more',
  'read also',
  'also read',
  'see also',
  'more from',
  'more on this',
  'most read',
  'most popular',
  'related',
  'related articles',
  'related news',
  'related stories',
  'related story',
  'related topics',
  'recommended',
  'trending',
  'you may also like',
  'top stories',
  'latest news',
  'in other news',
  'watch',
  'read next',
  'up next',
  "don't miss",
];

/** Openings of lines that belong to the page: notices, invitations, credits. */
export const noticeOpenings: readonly string[] = [
  'advertisement',
  'all rights reserved',
  'copyright',
  'click here',
  'download our app',
  'file photo',
  'filed under',
  'follow us',
  'image:',
  'image credit',
  'join our',
  'photo:',
  'photo by',
  'photo credit',
  'photograph:',
  'picture:',
  'share this',
  'share on',
  'sign up',
  'subscribe',
  'support our journalism',
  'tags:',
];
