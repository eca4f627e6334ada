/** A file on one side of a comparison. */
export interface NamedText {
  readonly path: string;
  readonly text: string;
}

/** From how large a share of equal lines on a file that vanished and one that appeared are taken for the same. */
const similar = 0.5;

/**
 * Pairs the files that are gone with those that are new, by old path: first those with the same text, then the most similar ones, each
 * at most once. Git finds renames in the same way; here it must work on the files as they lie on the disk.
 */
export function findRenames(before: readonly NamedText[], after: readonly NamedText[]): ReadonlyMap<string, string> {
  const old = new Set(before.map(({ path }) => path));
  const now = new Set(after.map(({ path }) => path));
  const gone = before.filter(({ path }) => !now.has(path));
  const fresh = after.filter(({ path }) => !old.has(path));
  const renames = new Map<string, string>();
  const taken = new Set<string>();
  const pair = (from: string, to: string): void => {
    renames.set(from, to);
    taken.add(to);
  };
  const byText = new Map<string, string[]>();
  for (const { path, text } of fresh) {
    const key = linesOf(text).join('\n');
    byText.set(key, [...(byText.get(key) ?? []), path]);
  }
  for (const { path, text } of gone) {
    const candidates = (byText.get(linesOf(text).join('\n')) ?? []).filter((to) => !taken.has(to));
    // Of several copies, the one that kept its name is the likeliest.
    const to = candidates.find((candidate) => baseName(candidate) === baseName(path)) ?? candidates[0];
    if (to !== undefined) pair(path, to);
  }
  const rest = gone.filter(({ path }) => !renames.has(path));
  for (const { from, to } of similarPairs(
    rest,
    fresh.filter(({ path }) => !taken.has(path)),
  )) {
    if (!renames.has(from) && !taken.has(to)) pair(from, to);
  }
  return renames;
}

interface Pair {
  readonly from: string;
  readonly to: string;
  readonly share: number;
}

/** Pairs that share enough lines, the best first; an index of the lines keeps it from comparing all with all. */
function similarPairs(gone: readonly NamedText[], fresh: readonly NamedText[]): Pair[] {
  const index = new Map<string, string[]>();
  const sizes = new Map<string, number>();
  for (const { path, text } of fresh) {
    const lines = new Set(linesOf(text));
    sizes.set(path, lines.size);
    for (const line of lines) index.set(line, [...(index.get(line) ?? []), path]);
  }
  const pairs: Pair[] = [];
  for (const { path: from, text } of gone) {
    const lines = new Set(linesOf(text));
    const shared = new Map<string, number>();
    for (const line of lines) {
      const holders = index.get(line) ?? [];
      // A line that many files hold says nothing about which of them this was.
      if (holders.length <= 20) for (const to of holders) shared.set(to, (shared.get(to) ?? 0) + 1);
    }
    for (const [to, count] of shared) {
      const share = count / Math.max(lines.size, sizes.get(to) ?? 0);
      if (share >= similar) pairs.push({ from, to, share });
    }
  }
  const name = ({ from, to }: Pair): string => `${from}\0${to}`;
  return pairs.sort((a, b) => b.share - a.share || (name(a) < name(b) ? -1 : 1));
}

/** The lines that hold something, without the blanks at their ends. */
function linesOf(text: string): string[] {
  return text
    .replace(/^\uFEFF/, '')
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');
}

function baseName(path: string): string {
  return path.slice(path.lastIndexOf('/') + 1);
}
