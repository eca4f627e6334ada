import { topics } from '../../lexicon/topics.js';

/** The topics that a word speaks of, by its key; topics are numbered in the order of their table. */
export const topicsOfKey: ReadonlyMap<string, readonly number[]> = invert();

function invert(): Map<string, number[]> {
  const found = new Map<string, number[]>();
  for (const [topic, keys] of Object.values(topics).entries())
    for (const key of keys.split(' ')) found.set(key, [...(found.get(key) ?? []), topic]);
  return found;
}
