import type { Cause, DocumentInfo, Group, Mention, Position } from '../model/report.js';
import { amount } from './amount.js';
import { placeOf } from './findings.js';
import { ruledGrid } from './grid.js';
import { markOf } from './mark.js';
import { sanitize } from './sanitize.js';
import { makeSnippet } from './snippet.js';
import type { Style } from './style.js';
import { cutEnd, cutStart, pad, widthOf, wrap } from './width.js';

/** What a block needs beside its group. */
export interface BlockOptions {
  readonly width: number;
  readonly style: Style;
  readonly documents: ReadonlyMap<string, DocumentInfo>;
}

const longestSnippet = 150;
/** The causes of a clash, in words. */
export const causes: Record<Cause, string> = {
  update: 'a later text may have newer figures',
  party: 'different parties are quoted',
  scope: 'they may not count the same whole',
  rounding: 'one may be rounded',
  zone: 'they may go by the clocks of two time zones',
  plan: 'one tells what was planned, the other what was done',
  slip: 'it may be a slip of the pen',
  conversion: 'one may be converted',
};

/** Draws one group whole: the question, why, and each position with its value, its sources and their words. */
export function drawGroup(group: Group, options: BlockOptions): string {
  const { style, width } = options;
  const indent = '  ';
  const notes = [
    group.kind,
    group.tier === 'possible' ? 'possible' : null,
    group.scope === 'within' ? 'within one text' : null,
    group.id,
  ]
    .filter(Boolean)
    .join(' · ');
  const heading = drawHeading(sanitize(group.question), notes, markOf(group, style), options);
  const sure = `${Math.round(group.confidence * 100)}% sure`;
  const why = [sanitize(group.reason), group.cause ? causes[group.cause] : null, sure].filter(Boolean).join('; ');
  const reasons = wrap(why, width - 2).map((line) => indent + style.dim(line));
  const valueWidth = leftWidth(group.positions, width);
  const rightWidth = Math.max(20, width - valueWidth - 5);
  const rows = group.positions.map((position, index) => [
    drawValue(position, index, valueWidth, options),
    drawMentions(position, index, rightWidth, options),
  ]);
  const grid = ruledGrid(rows)
    .split('\n')
    .map((line) => indent + line);
  return [...heading, ...reasons, ...grid].map((line) => line.trimEnd()).join('\n');
}

function drawHeading(question: string, notes: string, sign: string, { width, style }: BlockOptions): string[] {
  const gap = width - 2 - widthOf(question) - widthOf(notes);
  if (gap >= 2) return [`${sign} ${style.title(question)}${' '.repeat(gap)}${style.dim(notes)}`];
  const [first = '', ...rest] = wrap(question, width - 2);
  return [`${sign} ${style.title(first)}`, ...rest.map((line) => `  ${style.title(line)}`), `  ${style.dim(notes)}`];
}

/** Counts the sources of a position: outlets where they are named, else texts. */
export function countSources(positions: readonly Position[], documents: ReadonlyMap<string, DocumentInfo>): number {
  return new Set(
    positions.flatMap((position) => position.mentions.map((m) => documents.get(m.document)?.source ?? m.document)),
  ).size;
}

/** Names a document for people: its source, else its file. */
export function nameOf(id: string, documents: ReadonlyMap<string, DocumentInfo>): string {
  return sanitize(documents.get(id)?.source ?? id.slice(id.lastIndexOf('/') + 1));
}

function leftWidth(positions: readonly Position[], width: number): number {
  const widest = Math.max(10, ...positions.map((position) => widthOf(sanitize(position.display))));
  return Math.min(widest, Math.floor(width * 0.25));
}

function drawValue(position: Position, index: number, width: number, options: BlockOptions): string {
  const count = amount(countSources([position], options.documents), 'source');
  const lines = wrap(sanitize(position.display), width).map((line) => options.style.value(pad(line, width), index));
  return [...lines, options.style.dim(count)].join('\n');
}

function drawMentions(position: Position, index: number, width: number, options: BlockOptions): string {
  const byDocument = new Map<string, Mention[]>();
  for (const mention of position.mentions) {
    const list = byDocument.get(mention.document);
    if (list) list.push(mention);
    else byDocument.set(mention.document, [mention]);
  }
  return [...byDocument.values()].flatMap((mentions) => drawDocument(mentions, index, width, options)).join('\n');
}

function drawDocument(mentions: readonly Mention[], index: number, width: number, options: BlockOptions): string[] {
  const [first, ...others] = mentions;
  if (!first) return [];
  const { style, documents } = options;
  const name = cutEnd(nameOf(first.document, documents), width);
  const place = sanitize(placeOf(first));
  const says = [
    first.attribution ? `says ${sanitize(first.attribution)}` : null,
    first.modality === 'asserted' ? null : first.modality,
  ];
  const lines = [...new Set(others.map((mention) => mention.line))].join(', ');
  const remarks = [lines && `and line ${lines}`, says.filter(Boolean).join(', ')];
  const isShort = widthOf(name) + 2 + widthOf(place) <= width;
  const head = isShort
    ? [`${style.source(name)}  ${style.dim(place)}`]
    : [style.source(name), style.dim(cutStart(place, width))];
  let room = width - widthOf(place) - (isShort ? widthOf(name) + 2 : 0);
  for (const remark of remarks) {
    if (!remark || widthOf(remark) + 2 > room) continue;
    head.push(`${head.pop() ?? ''}  ${style.dim(remark)}`);
    room -= widthOf(remark) + 2;
  }
  return [...head, ...drawSnippet(first, index, width - 2, style).map((line) => `  ${line}`)];
}

function drawSnippet(mention: Mention, index: number, width: number, style: Style): string[] {
  const [open, close] = style.color ? ['', ''] : ['«', '»'];
  const limit = Math.max(width, Math.min(longestSnippet, width * 2)) - open.length - close.length - 4;
  const { before, value, after } = makeSnippet(mention, limit);
  const shown = open + value + close;
  const text = before + shown + after;
  let at = 0;
  return wrap(text, width).map((line) => {
    if (text[at] === ' ' && line[0] !== ' ') at++;
    const from = Math.min(line.length, Math.max(0, before.length - at));
    const to = Math.min(line.length, Math.max(0, before.length + shown.length - at));
    at += line.length;
    return line.slice(0, from) + (from < to ? style.value(line.slice(from, to), index) : '') + line.slice(to);
  });
}
