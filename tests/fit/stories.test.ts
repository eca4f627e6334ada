import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, expect, test } from '@jest/globals';
import { loadStories } from '../../bench/fit/stories.js';

const folder = mkdtempSync(path.join(tmpdir(), 'stories-'));
afterAll(() => rmSync(folder, { recursive: true }));

const story = `# a fire
== 1
Fire at the mill
The blaze hurt [[a:A|seven]] people on [[b:A|Tuesday night]].
== 2
Some were hurt at the mill, [[a:B|nine]] of them badly; [[a:-|dozens]] fled on Wednesday.
== 3
It began on [[b:B|Monday]].
== questions
a hard How many people were hurt?
b soft When did it burn?
`;

test('a written story becomes a cluster whose marks are gone and whose mentions stand where they were', async () => {
  writeFileSync(path.join(folder, 'x-01.txt'), story);
  const [cluster] = await loadStories(folder);
  expect(cluster?.name).toBe('stories/x-01');
  expect(cluster?.texts.map(({ document }) => document.text).join('\n')).not.toContain('[[');
  expect(
    cluster?.groups.map(({ question, conflict, verdict, mentions }) => [
      question,
      `${conflict} ${verdict}`,
      ...mentions.map(({ document, start, end, letter }) => [
        cluster.texts[document]?.document.text.slice(start, end),
        document,
        letter,
      ]),
    ]),
  ).toEqual([
    ['How many people were hurt?', 'hard disagree', ['seven', 0, 'A'], ['nine', 1, 'B'], ['dozens', 1, null]],
    ['When did it burn?', 'soft disagree', ['Tuesday night', 0, 'A'], ['Monday', 2, 'B']],
  ]);
});

test('a question without mentions is an error', async () => {
  writeFileSync(path.join(folder, 'x-01.txt'), story.replace('b soft', 'c soft'));
  await expect(loadStories(folder)).rejects.toThrow('x-01.txt: no mentions for the question c');
});
