import Table from 'cli-table3';
import { widthOf } from './width.js';

const nothing = {
  top: '',
  'top-mid': '',
  'top-left': '',
  'top-right': '',
  bottom: '',
  'bottom-mid': '',
  'bottom-left': '',
  'bottom-right': '',
  left: '',
  'left-mid': '',
  mid: '',
  'mid-mid': '',
  right: '',
  'right-mid': '',
  middle: '',
};

const [plainGap, ruledGap, ruleGap] = ['  ', ' │ ', '─┼─'];

/** Sets rows of ready-made cells (already cut or broken to fit) side by side, with two blanks between the columns. */
export function listGrid(rows: readonly (readonly string[])[]): string {
  return draw(rows.flatMap(linesOf), plainGap).join('\n');
}

/** Sets rows side by side with a line between the two columns and between the rows. */
export function ruledGrid(rows: readonly (readonly string[])[]): string {
  const columns = Math.max(0, ...rows.map((row) => row.length));
  const widths = Array.from({ length: columns }, (_, k) =>
    Math.max(0, ...rows.flatMap((row) => (row[k] ?? '').split('\n').map(widthOf))),
  );
  const rule = widths.map((width) => '─'.repeat(width));
  const lines = draw(
    rows.flatMap((row, at) => (at === 0 ? linesOf(row) : [rule, ...linesOf(row)])),
    ruledGap,
  );
  const ruled = rule.join(ruledGap);
  return lines.map((line) => (line === ruled ? rule.join(ruleGap) : line)).join('\n');
}

/** Breaks a row into rows of one line each: cli-table3 takes time quadratic in a cell of many lines. */
function linesOf(row: readonly string[]): string[][] {
  const cells = row.map((cell) => cell.split('\n'));
  const height = Math.max(1, ...cells.map((lines) => lines.length));
  return Array.from({ length: height }, (_, at) => cells.map((lines) => lines[at] ?? ''));
}

function draw(rows: readonly (readonly string[])[], middle: string): string[] {
  if (rows.length === 0) return [];
  const table = new Table({
    chars: { ...nothing, middle },
    style: { 'padding-left': 0, 'padding-right': 0, head: [], border: [], compact: false },
  });
  table.push(...rows.map((row) => [...row]));
  return table
    .toString()
    .split('\n')
    .map((line) => line.trimEnd());
}
