import type { Report } from '../model/report.js';
import { describe, findingsOf, isOpen, placeOf, type ShownFinding } from './findings.js';
import type { RenderOptions } from './format.js';
import { sanitize } from './sanitize.js';

/**
 * Writes JUnit XML: a failing test for each disagreement that counts, a skipped one for each that was accepted or doesn't count, an error
 * for each unread file.
 */
export function renderJunit(report: Report, options: RenderOptions): string {
  const cases: TestCase[] = [];
  for (const { path, severity, message } of report.problems ?? []) {
    if (severity === 'error') cases.push({ name: path, file: path, outcome: 'error', message, text: message });
  }
  for (const shown of findingsOf(report, options.tier)) cases.push(caseOf(shown));
  const { check } = report;
  for (const { summary, reason } of check?.stale ?? []) {
    const message = `no longer there, yet accepted: ${reason}`;
    const outcome = check?.allowStale ? 'skipped' : 'failure';
    cases.push({
      name: `stale: ${summary}`,
      file: check?.baseline ?? '',
      outcome,
      message,
      text: 'claims accept --prune',
    });
  }
  // Some build servers take a report without a test for a run that broke.
  if (!cases.some(({ outcome }) => outcome !== 'skipped')) {
    cases.unshift({ name: 'no new disagreement', file: '', outcome: 'passed', message: '', text: '' });
  }
  const count = (outcome: Outcome): number => cases.filter((each) => each.outcome === outcome).length;
  const attributes = `tests="${cases.length}" failures="${count('failure')}" errors="${count('error')}" skipped="${count('skipped')}"`;
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    `<testsuites name="claims" ${attributes}>`,
    `  <testsuite name="claims" ${attributes}>`,
    ...cases.map(drawCase),
    '  </testsuite>',
    '</testsuites>',
    '',
  ].join('\n');
}

type Outcome = 'passed' | 'failure' | 'error' | 'skipped';

interface TestCase {
  readonly name: string;
  readonly file: string;
  readonly outcome: Outcome;
  readonly message: string;
  readonly text: string;
}

function caseOf(shown: ShownFinding): TestCase {
  const { group, finding, counts, lead, others } = shown;
  const text = [lead, ...others].map(({ mention, position }) =>
    fold(`${placeOf(mention)}: ${position.display}: ${mention.sentence}`),
  );
  return {
    name: `${group.question} [${finding?.fingerprint ?? group.id}]`,
    file: lead.mention.document,
    outcome: counts ? 'failure' : 'skipped',
    message: messageOf(shown),
    text: text.join('\n'),
  };
}

function messageOf(shown: ShownFinding): string {
  if (!isOpen(shown)) return shown.finding?.reason ?? 'known at the ref';
  return shown.tier === 'possible' ? `possible: ${describe(shown)}` : describe(shown);
}

function drawCase({ name, file, outcome, message, text }: TestCase): string {
  const where = file === '' ? '' : ` file="${attribute(file)}"`;
  const open = `    <testcase classname="claims" name="${attribute(name)}"${where}`;
  if (outcome === 'passed') return `${open}/>`;
  if (outcome === 'skipped') return `${open}><skipped message="${attribute(message)}"/></testcase>`;
  return `${open}><${outcome} message="${attribute(message)}">${escapeXml(text)}</${outcome}></testcase>`;
}

function fold(text: string): string {
  return sanitize(text).trim();
}

function attribute(text: string): string {
  return escapeXml(fold(text));
}

// XML 1.0 has no way to write these characters, not even escaped.
const unwritable = /[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu;

function escapeXml(text: string): string {
  return text
    .replace(unwritable, '\uFFFD')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
}
