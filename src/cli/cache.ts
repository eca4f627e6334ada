import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { Claim, Document } from '../index.js';
import { version } from '../model/version.js';
import { writeAtomically } from './write-file.js';

/** Claims kept between runs, by what they were extracted from. */
export interface ClaimCache {
  /** The claims kept for a document; null when there are none or they can't be trusted. */
  readonly get: (document: Document) => Claim[] | null;
  readonly put: (document: Document, claims: readonly Claim[]) => void;
}

/**
 * Opens the cache in `folder`. Each text has a file of its own, named by a digest of the tool and of all that extraction
 * looks at, so that runs at the same time can share it; a damaged file is as good as none.
 */
export function openCache(folder: string, complain: (line: string) => void): ClaimCache {
  let broken = false;
  const code = digestCode();
  const fileOf = (document: Document): string => {
    const key = keyOf(document, code);
    return path.join(folder, key.slice(0, 2), `${key.slice(2)}.json`);
  };
  return {
    get: (document) => {
      let stored: string;
      try {
        stored = readFileSync(fileOf(document), 'utf8');
      } catch {
        return null;
      }
      const feed = stored.indexOf('\n');
      const body = stored.slice(feed + 1);
      if (digest(body) !== stored.slice(0, feed)) return null;
      return unpack(JSON.parse(body), document.id);
    },
    put: (document, claims) => {
      if (broken) return;
      const body = JSON.stringify(pack(claims));
      try {
        writeAtomically(fileOf(document), `${digest(body)}\n${body}`);
      } catch (error) {
        // A cache that can't be written makes a run slower, not wrong.
        broken = true;
        complain(`warning: the cache is not kept: ${error instanceof Error ? error.message : error}`);
      }
    },
  };
}

/** What is stored: the claims without their document, and each sentence once. */
interface Packed {
  readonly sentences: readonly Claim['sentence'][];
  readonly claims: readonly (Omit<Claim, 'document' | 'sentence'> & { readonly sentence: number })[];
}

function pack(claims: readonly Claim[]): Packed {
  const sentences = [...new Set(claims.map(({ sentence }) => sentence))];
  const positions = new Map(sentences.map((sentence, index) => [sentence, index]));
  return {
    sentences,
    claims: claims.map(({ document: _, sentence, ...claim }) => ({ ...claim, sentence: positions.get(sentence) ?? 0 })),
  };
}

function unpack({ sentences, claims }: Packed, document: string): Claim[] {
  return claims.flatMap(({ sentence: index, ...claim }) => {
    const sentence = sentences[index];
    return sentence ? [{ ...claim, document, sentence }] : [];
  });
}

/** A digest of all that a document's claims depend on: where it lies and which event it belongs to take no part. */
function keyOf(document: Document, code: string): string {
  const { id: _id, path: _path, event: _event, url: _url, source: _source, ...content } = document;
  return digest(JSON.stringify([code, content]));
}

/** A digest of the tool's version and of the code that extracts, so that a build of the same version from other sources trusts nothing. */
function digestCode(): string {
  const hash = createHash('sha256').update(version);
  for (const room of ['model', 'lexicon', 'text', 'extract']) {
    const folder = new URL(`../${room}/`, import.meta.url);
    for (const name of readdirSync(folder, { recursive: true, encoding: 'utf8' }).sort()) {
      if (name.endsWith('.js')) hash.update(name).update(readFileSync(new URL(name.split(path.sep).join('/'), folder)));
    }
  }
  return hash.digest('hex');
}

function digest(text: string): string {
  return createHash('sha256').update(text).digest('hex');
}
