const list = (words: string): ReadonlySet<string> => new Set(words.split(/\s+/));

/** Keys of words that speak of what was expected, forecast or polled. */
export const expectation =
  list(`expect forecast consensu consensus predict project estimat economist analyst polled poll survey projection
  prediction`);

/** Keys of words for a part of the people. */
export const demographics =
  list(`man woman child girl boy adult baby infant toddler teenag male femal foreigner soldier offic policeman
  policewoman student minor`);

/** Words that narrow those counted. */
export const qualifiers = list('seriously critically severely slightly badly fully partially still already newly only');

/** Words that make a span of time a window in which something else falls. */
export const frames = list('past last previous next within coming recent prior latest');

/** Words that set a figure off from one given before. */
export const additive = list('other others another additional further more extra remaining rest');
