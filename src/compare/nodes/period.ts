import type { Anchor, Period } from '../types.js';
import { daysBetween } from '../values/date-parts.js';

/** The last day before publication, counted in days, of each period that is over. */
const yearsAgo = -400;
const longAgo = -45;

/** The last day after publication that still is of the days of the text. */
const soon = 20;

/** Returns when a claim's anchor is, seen from the publication of its text; null when the one or the other is unknown. */
export function periodOf(
  anchor: { readonly day: Pick<Anchor['day'], 'to'> } | null,
  published: string | null,
): Period | null {
  const end = anchor?.day.to?.slice(0, 10);
  if (!end || !published) return null;
  const days = daysBetween(published.slice(0, 10), end);
  if (days === null) return null;
  if (days < yearsAgo) return 'years ago';
  if (days < longAgo) return 'past';
  return days <= soon ? 'present' : 'future';
}

/** Tests whether a period is over when the text is published. */
export function isPast(period: Period | null): boolean {
  return period === 'years ago' || period === 'past';
}

/** Tests whether two periods are known to differ. */
export function isOtherPeriod(a: Period | null, b: Period | null): boolean {
  return a !== null && b !== null && a !== b;
}
