import { describe, expect, test } from '@jest/globals';
import { measureTexts } from '../../../src/compare/compare-event.js';
import { factFeatures, pairFeatures } from '../../../src/compare/features/index.js';
import { clashesWithin } from '../../../src/compare/judging/within.js';
import { bindForest } from '../../../src/compare/scoring/forest.js';
import { weighEvent } from '../../../src/compare/scoring/weigh-event.js';
import { readEvent } from '../../make.js';

async function within(texts: readonly string[]): Promise<string[]> {
  const measured = measureTexts((await readEvent(texts)).texts, { rarity: () => 1, relatedness: new Map() });
  const models = {
    sameQuestion: bindForest({ start: 0, trees: [] }, pairFeatures),
    sameFact: bindForest({ start: 0, trees: [] }, factFeatures),
  };
  return clashesWithin(weighEvent(measured, models)).map(({ a, b }) => `${a.claim.quote} / ${b.claim.quote}`);
}

const opens = (day: string, what = 'The harbour bridge'): string => `${what} opens on ${day}.`;

describe('clashes inside one text', () => {
  test.each([
    ['two days for what happens once', [`${opens('4 May 2012')} ${opens('9 May 2012')}`], ['4 May 2012 / 9 May 2012']],
    ['one day', [`${opens('4 May 2012')} ${opens('4 May 2012')}`], []],
    ['of two texts', [opens('4 May 2012'), opens('9 May 2012')], []],
    ['of two things', [`${opens('4 May 2012')} ${opens('9 May 2012', 'A mill')}`], []],
    ['a day and a month', [`${opens('4 May 2012')} The harbour bridge opens in June 2012.`], []],
    ['no dates', ['The storm killed 12 sailors. The storm killed 14 sailors.'], []],
    [
      'something that happens often',
      ['The harbour ferry sails on 4 May 2012. The harbour ferry sails on 9 May 2012.'],
      [],
    ],
    ['one sentence', ['The harbour bridge opens on 4 May 2012 and the harbour bridge opens on 9 May 2012.'], []],
  ])('%s: %j: %j', async (_, texts, expected) => {
    expect(await within(texts)).toEqual(expected);
  });
});
