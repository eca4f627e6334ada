const list = (words: string): ReadonlySet<string> => new Set(words.split(/\s+/));

/** Keys of words that speak of what was expected, forecast or polled. */
export const expectation =
  list(`expect forecast consensu consensus predict project estimat economist analyst polled poll survey projection
  prediction`);

/** Keys of words for a part of the people. */
export const demographics =
  list(`man woman child girl boy adult baby infant toddler teenag male femal foreigner soldier offic policeman
  policewoman student minor`);

/** Keys of nouns for those who tell a reporter something. */
export const sources = list('sourc source insid insider');

/** Words behind a count of people that make them such ("three officials familiar with the matter"). */
export const familiarity = list('familiar briefed knowledge anonymity');

/** Words that narrow those counted. */
export const qualifiers = list('seriously critically severely slightly badly fully partially still already newly only');

/** Words that make a span of time a window in which something else falls. */
export const frames = list('past last previous next within coming recent prior latest');

/** Words beside a figure that place it before what the text tells of. */
export const pastWords = list('ago earlier previous previously former formerly record once last prior then old');

/** Words that set a figure off from one given before. */
export const additive = list('other others another additional further more extra remaining rest');

/** Words beside a figure that give it a role of its own: role → words, and how many tokens before and behind the value they may stand. */
export const cueWords: readonly {
  readonly cue: string;
  readonly words: ReadonlySet<string>;
  readonly reach: readonly [number, number];
}[] = [
  { cue: 'from', words: list('from than compared versus'), reach: [2, 0] },
  { cue: 'by', words: list('by'), reach: [2, 0] },
  { cue: 'to', words: list('to'), reach: [2, 0] },
  {
    cue: 'prior',
    words:
      list(`previous previously earlier prior initial initially original originally former formerly record peak revised
    compared ago yearearlier historic historical`),
    reach: [6, 6],
  },
  {
    cue: 'part',
    words: list('including includes include included among alone part portion half them whom those these'),
    reach: [6, 3],
  },
  {
    cue: 'each',
    words: list('per each every apiece daily weekly monthly annual annually yearly average averaging averaged hourly'),
    reach: [4, 4],
  },
  {
    cue: 'plan',
    words:
      list(`expected expects expecting forecast forecasts forecasting forecasted estimated projected predicted predicting hoped
    target goal limit would could should may might will plans planned planning proposed proposal scheduled anticipated consensus maximum minimum
    if potential potentially possible possibly required needed threshold capacity`),
    reach: [6, 4],
  },
  {
    cue: 'total',
    words: list(
      'total totaling totalling totaled totalled overall altogether combined entire cumulative nationwide worldwide all',
    ),
    reach: [4, 4],
  },
  { cue: 'remaining', words: list('remaining left go play'), reach: [0, 4] },
  { cue: 'not', words: list("not no never denied without nor neither didn't wasn't weren't isn't"), reach: [4, 0] },
  {
    cue: 'change',
    words: list(
      'increase increased rise rose drop dropped decline declined gain gained fall fell jump jumped cut reduction surge surged decrease decreased up down added lost',
    ),
    reach: [4, 3],
  },
];

/** Words behind an ordinal that numbers editions or a series ("81st annual", "fifth straight"). */
export const serial = list('annual biennial straight consecutive successive anniversary edition');

/** Verbs that only report: the day beside them is that of the report. */
export const plainSaying = list('said says say told tells reported reports added wrote tweeted stated');

/** Whom something was told, between the verb and the day ("told reporters Friday"). */
export const sayingTo = list('reporters journalists him her them cnn reuters ap afp');

/** Words between a verb and its day. */
export const datePrepositions = list('on in at by early late earlier later the this');
