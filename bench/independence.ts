import { compare, type Document, extract, type Group, type Mention, readDocuments } from '../src/index.js';

/** A text of an event as it lies on the disk. */
export interface PlainText {
  readonly path: string;
  readonly text: string;
}

/** A clash before and after its event was changed in a way that has nothing to do with it. */
export interface Shift {
  readonly change: 'sentence deleted' | 'sentence added' | 'text added';
  readonly question: string;
  readonly before: number;
  /** 0 when the clash is no longer shown. */
  readonly after: number;
  /** It was likely, and now it is not shown in either tier. */
  readonly lost: boolean;
}

/** How many sentences of an event are deleted for each of its clashes. */
const deletions = 2;

/** A sentence that has nothing to do with any event. */
const stray = 'The lighthouse keeper of Quern fed 14 geese before 6 in the morning.';

/** A text that has nothing to do with any event. */
const strayText =
  'The lighthouse keeper of Quern fed 14 geese before 6 in the morning. He has kept the light for 31 years, and on 9 June his lamp burned 12 litres of oil.';

/** Changes an event around each of its clashes across texts, where nothing shares its question, and compares it anew. */
export async function shiftClashes(texts: readonly PlainText[]): Promise<Shift[]> {
  const documents = await readAll(texts);
  const groups = await groupsOf(documents);
  const shifts: Shift[] = [];
  for (const group of groups.filter(({ verdict, scope }) => verdict === 'disagree' && scope === 'across')) {
    const changes: (readonly [Shift['change'], readonly PlainText[]])[] = [
      ...unrelatedSentences(documents, group)
        .slice(0, deletions)
        .map(
          ({ path, start, end }) =>
            ['sentence deleted', edit(texts, path, (text) => text.slice(0, start) + text.slice(end))] as const,
        ),
      [
        'sentence added',
        edit(texts, group.positions[0]?.mentions[0]?.document ?? '', (text) => `${text.trimEnd()}\n\n${stray}\n`),
      ],
      ['text added', [...texts, { path: 'quern/keeper.txt', text: strayText }]],
    ];
    for (const [change, changed] of changes) {
      const found = (await groupsOf(await readAll(changed))).find(
        (one) => one.verdict === 'disagree' && shows(one, group),
      );
      shifts.push({
        change,
        question: group.question,
        before: group.confidence,
        after: found?.confidence ?? 0,
        lost: group.tier === 'likely' && !found,
      });
    }
  }
  return shifts;
}

async function readAll(texts: readonly PlainText[]): Promise<readonly Document[]> {
  const files = texts.map(({ path, text }) => ({ path, bytes: new TextEncoder().encode(text), event: 'event' }));
  const { documents } = await readDocuments(files);
  return documents.map((document) => ({ ...document, event: 'event' }));
}

async function groupsOf(documents: readonly Document[]): Promise<readonly Group[]> {
  return (await compare(documents.map((document) => ({ document, claims: extract(document) })))).groups;
}

function edit(texts: readonly PlainText[], path: string, change: (text: string) => string): PlainText[] {
  return texts.map((one) => (one.path === path ? { path, text: change(one.text) } : one));
}

/** The sentences with figures that are far from the mentions of a group, in all texts, those in the middle of a text first. */
function unrelatedSentences(
  documents: readonly Document[],
  group: Group,
): { path: string; start: number; end: number }[] {
  const mentions = group.positions.flatMap((position) => position.mentions);
  return documents.flatMap((document) => {
    const own = mentions.filter((mention) => mention.document === document.id);
    const sentences = [...new Set(extract(document).map(({ sentence }) => sentence))];
    const near = new Set(
      own.flatMap(({ span }) => {
        const at = sentences.find(({ start, end }) => start <= span.start && span.end <= end)?.index ?? -9;
        return [-2, -1, 0, 1, 2].map((distance) => at + distance);
      }),
    );
    return sentences
      .filter(({ index, heading }) => index > 2 && !heading && !near.has(index))
      .slice(0, 1)
      .map(({ start, end }) => ({ path: document.path, start, end }));
  });
}

/** Tests whether a group puts two mentions of other sides of another group on sides of its own. */
function shows(group: Group, other: Group): boolean {
  const sideOf = (mention: Mention): number =>
    group.positions.findIndex(({ mentions }) =>
      mentions.some(
        ({ document, quote, sentence }) =>
          document === mention.document && quote === mention.quote && sentence === mention.sentence,
      ),
    );
  const sides = other.positions.map(({ mentions }) => new Set(mentions.map(sideOf).filter((side) => side >= 0)));
  return sides.some((left, k) =>
    sides.slice(k + 1).some((right) => [...left].some((a) => [...right].some((b) => a !== b))),
  );
}
