import { describe, expect, test } from '@jest/globals';
import type { Occasion } from '../../src/index.js';
import { readEvent } from '../compare/make.js';

async function occasionOf(text: string, quote: string): Promise<Occasion | undefined> {
  const { claims } = await readEvent([text]);
  return claims.flat().find((claim) => claim.quote === quote)?.occasion;
}

describe('occasion: what happens on a date, and who takes part', () => {
  test.each([
    // the verb before the date, not that of the next clause or of saying
    ['The mayor opened the bridge on Friday, praising the builders.', 'Friday', 'open', ['mayor', 'bridg']],
    ['The ferry sank on Tuesday, police said.', 'Tuesday', 'sink', ['ferry']],
    ['On Friday, police said, Rowe sold the mill.', 'Friday', 'sell', ['Rowe', 'mill']],
    ['In 1957, Rowe vanished from the stage.', '1957', 'vanish', ['Rowe']],
    ['Police in Merrow on Friday arrested Larsen.', 'Friday', 'arrest', ['Larsen']],
    ['Ann Rowe, 52, and Jim Holt, 44, were arrested on Tuesday.', 'Tuesday', 'arrest', ['Holt', 'Rowe']],
    ['Early Friday, around 1:30 a.m., the tanker sank.', 'Early Friday', 'sink', ['tanker']],
    [
      'The singer was Ann Rowe. She entered the court-mandated clinic late Thursday.',
      'late Thursday',
      'enter',
      ['Rowe'],
    ],
    // what happens is named by the subject, the owned noun or the noun beside the date
    ['The shooting occurred on Tuesday.', 'Tuesday', 'shoot', []],
    ['The trial is set for June 17.', 'June 17', 'trial', []],
    ['The cause of his death on Thursday was not known.', 'Thursday', 'death', []],
    ["Friday's bombing shook the port of Merrow.", 'Friday', 'bomb', ['port']],
    ['They signed the November 9 agreement.', 'November 9', 'agreement', []],
    ['Wood says the fire call came at 3:30 a.m.', '3:30 a.m.', 'call', []],
    ['The criminal charges were filed on Tuesday.', 'Tuesday', 'fil', ['charg']],
  ])('%s → %s: %s %j', async (text, quote, doing, parties) => {
    const occasion = await occasionOf(text, quote);
    expect(occasion?.doings).toContain(doing);
    for (const party of parties) expect(occasion?.parties).toContain(party);
  });

  test.each([
    ['The ferry sank on Tuesday, police said.', 'Tuesday', 'say'],
    ['The mayor opened the bridge on Friday, praising the builders.', 'Friday', 'prais'],
    ['She entered the court-mandated clinic late Thursday.', 'late Thursday', 'mandat'],
    ['He spoke with renewed hope in 2010.', '2010', 'renew'],
  ])('%s → %s: not %s', async (text, quote, doing) => {
    const occasion = await occasionOf(text, quote);
    expect(occasion).toBeDefined();
    expect(occasion?.doings).not.toContain(doing);
  });

  test('figures have no occasion', async () => {
    expect(await occasionOf('The storm killed 12 people.', '12')).toBeUndefined();
  });
});
