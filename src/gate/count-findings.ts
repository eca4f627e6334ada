import type { Check, Finding, FindingStatus } from '../model/check.js';
import { reaches, type Tier } from '../model/tier.js';

/** Tells whether a disagreement makes a check fail: neither accepted nor known, and of a tier that counts. */
export function isCounted({ status, tier }: Pick<Finding, 'status' | 'tier'>, failOn: Tier): boolean {
  return isOpen(status) && reaches(tier, failOn);
}

/** Counts findings as the summary of a check does. */
export function countFindings(findings: readonly Finding[], stale: number, failOn: Tier): Check['summary'] {
  const count = (isWanted: (finding: Finding) => boolean): number => findings.filter(isWanted).length;
  return {
    new: count((finding) => finding.status === 'new' && isCounted(finding, failOn)),
    expired: count((finding) => finding.status === 'expired' && isCounted(finding, failOn)),
    possible: count((finding) => isOpen(finding.status) && !isCounted(finding, failOn)),
    accepted: count(({ status }) => status === 'accepted'),
    known: count(({ status }) => status === 'known'),
    stale,
  };
}

function isOpen(status: FindingStatus): boolean {
  return status === 'new' || status === 'expired';
}
