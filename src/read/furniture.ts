import { linkLabels, noticeOpenings } from '../lexicon/datelines.js';
import type { Line } from './lines.js';

const longest = 400;
const caption =
  /\b(?:in|from) (?:this|an?) (?:undated )?(?:file|handout) (?:photo|photograph|image|picture)\b|[[(](?:[\p{L} ]{1,20} )?(?:photo|image|picture)\b[^)\]]{0,80}[)\]]\s*$|\bgetty images\b\W*$/iu;
const bullet = /^[-–—•*▪·]\s+/;

/**
 * Tells the lines that belong to the page and not to the article: photo captions, links to other articles, notices, and a list of
 * unrelated headlines at the end.
 */
export function findFurniture(lines: readonly Line[]): Set<Line> {
  const found = new Set<Line>();
  for (const [i, line] of lines.entries()) {
    const text = line.text.replace(bullet, '');
    if (text.length > longest) continue;
    if (caption.test(text) || isNotice(text)) found.add(line);
    else if (i > 0 && isLinkLabel(text)) {
      found.add(line);
      if (isBareLabel(text)) for (const other of bulletsAfter(lines, i)) found.add(other);
    }
  }
  for (const line of closingHeadlines(lines.filter((line) => !found.has(line)))) found.add(line);
  return found;
}

function isNotice(text: string): boolean {
  const lower = text.toLowerCase();
  return (
    lower.startsWith('©') ||
    noticeOpenings.some((opening) => opensWith(lower, opening) && !/[.!?]\s+\p{Lu}/u.test(text) && text.length < 160)
  );
}

/** "Read more: …", or the label alone. */
function isLinkLabel(text: string): boolean {
  const lower = text.toLowerCase();
  return linkLabels.some((label) => lower.startsWith(label) && /^\s*(?:[:|»>]|$)/.test(lower.slice(label.length)));
}

function isBareLabel(text: string): boolean {
  return /[:»>]?$/.test(text) && text.length < 30;
}

function opensWith(lower: string, opening: string): boolean {
  return lower.startsWith(opening) && !/^\p{L}/u.test(lower.slice(opening.length));
}

function bulletsAfter(lines: readonly Line[], index: number): Line[] {
  const rest = lines.slice(index + 1);
  const end = rest.findIndex((line) => !bullet.test(line.text));
  return end === -1 ? rest : rest.slice(0, end);
}

/** The list that ends a text, when it reads like headlines (no full stops, no lead-in) whose words the article hardly shares. */
function closingHeadlines(lines: readonly Line[]): Line[] {
  let first = lines.length;
  while (first > 0 && bullet.test(lines[first - 1]?.text ?? '')) first--;
  const list = lines.slice(first);
  const before = lines.slice(0, first);
  if (list.length < 3 || before.length < 3 || /:\s*$/.test(before.at(-1)?.text ?? '')) return [];
  if (list.filter((line) => /[.;,]\s*$/.test(line.text) || line.text.split(' ').length < 5).length * 2 > list.length)
    return [];
  const article = new Set(before.flatMap((line) => contentWords(line.text)));
  const foreign = list.filter((line) => {
    const words = contentWords(line.text);
    return words.filter((word) => article.has(word)).length * 3 <= words.length;
  });
  return foreign.length * 2 > list.length ? list : [];
}

function contentWords(text: string): string[] {
  return text.toLowerCase().match(/\p{L}{4,}/gu) ?? [];
}
