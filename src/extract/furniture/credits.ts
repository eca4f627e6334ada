import { creditWords, pictureNouns, pictureSources, stampWords } from '../../lexicon/page-words.js';
import { anyOf, capital, date, end, figure, pattern, type Rule, when, word } from './rule.js';

const noun = word(...pictureNouns);
const source = word(...pictureSources);
const part = `(?:${capital}|${date}|${figure}|${word(...creditWords)}|${anyOf(stampWords)})`;
const mark = `(?::|,|/|\\||by|credit|credits|courtesy|copyright|©|taken|provided|supplied|via)`;

/** Credits of pictures, and the day on which a picture of a caption was taken. */
export const creditRules: readonly Rule[] = [
  // "Photo: Norwire / Nov 3", "File photo, 2009"; not "Photo: a man walks past the ruins on Tuesday"
  {
    furniture: 'credit',
    pattern: pattern(`^(?:${source} )*${noun}(?: ${noun})? \\^?${mark}(?: ${part}){1,20}`, end),
  },
  { furniture: 'credit', pattern: pattern(`^(?:${source} ){1,2}${noun}(?: ${part}){1,12}`, end) },
  // "NW Photo taken Tuesday", "(Norwire photo/Jane Roe, Nov. 3)"; not "A photo taken on Tuesday shows …"
  {
    furniture: 'credit',
    line: true,
    pattern: pattern(`^(?:${capital} ){1,3}${noun} (?:taken|by|/)(?: ${part}){1,12}$`),
  },
  // "FILE - Nov. 3, 2010", "Credit: Jane Roe, 2009"
  {
    furniture: 'credit',
    pattern: pattern(`^${word('credit', 'credits', 'file')} [:–—-](?: ${part}){1,16}`, end),
  },
  // "In this Nov. 3, 2010, file photo"; not "In a Nov. 3 photo"
  {
    furniture: 'credit',
    anywhere: true,
    pattern: new RegExp(
      `(?<=^| )${word('in')}(?: (?:this|an?|these))?(?: (?:${date}|,|undated|\\d[^ ]*)){1,4} ${anyOf(pictureSources)} ${anyOf(pictureNouns)}(?= |$)`,
      'gu',
    ),
  },
  {
    furniture: 'credit',
    anywhere: true,
    pattern: new RegExp(
      `(?<=^| )(?:${word('this', 'these')} ${when}|<this-[a-z-]*day[a-z-]*>)(?: (?:${date}|,)){0,4}(?: ${anyOf(pictureSources)})? ${anyOf(pictureNouns)}(?= |$)`,
      'gu',
    ),
  },
];
