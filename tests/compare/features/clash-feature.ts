import { describe, expect, test } from '@jest/globals';
import { clashesOf, measureTexts } from '../../../src/compare/compare-event.js';
import { clashFeatures, factFeatures, pairFeatures } from '../../../src/compare/features/index.js';
import type { MeasuredClash } from '../../../src/compare/judging/find-clashes.js';
import { bindForest } from '../../../src/compare/scoring/forest.js';
import type { Position } from '../../../src/compare/types.js';
import { readEvent } from '../../make.js';

/** What a row of a table may say beside its texts; quotes are those of a claim of each of the two positions. */
export interface ClashBeside {
  readonly quotes?: readonly [string, string];
  /** Log-odds that the words of any two claims answer one question, and that they state one fact. */
  readonly question?: number;
  readonly fact?: number;
  /** Trees of the model of words. */
  readonly trees?: readonly string[];
}

/** A feature, the texts of an event, and what it is for the first two positions that clash. */
export type ClashCase = readonly [name: string, texts: readonly string[], expected: number, beside?: ClashBeside];

const holds = ({ members }: Position, quote: string | undefined): boolean =>
  quote === undefined || members.some(({ claim }) => claim.quote === quote);

/** Measures the clashes of an event with made-up models: words weigh nothing, and what can be one fact is one. */
export async function clashOf(texts: readonly string[], beside: ClashBeside = {}): Promise<MeasuredClash> {
  const { quotes: [x, y] = [], question = 0, fact = 0, trees = [] } = beside;
  const measured = measureTexts((await readEvent(texts)).texts, { rarity: () => 1, relatedness: new Map() });
  const models = {
    sameQuestion: bindForest({ start: question, trees }, pairFeatures),
    sameFact: bindForest({ start: fact, trees: [] }, factFeatures),
  };
  const found = clashesOf(measured, models, 0.4).find(
    ({ left, right }) => (holds(left, x) && holds(right, y)) || (holds(left, y) && holds(right, x)),
  );
  if (!found) throw new Error(`no clash in: ${texts.join(' / ')}`);
  return found;
}

/** Holds the features of clashes to a table of cases. */
export function testClashes(title: string, cases: readonly ClashCase[]): void {
  describe(title, () => {
    test.each(cases)('%s: %j: %d', async (name, texts, expected, beside = {}) => {
      const at = clashFeatures.findIndex((feature) => feature.name === name);
      expect(at).toBeGreaterThanOrEqual(0);
      expect((await clashOf(texts, beside)).measures[at]).toBeCloseTo(expected, 6);
    });
  });
}
