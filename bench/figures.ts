import { type Bin, cutAnnotated, cutBin, cutReported, cutSet, kinds, sets, type Task } from './slices.js';

/** The counts that the scorer of reports leaves, by name; a count that is not there is 0. */
export type Figures = Readonly<Record<string, number>>;

/** A row of a table: what was scored, and its counts. */
export interface Row {
  readonly name: string;
  readonly figures: Figures;
}

/** The counts of one collection of texts: of all of it, of each set and each kind, and of the bins of confidence. */
export interface Breakdown {
  readonly sets: readonly Row[];
  readonly kinds: readonly Row[];
  readonly bins: readonly Figures[];
}

/** Scores a task. */
export type Score = (name: string, task: Task) => Promise<Figures>;

/** What is counted of a report's own groups, whatever is annotated. */
const ofReported = ['predicted', 'right', 'pairs', 'rightPairs', 'together', 'rightlyTogether'];

/** Adds up counts by name. */
export function addFigures(all: readonly Figures[]): Figures {
  const sum: Record<string, number> = {};
  for (const figures of all) for (const [name, count] of Object.entries(figures)) sum[name] = (sum[name] ?? 0) + count;
  return sum;
}

/** Joins the counts of what is reported of a kind with those of what is annotated of it. */
export function joinFigures(reported: Figures, annotated: Figures): Figures {
  return { ...annotated, ...Object.fromEntries(ofReported.map((name) => [name, reported[name] ?? 0])) };
}

/** Tells whether anything was counted. */
export function isEmpty(figures: Figures): boolean {
  return Object.values(figures).every((count) => count === 0);
}

/** Scores the sets, kinds and bins of confidence of one collection of texts. */
export async function breakDown(name: string, task: Task, score: Score, bins: readonly Bin[]): Promise<Breakdown> {
  const [bySet, byKind, byBin] = await Promise.all([
    Promise.all(sets.map((set) => score(`${name}-${set}`, cutSet(task, set)))),
    Promise.all(
      kinds.map(async (kind) => {
        return joinFigures(
          ...(await Promise.all([
            score(`${name}-${kind}-reported`, cutReported(task, kind)),
            score(`${name}-${kind}-annotated`, cutAnnotated(task, kind)),
          ])),
        );
      }),
    ),
    Promise.all(bins.map((bin, k) => score(`${name}-bin-${k}`, cutBin(task, bin)))),
  ]);
  const rows = (names: readonly string[], figures: readonly Figures[]): Row[] =>
    names.map((row, k) => ({ name: row, figures: figures[k] ?? {} })).filter((row) => !isEmpty(row.figures));
  return { sets: rows(sets, bySet), kinds: rows(kinds, byKind), bins: byBin };
}
