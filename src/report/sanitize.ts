// Control characters, bidirectional overrides and stray halves of surrogate pairs could rewrite what a terminal shows.
const unsafe = /[\p{Cc}\p{Cs}\u061c\u200b\u200e\u200f\u202a-\u202e\u2060-\u2069\ufeff\ufff9-\ufffb]/gu;

/** Makes a text safe to print on one line: blanks become single spaces, and control characters visible (`\u001b`). */
export function sanitize(text: string): string {
  return text.replace(/[\t\n\v\f\r\u0085\u2028\u2029 ]+/g, ' ').replace(unsafe, escapeUnit);
}

/** Writes JSON in which no character can act on a terminal; its value is unchanged. */
export function safeJson(value: unknown, indent = 0): string {
  return JSON.stringify(value, null, indent).replace(
    /[\u007f-\u009f\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069\ufeff]/g,
    escapeUnit,
  );
}

function escapeUnit(unit: string): string {
  return `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`;
}
