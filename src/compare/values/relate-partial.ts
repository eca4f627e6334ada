import type { DateValue } from '../../model/value.js';
import type { Relation } from '../types.js';
import { type DateParts, dateParts } from './date-parts.js';

/** Compares two dates of which one at least is no stretch of the calendar, by the parts that both give (a weekday, a day of an unknown year). */
export function relatePartial(a: DateValue, b: DateValue): Relation {
  const x = dateParts(a);
  const y = dateParts(b);
  const shared = (['year', 'quarter', 'month', 'day', 'weekday'] as const).filter(
    (part) => x[part] !== null && y[part] !== null,
  );
  if (shared.length === 0) return 'apart';
  if (shared.some((part) => x[part] !== y[part])) {
    if (a.bound === 'before' && b.bound === 'before' && isSoonAfter(x, y)) return 'compatible';
    return a.bound === b.bound ? 'clash' : 'apart';
  }
  return a.timex3.value === b.timex3.value ? 'same' : 'compatible';
}

/** "Until July" and "through June" end at the same moment. */
function isSoonAfter(x: DateParts, y: DateParts): boolean {
  return x.day === null && y.day === null && x.month !== null && y.month !== null && (x.month - y.month + 13) % 12 < 3;
}
