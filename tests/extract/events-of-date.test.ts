import { describe, expect, test } from '@jest/globals';
import { findClaim } from '../make.js';

describe('events of a date: what happens on a date', () => {
  test.each([
    // the verb before the date, not that of the next clause or of saying
    ['The mayor opened the bridge on Friday, praising the builders.', 'Friday', 'open'],
    ['The ferry sank on Tuesday, police said.', 'Tuesday', 'sink'],
    ['On Friday, police said, Rowe sold the mill.', 'Friday', 'sell'],
    ['In 1957, Rowe vanished from the stage.', '1957', 'vanish'],
    ['Police in Merrow on Friday arrested Larsen.', 'Friday', 'arrest'],
    ['Ann Rowe, 52, and Jim Holt, 44, were arrested on Tuesday.', 'Tuesday', 'arrest'],
    ['Early Friday, around 1:30 a.m., the tanker sank.', 'Early Friday', 'sink'],
    ['The singer was Ann Rowe. She entered the court-mandated clinic late Thursday.', 'late Thursday', 'enter'],
    // what happens is named by the subject, the owned noun or the noun beside the date
    ['The shooting occurred on Tuesday.', 'Tuesday', 'shoot'],
    ['The trial is set for June 17.', 'June 17', 'trial'],
    ['The cause of his death on Thursday was not known.', 'Thursday', 'death'],
    ["Friday's bombing shook the port of Merrow.", 'Friday', 'bomb'],
    ['They signed the November 9 agreement.', 'November 9', 'agreement'],
    ['Wood says the fire call came at 3:30 a.m.', '3:30 a.m.', 'call'],
    ['The criminal charges were filed on Tuesday.', 'Tuesday', 'fil'],
  ])('%s → %s: %s', async (text, quote, event) => {
    expect((await findClaim(text, quote)).events).toContain(event);
  });

  test.each([
    ['The ferry sank on Tuesday, police said.', 'Tuesday', 'say'],
    ['The mayor opened the bridge on Friday, praising the builders.', 'Friday', 'prais'],
    ['She entered the court-mandated clinic late Thursday.', 'late Thursday', 'mandat'],
    ['He spoke with renewed hope in 2010.', '2010', 'renew'],
  ])('%s → %s: not %s', async (text, quote, event) => {
    const { events } = await findClaim(text, quote);
    expect(events).toBeDefined();
    expect(events).not.toContain(event);
  });

  test('figures have no events', async () => {
    expect((await findClaim('The storm killed 12 people.', '12')).events).toBeUndefined();
  });
});
