import { type DateValue, isDateValue, type Value } from '../../model/value.js';

/** Tests whether a date is given only in relation to another day ("Tuesday", "last week"), with no day, month or year of its own. */
export function isRelative(value: DateValue): boolean {
  return !value.stated.some((part) => part === 'day' || part === 'month' || part === 'year' || part === 'hour');
}

/** Tests whether a quantity is bounded on one side only. */
export function isOpen(value: Value): boolean {
  return !isDateValue(value) && (value.low === null || value.high === null);
}

/** Tests whether a value is a vague amount ("dozens"). */
export function isVague(value: Value): boolean {
  return 'vague' in value && value.vague === true;
}

/** Tests whether a value is rare enough that two texts of one event that share it most likely state one fact. */
export function isDistinctive(value: Value): boolean {
  if (isDateValue(value)) return value.kind === 'date' && value.grain === 'day' && value.stated.includes('day');
  if (value.vague || value.low === null) return false;
  return value.kind === 'count' ? value.low > 12 : value.low > 3;
}

/** Counts the significant figures of a number as written in decimal. */
export function significantFigures(x: number): number {
  return String(Math.abs(x)).replace(/e.*$/, '').replace('.', '').replace(/^0+/, '').replace(/0+$/, '').length;
}

/** Tests whether two numerals differ by two neighbouring digits that changed places (8,568 and 8,586). */
export function areTransposed(a: string, b: string): boolean {
  const [x, y] = [a.replace(/\D/g, ''), b.replace(/\D/g, '')];
  if (x.length !== y.length || x.length < 3 || x === y) return false;
  let k = 0;
  while (x[k] === y[k]) k++;
  return x[k] === y[k + 1] && x[k + 1] === y[k] && x.slice(k + 2) === y.slice(k + 2);
}

/** Tests whether two numerals of as many digits differ in one digit alone (35 and 38). */
export function haveOneDigitChanged(a: string, b: string): boolean {
  const [x, y] = [a.replace(/[^\d.]/g, ''), b.replace(/[^\d.]/g, '')];
  if (x.length !== y.length || x.length < 2) return false;
  return [...x].filter((digit, k) => digit !== y[k]).length === 1;
}
