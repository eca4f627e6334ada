import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { Cluster, GoldCluster, GoldGroup, JudgedPair, Place } from './corpus.js';

/** A document's file name with the offsets of a mention in it. */
type Reference = readonly [string, number, number];

interface ClusterRow {
  cluster: string;
  groups: { conflict: 'hard' | 'soft'; mentions: (readonly [string, number, number, string | null])[] }[];
}

interface PairRow {
  cluster: string;
  a: Reference;
  b: Reference;
  label: JudgedPair['label'];
  why?: string;
  drawn: number;
}

/**
 * Reads what was annotated for this project in the unlabelled clusters: whole clusters with all their disagreements, and single pairs of
 * mentions; clusters without any annotation are left out.
 */
export function loadAnnotations(folder: string, unlabelled: readonly Cluster[]): GoldCluster[] {
  const read = <T>(name: string): T[] =>
    readFileSync(path.join(folder, name), 'utf8')
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line) as T);
  const rows = new Map(read<ClusterRow>('clusters.ndjson').map((row) => [row.cluster, row]));
  const pairs = new Map<string, PairRow[]>();
  for (const row of read<PairRow>('pairs.ndjson')) pairs.set(row.cluster, [...(pairs.get(row.cluster) ?? []), row]);
  return unlabelled.flatMap((cluster): GoldCluster[] => {
    const [row, own] = [rows.get(cluster.name), pairs.get(cluster.name) ?? []];
    if (!row && own.length === 0) return [];
    const at = new Map(cluster.texts.map(({ document }, k) => [path.posix.basename(document.id), k]));
    const placeOf = ([name, start, end]: Reference): Place => ({ document: at.get(name) ?? -1, start, end });
    const groups = (row?.groups ?? []).map(
      ({ conflict, mentions }): GoldGroup => ({
        question: '',
        verdict: 'disagree',
        conflict,
        mentions: mentions.map(([name, start, end, letter]) => ({ ...placeOf([name, start, end]), letter })),
      }),
    );
    const judged = own.map(
      ({ a, b, label, why, drawn }): JudgedPair => ({ a: placeOf(a), b: placeOf(b), label, why: why ?? null, drawn }),
    );
    return [{ ...cluster, groups, judged, partial: row === undefined }];
  });
}
