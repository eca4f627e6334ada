import { readFileSync } from 'node:fs';
import path from 'node:path';
import { type BaselineEntry, parseBaseline } from '../gate/baseline.js';
import { stateAt } from '../gate/before.js';
import { countFindings } from '../gate/count-findings.js';
import { fingerprintsOf, sourceKey } from '../gate/fingerprint.js';
import { type Before, judgeFindings } from '../gate/judge-findings.js';
import { findRenames } from '../gate/renames.js';
import type { Check, Report } from '../index.js';
import { filterReport } from '../report/filter.js';
import { sanitize } from '../report/sanitize.js';
import { type Analysis, analyse } from './analyse.js';
import { type ClaimCache, openCache } from './cache.js';
import { findFiles, slashed } from './files.js';
import { readRef } from './git.js';
import type { Settings } from './settings.js';
import type { Terminal } from './terminal.js';
import { reasonOf, Trouble } from './trouble.js';

/** A judged report, with what it was judged by. */
export interface Gate {
  readonly report: Report & { readonly check: Check };
  readonly entries: readonly BaselineEntry[];
  /** True when some input could not be read. */
  readonly failed: boolean;
  readonly documents: number;
  readonly extracted: number;
}

/** Reads and compares the texts and judges what disagrees, against the baseline and, with `since`, against a git ref. */
export async function runGate(
  settings: Settings,
  since: string | null,
  now: string,
  terminal: Terminal,
): Promise<Gate> {
  const entries = readBaseline(settings.baseline);
  const found = await findFiles(settings.paths, settings.ignored);
  const cache = settings.cache === null ? null : openCache(settings.cache, terminal.complain);
  const analysis = await analyse(found.files, settings.together, cache);
  const problems = [...found.problems, ...analysis.problems];
  for (const { path: file, severity, message } of problems) {
    terminal.complain(sanitize(`${severity === 'warning' ? 'warning: ' : ''}${file}: ${message}`));
  }
  const root = path.dirname(path.resolve(settings.baseline));
  const keyOf = (document: string): string => sourceKey(slashed(path.relative(root, path.resolve(document))));
  const fingerprints = fingerprintsOf(analysis.report, keyOf);
  const check = judgeFindings(analysis.report, fingerprints, {
    baseline: entries === null ? null : settings.baseline,
    entries: entries ?? [],
    now,
    allowStale: settings.allowStale,
    failOn: settings.failOn,
    covers: (file) => isCovered(path.resolve(root, file), settings.paths),
    before: since === null ? null : await readBefore(since, settings, analysis, cache, keyOf),
  });
  const report = filterReport(analysis.report, {
    kinds: settings.kinds ? new Set(settings.kinds) : null,
    minConfidence: settings.minConfidence ?? 0,
  });
  return {
    report: { ...report, check: onlyGroupsOf(report, check), ...(problems.length > 0 ? { problems } : {}) },
    entries: entries ?? [],
    failed: problems.some(({ severity }) => severity === 'error'),
    documents: analysis.documents.length,
    extracted: analysis.extracted,
  };
}

/** Reads a baseline file; null when there is none. */
function readBaseline(file: string): readonly BaselineEntry[] | null {
  let text: string;
  try {
    text = readFileSync(file, 'utf8');
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return null;
    throw new Trouble(`${file}: ${reasonOf(error)}`);
  }
  const { entries, error } = parseBaseline(text);
  if (entries === null) throw new Trouble(`${file} ${error}`);
  return entries;
}

/** What the texts had at a git ref, with their present names. */
async function readBefore(
  ref: string,
  settings: Settings,
  now: Analysis,
  cache: ClaimCache | null,
  keyOf: (document: string) => string,
): Promise<Before> {
  const files = readRef(ref, settings.paths, settings.ignored);
  const { documents, claims, report } = await analyse(files, settings.together, cache);
  const renames = findRenames(documents.map(named), now.documents.map(named));
  return stateAt(ref, report, claims.flat(), renames, keyOf);
}

function named({ path: file, text }: { readonly path: string; readonly text: string }) {
  return { path: file, text };
}

/** A check has looked at what lies in its paths, whether or not it is still there. */
function isCovered(file: string, paths: readonly string[]): boolean {
  return paths.some((given) => {
    const inside = path.relative(path.resolve(given), file);
    return inside === '' || !(inside.startsWith('..') || path.isAbsolute(inside));
  });
}

/** Leaves out the findings whose groups a filter took away. */
function onlyGroupsOf(report: Report, check: Check): Check {
  const ids = new Set(report.groups.map(({ id }) => id));
  const findings = check.findings.filter(({ group }) => ids.has(group));
  return { ...check, findings, summary: countFindings(findings, check.stale.length, check.failOn) };
}
