import { describe, expect, test } from '@jest/globals';
import type { Frame } from '../../src/extract/attach/frame.js';
import { placesOf } from '../../src/extract/attach/places.js';
import { subjectOfVerb } from '../../src/extract/attach/subjects.js';
import { findVerbGroups } from '../../src/extract/attach/verb-groups.js';
import { clausesOf, collectNames, tagsOf } from '../../src/text/terms.js';
import { tokenize } from '../../src/text/tokens.js';

function frameOf(text: string): Frame {
  const tokens = tokenize(text);
  const names = collectNames(tokens);
  return { tokens, tags: tagsOf(tokens, names, false), clauses: clausesOf(tokens), names };
}

function groupsOf(text: string): string[] {
  const frame = frameOf(text);
  return findVerbGroups(frame).map(
    ({ head, form, light }) => `${frame.tokens[head]?.text} ${form}${light ? ' light' : ''}`,
  );
}

describe('verb groups: a verb with its auxiliaries', () => {
  test.each([
    ['The crew of the ferry has been rescued by a tug.', ['rescued finite']],
    ['The mill had 40 looms and made cloth.', ['had finite light', 'made finite']],
    ['The clerk nominated by the board fell from the ladder.', ['nominated participle', 'fell finite']],
    ['Rowe left the house to buy a lamp.', ['left finite', 'buy infinitive']],
    ['The boat sank, killing nine sailors.', ['sank finite', 'killing ing']],
    ['They will not have reported the loss.', ['reported finite']],
  ])('%s', (text, groups) => {
    expect(groupsOf(text)).toEqual(groups);
  });
  test.each([
    ['The alleged smuggler fled.', 'alleged'],
    ['A shooting closed the bridge.', 'shooting'],
    ['Two wounded sailors slept.', 'wounded'],
    ['The price fell to the floor.', 'floor'],
  ])('no verb: %s: %s', (text, word) => {
    expect(groupsOf(text).some((group) => group.startsWith(word))).toBe(false);
  });
});

describe('subjects: who or what a verb is said of', () => {
  test.each([
    ['The Larks, according to two papers, have offered the pitcher a contract.', 'offered', 'Larks'],
    ['The radio is reporting that the Larks have offered a contract.', 'offered', 'Larks'],
    ['Tilda Orne was beaten by nine points, while Max Orne had 12 points.', 'had', 'Orne'],
    ['The harbour team, which won its fifth game, moved up.', 'won', 'team'],
    ['The harbour team, which won its fifth game, moved up.', 'moved', 'team'],
    ['The foundry kept its lead, cracking the old mark.', 'cracking', 'foundry'],
    ['The man who shot three people was arrested.', 'arrested', 'man'],
    ['The keeper of the lighthouse in the bay died.', 'died', 'keeper'],
  ])('%s %s → %s', (text, verb, subject) => {
    const frame = frameOf(text);
    const groups = findVerbGroups(frame);
    const group = groups.find(({ head }) => frame.tokens[head]?.text === verb);
    expect(group && subjectOfVerb(frame, groups, group, null)?.key).toBe(subject);
  });
  test('"she" stands for the person named before, as a guess', () => {
    const frame = frameOf('She served 40 days.');
    const [group] = findVerbGroups(frame);
    expect(group && subjectOfVerb(frame, [group], group, 'Orne')).toEqual({ key: 'Orne', at: null, guessed: true });
  });
  test('"they" stands for nobody that the sentence tells', () => {
    const frame = frameOf('They served 40 days.');
    const [group] = findVerbGroups(frame);
    expect(group && subjectOfVerb(frame, [group], group, 'Orne')?.key).toBeNull();
  });
});

describe('places: names behind a preposition of place', () => {
  test.each([
    ['Some 400 people marched in northern Merrow and near Lake Tarn.', ['Merrow', 'Tarn']],
    ['In May the board met on Friday.', []],
    ['The mayor of Merrow spoke.', ['Merrow']],
  ])('%s', (text, places) => {
    expect(placesOf(frameOf(text))).toEqual(places);
  });
});
