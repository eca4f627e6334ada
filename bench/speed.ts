import type { Document } from '../src/model/document.js';
import type { Reader } from './readers.js';

/** How fast a reader is. */
export interface Speed {
  readonly name: string;
  /** Millions of characters a second. */
  readonly rate: number;
}

/** Milliseconds that a reader is given to warm up, and for each of its turns. */
const warmUp = 4000;
const turn = 300;
const turns = 15;

/** Lets readers take turns on the same texts, after warm-up, and gives the middle rate of each. */
export function measureSpeed(readers: readonly Reader[], documents: readonly Document[]): Speed[] {
  const rates = readers.map((): number[] => []);
  for (const reader of readers) run(reader, documents, warmUp);
  for (let round = 0; round < turns; round++) {
    for (const [k, reader] of readers.entries()) rates[k]?.push(run(reader, documents, turn));
  }
  return readers.map(({ name }, k) => ({ name, rate: median(rates[k] ?? []) }));
}

/** Reads texts, from the first and round again, until the time is up; gives millions of characters a second. */
function run(reader: Reader, documents: readonly Document[], milliseconds: number): number {
  const start = performance.now();
  let size = 0;
  for (let k = 0; performance.now() - start < milliseconds; k++) {
    const document = documents[k % documents.length];
    if (!document) break;
    reader.read(document);
    size += document.text.length;
  }
  return size / 1000 / (performance.now() - start);
}

function median(values: readonly number[]): number {
  return [...values].sort((x, y) => x - y)[values.length >> 1] ?? 0;
}
