import { contactLabels, stateCodes } from '../../lexicon/page-words.js';
import type { Token } from '../../text/tokens.js';
import { anyOf } from './rule.js';
import type { Zone } from './zone.js';

/** "(555) 123-4567", "1-800-555-0199", "1-855-HELP-31-2"; not "a 90-RBI season". */
const phone =
  /(?<![\d.,$€£-])(?:(?:\+?\d{1,2}[ .-])?(?:\(\d{3}\) ?|\d{3}[.-])\d{3}[.-]\d{4}(?!\d)|1-8\d\d-[A-Z]{3,8}(?:-\d{1,4}){0,2})(?:,? (?:ext|x)\.? ?\d{1,5})?/gu;
/** "+44 20 7946 0018"; not "+3 5 12". */
const abroad = /\+\d{1,3}[ .-]?\(?\d{2,5}\)?[ .-]?\d{3,4}[ .-]?\d{3,4}(?!\d)/g;
/** "call 555-0199", "call 800-555-HELP", "phone number 31415"; not "he called 40 officers". */
const cued =
  /\b(?:call|calling|phone|telephone|tel|dial|fax|text|hotline|helpline|number|line)\b(?:\s?[:.(]|\s(?:is|at|us|to|on|toll-free)){0,3}\s{0,3}(?:\d{3}[.-]\d{4}|\d{3}-[A-Z]{4,8}(?:-\d{1,4}){0,2}|\d{3}-\d{3}-[A-Z\d]{4}|\d{5,11})(?![\d,.]\d)/giu;
/** "Norland, VA 20101". */
const zip = new RegExp(`,\\s{0,2}${anyOf(stateCodes)}\\s{1,2}\\(?\\d{5}(?:-\\d{4})?\\)?(?![\\d,.]\\d)`, 'gu');
const box = /\bP\.? ?O\.? Box \d{1,6}\b/gi;
/** A British postcode: "EX4 7QN". */
const postcode = /\b[A-Z]{1,2}\d[A-Z\d]? \d[A-Z]{2}\b/g;
const places = [phone, abroad, cued, zip, box, postcode];

const hours =
  /^\W{0,3}(?:(?:office|opening|business|newsroom|store|phone) hours|hours(?: of operation)?(?=\s?[:|–—-]))\W{1,3}.{0,120}$/iu;
const label = new RegExp(
  `^\\W{0,3}${anyOf(contactLabels)}(?: (?:us|number|line|desk|form)){0,2}\\s?[:.|] .{0,60}(?:\\d{3}|@|\\d ?[ap]\\.?m\\b).{0,60}$`,
  'iu',
);
/** Something of every form in `places`. */
const hint = /\d{3}|\bbox \d|\d[A-Z]{2}\b/i;
const longest = 200;

/**
 * Finds numbers that reach somebody: phone numbers, postcodes, and lines of office hours and addresses ("Newsroom: …, Norland, VA 20101");
 * not "he called at 5 p.m.", "the office opened for 40 hours".
 */
export function findContacts(tokens: readonly Token[], text: string, heading: boolean): Zone[] {
  const start = tokens[0]?.start ?? 0;
  const end = tokens.at(-1)?.end ?? start;
  const sentence = text.slice(start, end);
  const isLine = (heading || tokens.at(-1)?.kind === 'word') && sentence.length <= longest;
  if (isLine && (hours.test(sentence) || label.test(sentence))) return [{ start, end, furniture: 'contact' }];
  const zones: Zone[] = [];
  if (!hint.test(sentence)) return zones;
  for (const form of places)
    for (const match of sentence.matchAll(form)) {
      const at = start + match.index;
      zones.push({ start: at, end: at + match[0].length, furniture: 'contact' });
    }
  return zones;
}
