import { displayValue } from '../model/display.js';
import { amount } from './amount.js';
import { type ClaimLine, claimLines } from './claim-line.js';
import type { DocumentClaims, RenderOptions } from './format.js';
import { listGrid } from './grid.js';
import { sanitize } from './sanitize.js';
import { makeSnippet } from './snippet.js';
import { makeStyle, type Style } from './style.js';
import { cutEnd, widthOf } from './width.js';

/** Draws the claims of documents for people: place, kind, value and words of each. */
export function renderClaimTable(list: readonly DocumentClaims[], options: RenderOptions): string {
  const width = Math.max(40, options.width);
  const style = makeStyle(options.color);
  return list
    .map(({ document, claims }) => drawDocument(document.id, claimLines(document, claims), width, style))
    .join('\n');
}

function drawDocument(id: string, lines: readonly ClaimLine[], width: number, style: Style): string {
  const count = amount(lines.length, 'claim');
  const title = `${style.title(cutEnd(sanitize(id), width - widthOf(count) - 2))}  ${style.dim(count)}`;
  if (lines.length === 0) return `${title}\n`;
  const placeWidth = Math.max(...lines.map((line) => placeOf(line).length));
  const kindWidth = Math.max(...lines.map((line) => kindOf(line).length));
  const valueWidth = Math.min(
    Math.max(...lines.map((line) => widthOf(displayValue(line.value)))),
    Math.floor(width * 0.22),
  );
  const wordsWidth = Math.max(10, width - placeWidth - kindWidth - valueWidth - 8);
  const rows = lines.map((line) => [
    style.dim(placeOf(line).padStart(placeWidth)),
    kindOf(line),
    style.value(cutEnd(displayValue(line.value), valueWidth), 0),
    drawWords(line, wordsWidth, style),
  ]);
  return `${title}\n${listGrid(rows)}\n`;
}

/** The kind, with the part of the page that the claim stands in ("date (stamp)"). */
function kindOf({ kind, furniture }: ClaimLine): string {
  return furniture === null ? kind : `${kind} (${furniture})`;
}

function placeOf(line: ClaimLine): string {
  return `${line.line}:${line.column}`;
}

function drawWords(line: ClaimLine, width: number, style: Style): string {
  const marks = style.color ? ['', ''] : ['«', '»'];
  const snippet = makeSnippet(line, width - (style.color ? 0 : 2));
  return `${snippet.before}${style.value(`${marks[0]}${snippet.value}${marks[1]}`, 0)}${snippet.after}`;
}
