import Table from 'cli-table3';

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

/** Sets rows of ready-made cells (already cut or broken to fit) side by side, with two blanks between the columns. */
export function listGrid(rows: readonly (readonly string[])[]): string {
  return draw(rows, { ...nothing, middle: '  ' });
}

/** Sets rows side by side with a line between the two columns and between the rows. */
export function ruledGrid(rows: readonly (readonly string[])[]): string {
  return draw(rows, { ...nothing, mid: '─', 'mid-mid': '─┼─', middle: ' │ ' });
}

function draw(rows: readonly (readonly string[])[], chars: Partial<Record<string, string>>): string {
  if (rows.length === 0) return '';
  const table = new Table({
    chars,
    style: { 'padding-left': 0, 'padding-right': 0, head: [], border: [], compact: false },
  });
  table.push(...rows.map((row) => [...row]));
  return table
    .toString()
    .split('\n')
    .map((line) => line.trimEnd())
    .join('\n');
}
