import type { DateValue, Quantity, Value } from './value.js';

const monthNames = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];
const dayNames = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'];
const seasonNames = new Map([
  ['21', 'spring'],
  ['22', 'summer'],
  ['23', 'autumn'],
  ['24', 'winter'],
]);
const currencySigns = new Map([
  ['USD', '$'],
  ['EUR', '€'],
  ['GBP', '£'],
  ['JPY', '¥'],
  ['INR', '₹'],
]);
const unitNames = new Map([
  ['{pp}', ' points'],
  ['[mi_i]', ' mi'],
  ['[mi_i]/h', ' mph'],
  ['km/h', ' km/h'],
  ['[ft_i]', ' ft'],
  ['[in_i]', ' in'],
  ['[yd_i]', ' yd'],
  ['[lb_av]', ' lb'],
  ['[oz_av]', ' oz'],
  ['[acr_us]', ' acres'],
  ['har', ' ha'],
  ['Cel', ' °C'],
  ['[degF]', ' °F'],
  ['bbl_us', ' barrels'],
]);
const timeUnits = new Map([
  ['a', 'year'],
  ['mo', 'month'],
  ['wk', 'week'],
  ['d', 'day'],
  ['h', 'hour'],
  ['min', 'minute'],
  ['s', 'second'],
]);

/** Writes a value for people: "about 300", "at least 5", "15–22 mph", "$1.2 billion", "10 Nov 2020", "a Tuesday". */
export function displayValue(value: Value): string {
  switch (value.kind) {
    case 'date':
    case 'time':
    case 'set':
      return displayDate(value);
    default:
      return displayQuantity(value);
  }
}

function displayQuantity(value: Quantity): string {
  const { low, high } = value;
  const about = value.approximate ? 'about ' : '';
  if (low !== null && low === high) return about + withUnit(displayNumber(low, value), low, value);
  if (low !== null && high !== null) {
    return about + withUnit(`${displayNumber(low, value)}–${displayNumber(high, value)}`, high, value);
  }
  if (low !== null)
    return (value.lowOpen ? 'more than ' : 'at least ') + withUnit(displayNumber(low, value), low, value);
  if (high !== null)
    return (value.highOpen ? 'less than ' : 'up to ') + withUnit(displayNumber(high, value), high, value);
  return 'unknown';
}

function displayNumber(number: number, value: Quantity): string {
  if (value.kind === 'ordinal') return withSuffix(number);
  if (isShare(value)) return displayShare(number);
  const sign = number < 0 ? '−' : '';
  const size = Math.abs(number);
  for (const [name, scale] of [
    ['trillion', 1e12],
    ['billion', 1e9],
    ['million', 1e6],
  ] as const) {
    const scaled = Number((size / scale).toPrecision(12));
    if (size >= scale && String(scaled).length <= 5) return `${sign}${scaled} ${name}`;
  }
  const [whole = '', fraction] = String(size).split('.');
  const grouped = whole.includes('e') ? whole : whole.replace(/\B(?=(?:\d{3})+$)/g, ',');
  return `${sign}${fraction === undefined ? grouped : `${grouped}.${fraction}`}`;
}

/** Tests whether a value is a share in words ("a third", "one in four"). */
function isShare({ kind, unit }: Quantity): boolean {
  return kind === 'percent' && unit === '1';
}

/** The denominators of shares that are written as fractions; others are written as percentages. */
const denominators = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 20, 100];

function displayShare(share: number): string {
  const whole = (by: number): boolean => Math.abs(share * by - Math.round(share * by)) < 1e-9;
  const by = denominators.find(whole);
  return by === undefined ? `${Number((share * 100).toPrecision(3))}%` : `${Math.round(share * by)}/${by}`;
}

function withSuffix(number: number): string {
  const teens = number % 100 >= 11 && number % 100 <= 13;
  return `${number}${teens ? 'th' : (['th', 'st', 'nd', 'rd'][number % 10] ?? 'th')}`;
}

function withUnit(digits: string, number: number, value: Quantity): string {
  const { unit, kind } = value;
  if (unit === null) return kind === 'age' ? `${digits} years old` : digits;
  if (unit === '%') return `${digits}%`;
  if (isShare(value)) return digits;
  const time = timeUnits.get(unit);
  if (time) return `${digits} ${time}${number === 1 ? '' : 's'}${kind === 'age' ? ' old' : ''}`;
  if (kind === 'money' && unit === 'XXX') return digits;
  if (kind === 'money') return currencySigns.has(unit) ? `${currencySigns.get(unit)}${digits}` : `${unit} ${digits}`;
  return digits + (unitNames.get(unit) ?? ` ${unit.replace(/[{}[\]]/g, '').replace(/_(?:i|us|av)\b/g, '')}`);
}

function displayDate(value: DateValue): string {
  const day = value.weekday === null ? null : (dayNames[value.weekday - 1] ?? null);
  const bound =
    value.bound === 'after' ? 'since ' : value.bound === 'before' ? 'by ' : value.approximate ? 'about ' : '';
  if (value.kind === 'set') return day ? `every ${day}` : displaySet(value.timex3.value);
  const written = /^(\d{4}|XXXX|\d{3}X|\d{2}XX)(?:-(\d{2}|XX))?(?:-(\d{2}|XX))?(?:T(\d{2}:\d{2}))?/.exec(
    value.edtf ?? value.timex3.value,
  );
  const clock = /T(\d{2}:\d{2})/.exec(value.edtf ?? value.timex3.value)?.[1] ?? null;
  if (!written) return bound + (clock ?? (day ? `a ${day}` : value.timex3.value));
  const [, year = '', month = '', date = ''] = written;
  const monthName = monthNames[Number(month) - 1] ?? seasonNames.get(month) ?? '';
  const parts = [/^\d+$/.test(date) ? String(Number(date)) : '', monthName, displayYear(year)].filter(Boolean);
  if (parts.length === 0) return bound + (day ? `a ${day}` : (clock ?? value.timex3.value));
  return `${bound}${parts.join(' ')}${clock ? `, ${clock}` : ''}`;
}

/** Writes a period that recurs: "every day" for P1D, "every 2 weeks" for P2W. */
function displaySet(timex: string): string {
  const match = /^PT?(\d+)([DWMYH])$/.exec(timex);
  if (!match) return timex;
  const name = { D: 'day', W: 'week', M: 'month', Y: 'year', H: 'hour' }[match[2] ?? ''] ?? timex;
  return match[1] === '1' ? `every ${name}` : `every ${match[1]} ${name}s`;
}

function displayYear(year: string): string {
  if (year === 'XXXX') return '';
  if (year.endsWith('XX')) return `${year.slice(0, 2)}00s`;
  return year.endsWith('X') ? `${year.slice(0, 3)}0s` : year;
}
