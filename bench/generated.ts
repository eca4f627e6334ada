import type { Document } from '../src/model/document.js';
import { readDocuments } from '../src/read/index.js';

/** A row of numbers that look like chance and are the same each time. */
function chances(seed: number): (below: number) => number {
  // Neighbouring seeds must not give alike rows: SplitMix32's mixing parts them.
  let state = Math.imul(seed ^ (seed >>> 16), 0x21f0aaad);
  state = Math.imul(state ^ (state >>> 15), 0x735a2d97);
  state = (state ^ (state >>> 15)) >>> 0;
  return (below) => {
    // Numerical Recipes' linear congruential generator; its high bits are good enough here.
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return Math.floor((state / 2 ** 32) * below);
  };
}

const syllables = 'ka lo mi ren tar sil vo ber dan hul wes nor pel gra fen os mar tin dor lu'.split(' ');
const things = [
  'passengers',
  'houses',
  'workers',
  'villages',
  'ferries',
  'students',
  'tents',
  'lorries',
  'shops',
  'crews',
];
const deeds = [
  'were rescued',
  'were damaged',
  'were hired',
  'were evacuated',
  'arrived',
  'went on strike',
  'were sold',
];
const months = ['January', 'February', 'March', 'April', 'June', 'July', 'August', 'October', 'November', 'December'];
/** How many texts tell of one scene, where nothing else is said. */
const tellers = 8;

const speakers = ['the mayor', 'the ministry', 'a spokesman', 'the company', 'police', 'the union'];

/**
 * Makes `count` short texts of about six claims each; `perEvent` of them tell of one event of so many `scenes`, three of them each, with
 * a slip in every tenth figure.
 */
export async function generateTexts(
  count: number,
  perEvent: number,
  scenes = Math.ceil((3 * perEvent) / tellers),
): Promise<Document[]> {
  const files = Array.from({ length: count }, (_, k) => {
    const event = Math.floor(k / perEvent);
    return {
      path: `event-${event}/text-${k}.txt`,
      event: `event-${event}`,
      bytes: Buffer.from(write(event, k, scenes)),
    };
  });
  return (await readDocuments(files)).documents.slice();
}

function write(event: number, text: number, sceneCount: number): string {
  const slip = chances(text * 104729 + 3);
  const first = slip(sceneCount);
  const sentences = [0, 1, 2].map((step) => {
    const scene = chances((event + 1) * 15485863 + ((first + step) % sceneCount) * 7919);
    const pick = (list: readonly string[]): string => list[scene(list.length)] ?? '';
    const name = (): string => {
      const word = [0, 1, 2, 3].map(() => pick(syllables)).join('');
      return word.charAt(0).toUpperCase() + word.slice(1);
    };
    const [place, count, day, month] = [name(), 20 + scene(90000), 1 + scene(28), pick(months)];
    const given = slip(10) === 0 ? count + 1 + slip(9) : count;
    return `${given.toLocaleString('en-US')} ${pick(things)} ${pick(deeds)} near ${place} ${name()} on ${month} ${day}, ${pick(speakers)} of ${place} said.`;
  });
  return `---\npublished: 2031-12-20\n---\n${sentences.join(' ')}\n`;
}
