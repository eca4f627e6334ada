import { topics } from '../../lexicon/topics.js';

/** The topics that a word speaks of, by its key. */
export const topicsOfKey: ReadonlyMap<string, readonly string[]> = invert();

function invert(): Map<string, string[]> {
  const found = new Map<string, string[]>();
  for (const [topic, keys] of Object.entries(topics))
    for (const key of keys.split(' ')) found.set(key, [...(found.get(key) ?? []), topic]);
  return found;
}
