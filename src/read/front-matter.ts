import type * as Yaml from 'yaml';

/** The keys of a front matter that are known here; null where it does not state them. */
export interface FrontMatter {
  readonly title: string | null;
  readonly source: string | null;
  readonly published: string | null;
  readonly updated: string | null;
  readonly url: string | null;
  readonly event: string | null;
  readonly lang: string | null;
  /** What `claims-ignore` says, as it stands. */
  readonly ignore: unknown;
}

/** A front matter with the offset of the text behind it, and what is wrong with it. */
export interface FrontMatterBlock {
  readonly fields: FrontMatter;
  readonly end: number;
  readonly remark: string | null;
}

const fence = /^\uFEFF?---[ \t]*\r?\n/;

/** Tells whether a text opens with a front matter, so that the YAML reader is only loaded for those that do. */
export function hasFrontMatter(text: string): boolean {
  return fence.test(text);
}

/** Reads the YAML between the opening `---` lines of a text; null when there is no closing line. */
export function readFrontMatter(text: string, yaml: typeof Yaml): FrontMatterBlock | null {
  const open = fence.exec(text);
  if (!open) return null;
  const close = /^---[ \t]*(?:\r?\n|$)/gm;
  close.lastIndex = open[0].length;
  const match = close.exec(text);
  if (!match) return null;
  const end = match.index + match[0].length;
  let fields: unknown;
  try {
    fields = yaml.parse(text.slice(open[0].length, match.index), { logLevel: 'error' });
  } catch (error) {
    const [reason = ''] = error instanceof Error ? error.message.split('\n') : [];
    return { fields: pick({}), end, remark: `the front matter is not YAML: ${reason}` };
  }
  if (fields === null || fields === undefined) return { fields: pick({}), end, remark: null };
  if (typeof fields !== 'object' || Array.isArray(fields)) {
    return { fields: pick({}), end, remark: 'the front matter is not a list of keys and values' };
  }
  return { fields: pick(Object.fromEntries(Object.entries(fields))), end, remark: null };
}

function pick(fields: Record<string, unknown>): FrontMatter {
  const scalar = (key: string): string | null => {
    const value = fields[key];
    if (typeof value === 'number' || typeof value === 'boolean') return String(value);
    return typeof value === 'string' && value.trim() !== '' ? value.trim() : null;
  };
  return {
    title: scalar('title'),
    source: scalar('source'),
    published: scalar('published'),
    updated: scalar('updated'),
    url: scalar('url'),
    event: scalar('event'),
    lang: scalar('lang'),
    ignore: fields['claims-ignore'],
  };
}
