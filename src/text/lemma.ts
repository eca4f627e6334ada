import { irregularPlurals, singularsInS } from '../lexicon/nouns.js';
import { irregularVerbs } from '../lexicon/verbs.js';

const vowel = /[aeiouy]/;

/** Gives the singular of a lower-case English noun ("officers" → "officer", "cities" → "city"). */
export function singular(noun: string): string {
  const irregular = irregularPlurals.get(noun);
  if (irregular) return irregular;
  if (noun.length < 4 || !noun.endsWith('s') || noun.endsWith('ss') || singularsInS.has(noun)) return noun;
  if (noun.endsWith('ies')) return noun.length > 4 ? `${noun.slice(0, -3)}y` : noun.slice(0, -1);
  if (/(?:s|sh|ch|x|z)es$/.test(noun))
    return /[^aeiou](?:ases|ises|oses|uses)$|[aeiou]ses$/.test(noun) ? noun.slice(0, -1) : noun.slice(0, -2);
  if (/(?:us|is)$/.test(noun)) return noun;
  return noun.slice(0, -1);
}

/** Tells whether a lower-case word looks like a plural noun. */
export function isPlural(word: string): boolean {
  return singular(word) !== word;
}

/**
 * Reduces a lower-case English word to a key under which its inflections meet ("signed", "signs", "signing" → "sign"; "charged" →
 * "charg"). After the first steps of Porter (1980), with the irregular forms from tables; keys are for matching, not for show.
 */
export function lemma(word: string): string {
  const bare = word.replace(/'s?$/, '').replace(/s'$/, 's');
  const verb = irregularVerbs.get(bare);
  if (verb) return trimE(verb);
  if (irregularPlurals.has(bare)) return trimE(irregularPlurals.get(bare) ?? bare);
  if (bare.length > 4 && bare.endsWith('ied')) return `${bare.slice(0, -3)}y`;
  if (bare.length > 4 && bare.endsWith('eed')) return bare;
  if (bare.length > 4 && bare.endsWith('ed') && vowel.test(bare.slice(0, -2))) return undouble(bare.slice(0, -2));
  if (bare.length > 5 && bare.endsWith('ing') && vowel.test(bare.slice(0, -3))) return undouble(bare.slice(0, -3));
  return trimE(singular(bare));
}

function undouble(stem: string): string {
  return /([bdfgmnprt])\1$/.test(stem) ? stem.slice(0, -1) : trimE(stem);
}

function trimE(word: string): string {
  return word.length > 3 && word.endsWith('e') && !word.endsWith('ee') ? word.slice(0, -1) : word;
}
