import { createRequire } from 'node:module';
import { extract } from '../src/extract/index.js';
import type { Document } from '../src/model/document.js';
import { splitSentences } from '../src/text/sentences.js';
import { tokenizeSpans } from '../src/text/tokens.js';

/** Something that finds numbers or dates in texts; all that it loads is loaded when it is made. */
export interface Reader {
  readonly name: string;
  readonly read: (document: Document) => void;
}

/** The parts of compromise that are measured. */
interface Nlp {
  (text: string): { numbers(): { json(): unknown }; dates(): { json(): unknown } };
  plugin(plugin: unknown): void;
}

type Recognize = (text: string, culture: string) => unknown;

const load = createRequire(import.meta.url);

/**
 * The readers, in the groups that take turns: ours and compromise alone first; those with plugins last, because a plugin changes
 * compromise for all, and the slow ones apart, so that what they leave behind burdens nobody.
 */
export const readers: readonly (readonly (() => Reader)[])[] = [
  [
    () => ({ name: 'claims', read: extract }),
    () => {
      const nlp = load('compromise') as Nlp;
      return { name: 'compromise alone', read: ({ text }) => void nlp(text) };
    },
  ],
  [
    () => {
      const chrono = load('chrono-node') as { parse: (text: string, now: Date) => unknown };
      const now = new Date(Date.UTC(2031, 11, 20));
      return {
        name: 'chrono by sentence (dates only)',
        read: ({ text, body }) => {
          for (const { start, end } of splitSentences(tokenizeSpans(text, body)))
            chrono.parse(text.slice(start, end), now);
        },
      };
    },
  ],
  [
    () => {
      const suite = load('@microsoft/recognizers-text-suite') as Record<string, Recognize>;
      const models = ['Number', 'Ordinal', 'Percentage', 'Age', 'Currency', 'Dimension', 'Temperature', 'DateTime'];
      return {
        name: 'Recognizers-Text (numbers, units, dates)',
        read: ({ text }) => {
          for (const model of models) suite[`recognize${model}`]?.(text, 'en-us');
        },
      };
    },
  ],
  [
    () => {
      const nlp = load('compromise') as Nlp;
      nlp.plugin(load('compromise-dates'));
      return {
        name: 'compromise with numbers and dates',
        read: ({ text }) => {
          const read = nlp(text);
          read.numbers().json();
          read.dates().json();
        },
      };
    },
  ],
];
