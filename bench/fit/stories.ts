import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { readDocuments } from '../../src/read/index.js';
import { type GoldCluster, type GoldGroup, type GoldMention, readClaims } from './corpus.js';

const mark = /\[\[(\w+):([A-Z-])\|([^\][|]+)\]\]/g;

/** A text without its marks, and the mentions that they set: group letter, position letter, offsets. */
interface Marked {
  readonly text: string;
  readonly mentions: readonly { group: string; letter: string | null; start: number; end: number }[];
}

/**
 * Reads the stories that were written for this project: each file one made-up event in several texts ("== name"), with marks around the
 * mentions of each question on which they disagree ("[[group:position|words]]"), and those questions, hard or soft, at the end.
 */
export async function loadStories(folder: string): Promise<GoldCluster[]> {
  const clusters: GoldCluster[] = [];
  for (const file of readdirSync(folder).sort()) {
    const name = `stories/${path.basename(file, '.txt')}`;
    const parts = readFileSync(path.join(folder, file), 'utf8').split(/^== (.*)\n/m);
    const marked = new Map<string, Marked>();
    let questions = '';
    for (let k = 1; k + 1 < parts.length; k += 2) {
      const [title = '', body = ''] = [parts[k]?.trim(), parts[k + 1]];
      if (title === 'questions') questions = body;
      else marked.set(`${name}/${title}.txt`, unmark(body.trim()));
    }
    const { documents } = await readDocuments(
      [...marked].map(([id, { text }]) => ({ path: id, bytes: Buffer.from(text), event: name })),
    );
    const groups = questions
      .trim()
      .split('\n')
      .map((line): GoldGroup => {
        const [, letter = '', conflict, question = ''] = /^(\w+) (hard|soft) (.+)$/.exec(line) ?? [];
        const mentions = documents.flatMap((document, k): GoldMention[] =>
          (marked.get(document.id)?.mentions ?? [])
            .filter(({ group }) => group === letter)
            .map(({ letter, start, end }) => ({ document: k, letter, start, end })),
        );
        if (mentions.length < 2) throw new Error(`${file}: no mentions for the question ${letter}`);
        return { question, verdict: 'disagree', conflict: conflict === 'hard' ? 'hard' : 'soft', mentions };
      });
    clusters.push({ name, texts: documents.map(readClaims), groups });
  }
  return clusters;
}

function unmark(body: string): Marked {
  const mentions: Marked['mentions'][number][] = [];
  let text = '';
  let last = 0;
  for (const match of body.matchAll(mark)) {
    const [whole, group = '', letter = '', words = ''] = match;
    text += body.slice(last, match.index);
    mentions.push({
      group,
      letter: letter === '-' ? null : letter,
      start: text.length,
      end: text.length + words.length,
    });
    text += words;
    last = match.index + whole.length;
  }
  return { text: text + body.slice(last), mentions };
}
