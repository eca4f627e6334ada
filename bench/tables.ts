import type { Figures, Row } from './figures.js';
import type { Bin } from './slices.js';

/** The columns of a table of figures: the heading, the count, and of how many. */
const columns = [
  ['right/reported', 'right', 'predicted'],
  ['hard found', 'foundHard', 'goldHard'],
  ['soft found', 'foundSoft', 'goldSoft'],
  ['right pairs', 'rightPairs', 'pairs'],
  ['agreements', 'sameFound', 'same'],
  ['grouping', 'rightlyTogether', 'together'],
] as const;

/** Draws what was scored of a collection of texts, a row each: in every cell a count, of how many, and the percentage. */
export function drawFigures(title: string, rows: readonly Row[]): string {
  const cells = rows.map(({ name, figures }) => [
    name,
    ...columns.map(([, part, whole]) => share(figures[part] ?? 0, figures[whole] ?? 0)),
  ]);
  return drawGrid([[title, ...columns.map(([heading]) => heading)], ...cells]);
}

/** Draws how many of the disagreements reported with so much confidence were right, for each collection of texts. */
export function drawReliability(
  bins: readonly Bin[],
  collections: readonly { readonly name: string; readonly bins: readonly Figures[] }[],
): string {
  const rows = bins.map(([from, to], k) => [
    `${from.toFixed(1)} to ${to.toFixed(1)}`,
    ...collections.map((one) => share(one.bins[k]?.['right'] ?? 0, one.bins[k]?.['predicted'] ?? 0)),
  ]);
  const told = rows.filter((row) => row.slice(1).some((cell) => cell !== nothing));
  return drawGrid([['confidence', ...collections.map(({ name }) => name)], ...told]);
}

const nothing = '–';

function share(count: number, of: number): string {
  return of === 0 ? nothing : `${count}/${of} ${((100 * count) / of).toFixed(0).padStart(3)}%`;
}

/** Sets cells in columns: the first to the left, the others to the right. */
function drawGrid(rows: readonly (readonly string[])[]): string {
  const widths = (rows[0] ?? []).map((_, at) => Math.max(...rows.map((row) => row[at]?.length ?? 0)));
  return rows
    .map((row) => row.map((cell, at) => (at === 0 ? cell.padEnd(widths[at] ?? 0) : cell.padStart(widths[at] ?? 0))))
    .map((row) => `${row.join('  ')}\n`)
    .join('');
}
