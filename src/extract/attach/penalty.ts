import type { Token } from '../../text/tokens.js';
import type { Mention } from '../mention.js';
import type { Frame, Measure } from './frame.js';

const verbs = /^(?:sentenc(?:e|es|ed|ing)|jail(?:s|ed|ing)|imprison(?:s|ed|ing)|condemn(?:s|ed))$/;
const givers =
  /^(?:g[ie]ves?|gave|given|gets?|got|gotten|faces?|faced|facing|handed|receives?|received|drew|ordered|serves?|served|serving)$/;
const places = /^(?:prison|jail|bars|custody|detention|probation|imprisonment|parole|penitentiary|incarceration)$/;
const heads = /^(?:sentence|term|stretch)$/;

/**
 * Finds where a length of time is called a punishment ("sentenced to 12 years", "a seven-year sentence", "faces 20 years in prison"): the
 * position of the word that says so; null for a stay ("spent two months in prison") and for all other durations.
 */
export function penaltyAt({ tokens, clauses }: Frame, mention: Mention, measure: Measure | null): number | null {
  if (mention.value.kind !== 'duration') return null;
  const clause = clauses[mention.first];
  const jailed = hasPlace(tokens, mention.last);
  let giver: number | null = null;
  for (let i = mention.first - 1; i >= Math.max(0, mention.first - 12) && clauses[i] === clause; i--) {
    const word = tokens[i]?.lower ?? '';
    if (verbs.test(word) || (word === 'sentence' && tokens[mention.first - 1]?.lower === 'of')) return i;
    if (givers.test(word)) giver ??= i;
    if (/^(?:spends?|spent|after|before|until)$/.test(word)) return null;
  }
  const words = measure?.phrase.split(/[ -]/) ?? [];
  const head = words.at(-1) ?? '';
  const lawful = head === 'sentence' || words.includes('prison') || words.includes('jail');
  if (measure && heads.test(head) && (lawful || jailed)) return giver ?? measure.last - 1;
  return giver !== null && jailed && !/^serv/.test(tokens[giver]?.lower ?? '') ? giver : null;
}

/** "12 years in state prison", "18 months of probation", "75 years to life in prison", "90 days behind bars". */
function hasPlace(tokens: readonly Token[], last: number): boolean {
  for (let i = last; i < last + 6; i++) {
    const token = tokens[i];
    if (!token || /^[.;,]$/.test(token.text)) return false;
    if (places.test(token.lower)) return true;
  }
  return false;
}
