import type { MentionIndex } from '../model/check.js';
import type { Comparison, Explanation, Passage } from '../model/explanation.js';
import type { Mention } from '../model/report.js';
import { placeOf } from './findings.js';
import type { RenderOptions } from './format.js';
import { causes } from './group-block.js';
import { markOf } from './mark.js';
import { sanitize } from './sanitize.js';
import { makeStyle, type Style } from './style.js';
import { pad, widthOf, wrap } from './width.js';

/** Past this many comparisons the rest is counted, not drawn. */
const mostComparisons = 6;

/** Draws for people why claims were put together, why the verdict, and each mention in its paragraph. */
export function renderExplanationTable(explanation: Explanation, options: RenderOptions): string {
  const width = Math.max(40, options.width);
  const style = makeStyle(options.color);
  const { group, comparisons, judgements, passages } = explanation;
  const [first = '', ...rest] = wrap(sanitize(group.question), width - 2);
  const verdict = group.tier === 'possible' ? 'possibly disagree' : group.verdict;
  const sure = `${verdict}; ${Math.round(group.confidence * 100)}% sure`;
  const notes = [group.kind, group.scope === 'within' ? 'within one text' : null, sure, group.id];
  const lines = [
    `${markOf(group, style)} ${style.title(first)}`,
    ...rest.map((line) => `  ${style.title(line)}`),
    ...indent(notes.filter(Boolean).join(' · '), width, '  ').map(style.dim),
    '',
    style.title('Why the verdict'),
    ...judgements.flatMap(({ words }) => indent(sanitize(words), width, '  ')),
    ...(judgements.length === 0 ? indent(sanitize(group.reason), width, '  ') : []),
    ...(group.cause ? indent(`They may differ because ${causes[group.cause]}.`, width, '  ') : []),
  ];
  if (comparisons.length > 0)
    lines.push(
      '',
      style.title('Why they were put together'),
      ...indent(
        'Weights add up: above 0 speaks for one question, below 0 against it; 1 more makes it 2.7 times as likely.',
        width,
        '  ',
      ).map(style.dim),
    );
  for (const comparison of comparisons.slice(0, mostComparisons)) {
    lines.push('', ...drawComparison(comparison, explanation, width, style));
  }
  const more = comparisons.length - mostComparisons;
  if (more > 0) lines.push('', `  and ${more} more (--format json has all)`);
  lines.push('', style.title('Where they stand'));
  for (const passage of passages) lines.push('', ...drawPassage(passage, explanation, width, style));
  return `${lines.map((line) => line.trimEnd()).join('\n')}\n`;
}

function indent(text: string, width: number, by: string): string[] {
  return wrap(text, width - by.length).map((line) => by + line);
}

function mentionAt({ group }: Explanation, { position, mention }: MentionIndex): Mention | null {
  return group.positions[position]?.mentions[mention] ?? null;
}

function shownPlace(mention: Mention | null): string {
  return mention ? sanitize(placeOf(mention)) : '';
}

function drawComparison(comparison: Comparison, explanation: Explanation, width: number, style: Style): string[] {
  const heads = comparison.mentions.map((index, k) => {
    const mention = mentionAt(explanation, index);
    const words = wrap(`${shownPlace(mention)}  ${sanitize(mention?.phrase ?? '')}`, width - 7);
    return words.map((line, at) => `  ${at > 0 ? '    ' : k === 0 ? '    ' : 'and '} ${style.source(line)}`);
  });
  const share = Math.round(comparison.probability * 100);
  const rows = comparison.reasons.map(({ about, found, weight }) =>
    drawWeight(weight, found ? `${about}: ${sanitize(found)}` : about, width),
  );
  const sum = comparison.reasons.reduce((total, { weight }) => total + weight, comparison.start);
  return [
    ...heads.flat(),
    ...drawWeight(comparison.start, 'to begin with, as such claims stand on average', width),
    ...rows.flat(),
    ...drawWeight(sum, `altogether: ${share}% likely to answer one question`, width).map(style.title),
  ];
}

function drawWeight(weight: number, words: string, width: number): string[] {
  const sign = weight < 0 ? '−' : '+';
  const figure = `${sign}${Math.abs(weight).toFixed(1)}`.padStart(8);
  const blank = ' '.repeat(widthOf(figure));
  return wrap(words, width - widthOf(figure) - 2).map((line, at) => `${at === 0 ? figure : blank}  ${line}`);
}

function drawPassage(passage: Passage, explanation: Explanation, width: number, style: Style): string[] {
  const mention = mentionAt(explanation, passage.mention);
  const index = passage.mention.position;
  const says = mention?.attribution ? `  says ${sanitize(mention.attribution)}` : '';
  const value = sanitize(explanation.group.positions[index]?.display ?? '');
  // The marks stay inside one word each, so that breaking into lines cannot part them from the value.
  const [open, close] = ['«', '»'];
  const { text, start, end } = passage;
  const marked = sanitize(`${text.slice(0, start)}${open}${text.slice(start, end)}${close}${text.slice(end)}`);
  const before = sanitize(text.slice(0, start)).trimStart().length;
  const length = sanitize(text.slice(start, end)).length + 2;
  const lines: string[] = [];
  let at = 0;
  for (const line of wrap(marked.trim(), width - 4)) {
    const from = Math.min(line.length, Math.max(0, before - at));
    const to = Math.min(line.length, Math.max(0, before + length - at));
    at += line.length + 1;
    lines.push(
      `    ${line.slice(0, from)}${from < to ? style.value(line.slice(from, to), index) : ''}${line.slice(to)}`,
    );
  }
  return [`  ${style.source(shownPlace(mention))}  ${style.value(pad(value, 0), index)}${style.dim(says)}`, ...lines];
}
