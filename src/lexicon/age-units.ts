/** Units in which the ages of people are given, as written, with their UCUM codes. */
export const ageUnits: ReadonlyMap<string, string> = new Map([
  ['year', 'a'],
  ['years', 'a'],
  ['month', 'mo'],
  ['months', 'mo'],
  ['week', 'wk'],
  ['weeks', 'wk'],
  ['day', 'd'],
  ['days', 'd'],
]);
