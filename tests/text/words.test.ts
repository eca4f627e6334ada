import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { isPlural, lemma, singular } from '../../src/text/lemma.js';
import { splitSentences } from '../../src/text/sentences.js';
import { clausesOf, collectNames, isVerbForm, tagsOf, termsOf } from '../../src/text/terms.js';
import { tokenize, tokenizeSpans } from '../../src/text/tokens.js';

const cut = (text: string): string[] => splitSentences(tokenize(text)).map(({ start, end }) => text.slice(start, end));

describe('sentences', () => {
  test.each<[string, string[]]>([
    ['The quay is shut. Nobody was hurt.', ['The quay is shut.', 'Nobody was hurt.']],
    ['Mr. Orrin left. He was ill.', ['Mr. Orrin left.', 'He was ill.']],
    ['It rose 3.5 percent. Then it fell.', ['It rose 3.5 percent.', 'Then it fell.']],
    ['It closed at 9 p.m. Thursday.', ['It closed at 9 p.m. Thursday.']],
    ['It closed at 9 p.m. The crowd left.', ['It closed at 9 p.m.', 'The crowd left.']],
    ['It met on Nov. 9 in Tarn.', ['It met on Nov. 9 in Tarn.']],
    ['J. Orrin spoke.', ['J. Orrin spoke.']],
    ['"We won." She smiled.', ['"We won."', 'She smiled.']],
    ['Did it sink? It did!', ['Did it sink?', 'It did!']],
    ['Ferry sinks\n\nA ferry sank.', ['Ferry sinks', 'A ferry sank.']],
    ['the end. of a line', ['the end. of a line']],
    ['', []],
  ])('%j', (text, expected) => {
    expect(cut(text)).toEqual(expected);
  });
  test('a line that does not end like a sentence is a heading', () => {
    expect(splitSentences(tokenize('Ferry sinks\n\nA ferry sank.')).map(({ heading }) => heading)).toEqual([
      true,
      false,
    ]);
  });
  test('hold every token once, in order', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom(...'aB 1.,"\n\'?') }), (text) => {
        const tokens = tokenize(text);
        let at = 0;
        for (const { first, last } of splitSentences(tokens)) {
          expect(first).toBe(at);
          expect(last).toBeGreaterThan(first);
          at = last;
        }
        expect(at).toBe(tokens.length);
      }),
    );
  });
});

describe('tokens', () => {
  test.each<[string, string[]]>([
    ['44-day', ['44', '-', 'day']],
    ['35km', ['35', 'km']],
    ['1,200.5', ['1,200.5']],
    ['1,20', ['1', ',', '20']],
    ['p.m.', ['p.m.']],
    ['ship’s', ['ship’s']],
    ['$5', ['$', '5']],
  ])('%s', (text, expected) => {
    expect(tokenize(text).map((token) => token.text)).toEqual(expected);
  });
  test('stand where they say, and leave out only blanks', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        let rest = '';
        let at = 0;
        for (const token of tokenizeSpans(text, [{ start: 0, end: text.length }])) {
          expect(text.slice(token.start, token.end)).toBe(token.text);
          rest += text.slice(at, token.start);
          at = token.end;
        }
        expect((rest + text.slice(at)).trim()).toBe('');
      }),
    );
  });
});

describe('lemma', () => {
  test.each([
    ['officers', 'officer'],
    ['signed', 'signing'],
    ['signs', 'sign'],
    ['killed', 'kills'],
    ['died', 'dies'],
    ['cities', 'city'],
    ['planned', 'planning'],
    ["minister's", 'ministers'],
    ['women', 'woman'],
    ['bought', 'buying'],
  ])('%s and %s meet', (a, b) => {
    expect(lemma(a)).toBe(lemma(b));
  });
  test.each([
    ['dead', 'deal'],
    ['news', 'new'],
    ['policy', 'police'],
    ['mass', 'mas'],
    ['bus', 'bu'],
  ])('%s and %s do not', (a, b) => {
    expect(lemma(a)).not.toBe(lemma(b));
  });
  test.each([
    ['officers', 'officer'],
    ['cities', 'city'],
    ['buses', 'bus'],
    ['children', 'child'],
    ['glass', 'glass'],
    ['crisis', 'crisis'],
    ['boxes', 'box'],
  ])('%s: one %s', (noun, expected) => {
    expect(singular(noun)).toBe(expected);
    expect(isPlural(noun)).toBe(noun !== expected);
  });
});

describe('terms', () => {
  const read = (text: string) => {
    const tokens = tokenize(text);
    return termsOf(tokens, tagsOf(tokens, collectNames(tokens), false));
  };
  test.each<[string, string, string]>([
    ['Two ferries sank near Tarn.', 'sank', 'verb'],
    ['Two ferries sank near Tarn.', 'ferries', 'noun'],
    ['Two ferries sank near Tarn.', 'Tarn', 'name'],
    ['Rescuers pulled them out.', 'pulled', 'verb'],
  ])('%s: %s is a %s', (text, word, role) => {
    expect(read(text).find((term) => term.word === word)?.role).toBe(role);
  });
  test('leave out what says nothing', () => {
    expect(read('It was on the quay of the town.').map((term) => term.word)).toEqual(['quay', 'town']);
  });
  test.each([
    ['killed', true],
    ['sank', true],
    ['hundred', false],
    ['indeed', false],
    ['red', false],
  ])('%s is a verb form: %s', (word, expected) => {
    expect(isVerbForm(word)).toBe(expected);
  });
  test('clauses end at semicolons and before conjunctions with a verb', () => {
    expect(new Set(clausesOf(tokenize('Two sank; three sailed'))).size).toBe(2);
    expect(new Set(clausesOf(tokenize('bread and butter'))).size).toBe(1);
    expect(new Set(clausesOf(tokenize('Two sank and three were saved'))).size).toBe(2);
  });
});
