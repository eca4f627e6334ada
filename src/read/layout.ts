import { datelineMonths } from '../lexicon/datelines.js';
import type { Span } from '../model/span.js';
import { parseDateline, readSlashed } from './dateline.js';
import { findFurniture } from './furniture.js';
import { type Line, readLines } from './lines.js';
import { findMarkup, mergeSpans, subtractSpans } from './markdown.js';

/** What the page itself tells: its headline, its dates, and which parts are the article. */
export interface Layout {
  readonly headline: Span | null;
  readonly published: string | null;
  readonly updated: string | null;
  readonly body: readonly Span[];
}

/** How a text is to be read. */
export interface LayoutOptions {
  /** Where the text begins, behind the front matter. */
  readonly start: number;
  readonly markdown: boolean;
  readonly title: string | null;
  readonly lang: string | null;
}

const headLines = 8;

/** Finds the article in a text: datelines, page furniture and markup are left out of `body`, and a text never loses all of it. */
export function readLayout(text: string, options: LayoutOptions): Layout {
  const lines = readLines(text, options.start);
  const whole = { start: options.start, end: text.length };
  const isArticle = lines.some((line) => line.text.length >= 40 && parseDateline(line.text) === null);
  const dates = { published: null as string | null, updated: null as string | null };
  const holes: Span[] = [];
  let kept = lines;
  if (isArticle && lines.length > 1) {
    const datelines = lines.filter((line, i) => isDateline(line, i === lines.length - 1 ? 0 : i, options, dates));
    const furniture = findFurniture(lines.filter((line) => !datelines.includes(line)));
    kept = lines.filter((line) => !datelines.includes(line) && !furniture.has(line));
  }
  // The wire's place and date open the article, which may stand behind its headlines.
  const leads = isArticle ? kept.slice(0, 3).map((line, i) => readLead(text, line, i > 0)) : [];
  const lead = leads.find((found) => found !== null) ?? null;
  if (lead) {
    holes.push(lead.span);
    dates.published ??= lead.published;
  }
  if (options.markdown) holes.push(...findMarkup(text, options.start));
  const keep = new Set(kept);
  // Line ends stay, so that what stood on two lines is never read as one sentence.
  holes.push(...lines.filter((line) => !keep.has(line)));
  const body = subtractSpans([whole], mergeSpans(holes)).filter(
    (span) => text.slice(span.start, span.end).trim() !== '',
  );
  return {
    headline: findHeadline(text, kept, lead?.span ?? null, options),
    published: dates.published ?? dates.updated,
    updated: dates.updated,
    body,
  };
}

function isDateline(
  line: Line,
  index: number,
  options: LayoutOptions,
  dates: { published: string | null; updated: string | null },
): boolean {
  const text = options.markdown ? line.text.replace(/[*_`>#]/g, '').trim() : line.text;
  if (index >= headLines && !/^[-•*\s]*(?:first |last |date )?(?:published|posted|updated|modified)\b/i.test(text))
    return false;
  const dateline = parseDateline(text, options.lang);
  if (!dateline) return false;
  dates.published ??= dateline.published;
  dates.updated ??= dateline.updated;
  return true;
}

const placeAndDate =
  /(?<=^|\s)\p{Lu}{3,}(?:[ '.-]\p{Lu}{2,}){0,4}(?:, \p{Lu}[\p{L}.]+){0,2},? (\d{4}-\d{2}-\d{2})(?=\s)/u;
const labelAndDate = /^(?:date|dated|published|posted|updated)?:?\s*(\d{4}-\d{2}-\d{2})(?:T\S+)?\s+(?=\p{Lu})/iu;
const slashedDate = /^(\d{1,2}[/.]\d{1,2}[/.]\d{4})\s?[-–—:|]\s?(?=\p{Lu})/u;
const wireDate =
  /^\p{Lu}[\p{L}'.]{2,20}(?:[ /-]\p{Lu}[\p{L}'.]{1,20}){0,4}(?:, \p{Lu}[\p{L}. ]{1,20})?, (\p{L}{3,9})\.? (\d{1,2})(?:,? ?(\d{4}))? ?(?:\([^()]{2,30}\) ?)?(?:[-–—]+|- -) ?(?=["“‘']?\p{Lu})/u;

/** A dateline that the first line begins with, or that stands behind a headline run into it ("… KINSHASA 1997-02-17 …"). */
function readLead(text: string, first: Line, inside: boolean): { span: Span; published: string | null } | null {
  const opening = text.slice(first.start, Math.min(first.end, first.start + 600));
  const match = inside
    ? wireDate.exec(opening)
    : (labelAndDate.exec(opening) ?? slashedDate.exec(opening) ?? wireDate.exec(opening) ?? placeAndDate.exec(opening));
  if (!match) return null;
  const [whole, date = '', day = '', year] = match;
  const start = first.start + match.index;
  const span = { start, end: start + whole.length };
  if (/^\d{4}-\d{2}-\d{2}$/.test(date)) return { span, published: date };
  if (/^\d/.test(date)) return { span, published: readSlashed(date, null) };
  if (!datelineMonths.has(date.toLowerCase())) return null;
  return { span, published: year ? (parseDateline(`${date} ${day}, ${year}`)?.published ?? null) : null };
}

/** The first line, when it is the title or ends without a full stop and prose follows. */
function findHeadline(text: string, lines: readonly Line[], lead: Span | null, options: LayoutOptions): Span | null {
  const [first, second] = lines;
  if (!first || !second) return null;
  const start = lead && lead.start === first.start ? lead.end : first.start;
  const marked = options.markdown ? (/^#{1,6}\s+/.exec(first.text)?.[0].length ?? 0) : 0;
  const span = { start: start + marked, end: first.end };
  const line = text.slice(span.start, span.end);
  const isTitle = options.title !== null && letters(line) === letters(options.title);
  const isShort = line.length <= 200 && !/\.["'”’)]*$/.test(line) && !/[.!?]["'”’)]* \p{Lu}\p{Ll}+ \p{Ll}/u.test(line);
  return isTitle || isShort ? span : null;
}

function letters(text: string): string {
  return text.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '');
}
