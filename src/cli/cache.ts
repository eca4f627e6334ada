import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
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
 * Opens the cache in `folder`. Each text has a file of its own, named by a digest of the tool's version and of all that extraction
 * looks at, so that runs at the same time can share it; a damaged file is as good as none.
 */
export function openCache(folder: string, complain: (line: string) => void): ClaimCache {
  let broken = false;
  const fileOf = (document: Document): string => {
    const key = keyOf(document);
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
function keyOf({ id: _id, path: _path, event: _event, url: _url, source: _source, ...content }: Document): string {
  return digest(JSON.stringify([version, content]));
}

function digest(text: string): string {
  return createHash('sha256').update(text).digest('hex');
}
