/** One accepted disagreement. */
export interface BaselineEntry {
  readonly fingerprint: string;
  /** For people who read the file or its changes; the tool compares fingerprints only. */
  readonly summary: string;
  /** The files that it speaks of, relative to the baseline's folder: they tell whether a check has looked at all of them. */
  readonly files: readonly string[];
  readonly reason: string;
  readonly by: string | null;
  /** ISO date of the last day on which it counts; null when it always does. */
  readonly expires: string | null;
}

/** What a baseline file says, or why it can't be trusted and what to do about it. */
export type BaselineReading =
  | { readonly entries: readonly BaselineEntry[]; readonly error: null }
  | { readonly entries: null; readonly error: string };

/** The version of the file that this tool reads and writes. */
export const baselineVersion = 1;

/** Reads a baseline file; anything that is not wholly understood is an error with advice, never an empty baseline. */
export function parseBaseline(text: string): BaselineReading {
  const fail = (error: string): BaselineReading => ({ entries: null, error });
  if (/^(?:<{7}|={7}|>{7}|\|{7})(?:[ \t\r]|$)/m.test(text)) {
    return fail(
      'has git conflict markers: keep the entry lines of both sides, delete the marker lines, and check again',
    );
  }
  let data: unknown;
  try {
    data = JSON.parse(text.replace(/^\uFEFF/, ''));
  } catch (error) {
    return fail(`is not JSON (${error instanceof Error ? error.message : error}): ${restore}`);
  }
  if (!isRecord(data)) return fail(`is not a baseline: it must be an object with "version" and "accepted"; ${restore}`);
  const version = data['version'];
  if (typeof version === 'number' && version > baselineVersion) {
    return fail(`is of version ${version}, and this claims reads version ${baselineVersion}: update claims`);
  }
  if (version !== baselineVersion) return fail(`has no "version": ${baselineVersion}; ${restore}`);
  const unknown = Object.keys(data).find((key) => key !== 'version' && key !== 'accepted' && key !== '$schema');
  if (unknown !== undefined) return fail(`has an unknown key ${JSON.stringify(unknown)}; ${restore}`);
  const list = data['accepted'];
  if (!Array.isArray(list)) return fail(`has no list "accepted"; ${restore}`);
  const entries = new Map<string, BaselineEntry>();
  for (const [index, item] of list.entries()) {
    // The closing null lets every entry line end in a comma.
    if (item === null && index === list.length - 1) continue;
    const entry = readEntry(item);
    if (typeof entry === 'string') return fail(`has a bad entry, number ${index + 1}: ${entry}; ${restore}`);
    const before = entries.get(entry.fingerprint);
    // After a union merge both sides may have accepted the same thing; the one that counts longer stays.
    if (!before || (before.expires !== null && (entry.expires === null || entry.expires > before.expires))) {
      entries.set(entry.fingerprint, entry);
    }
  }
  return { entries: [...entries.values()].sort(byFingerprint), error: null };
}

/** Writes a baseline: one entry a line, sorted, each line ending in a comma, so that adding or removing one touches no other line. */
export function formatBaseline(entries: readonly BaselineEntry[]): string {
  const lines = [...entries].sort(byFingerprint).map(({ fingerprint, summary, files, reason, by, expires }) => {
    const optional = { ...(by === null ? {} : { by }), ...(expires === null ? {} : { expires }) };
    return `${JSON.stringify({ fingerprint, summary, files, reason, ...optional })},\n`;
  });
  return `{"version": ${baselineVersion}, "accepted": [\n${lines.join('')}null]}\n`;
}

/** Tells whether a text is an ISO calendar date that exists ("2026-02-30" doesn't). */
export function isIsoDate(text: string): boolean {
  if (!/^\d{4}-\d\d-\d\d$/.test(text)) return false;
  const date = new Date(`${text}T00:00:00Z`);
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(text);
}

const restore = 'restore it with git, or write it anew with `claims accept --all --reason "…"`';
const keys = new Set(['fingerprint', 'summary', 'files', 'reason', 'by', 'expires']);

/** Reads one entry; a string says what is wrong with it. */
function readEntry(item: unknown): BaselineEntry | string {
  if (!isRecord(item)) return 'it is not an object';
  const unknown = Object.keys(item).find((key) => !keys.has(key));
  if (unknown !== undefined) return `unknown key ${JSON.stringify(unknown)}`;
  const { fingerprint, summary = '', files = [], reason, by = null, expires = null } = item;
  if (typeof fingerprint !== 'string' || !/^[0-9a-f]{16}$/.test(fingerprint)) {
    return '"fingerprint" must be sixteen hexadecimal digits';
  }
  if (typeof summary !== 'string') return '"summary" must be a text';
  if (!Array.isArray(files) || !files.every((file) => typeof file === 'string'))
    return '"files" must be a list of texts';
  if (typeof reason !== 'string' || reason.trim() === '') return '"reason" must say why it was accepted';
  if (by !== null && typeof by !== 'string') return '"by" must be a text';
  if (expires !== null && (typeof expires !== 'string' || !isIsoDate(expires))) {
    return '"expires" must be a date such as 2027-01-31';
  }
  return { fingerprint, summary, files, reason, by, expires };
}

function byFingerprint(a: BaselineEntry, b: BaselineEntry): number {
  return a.fingerprint < b.fingerprint ? -1 : a.fingerprint > b.fingerprint ? 1 : 0;
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
