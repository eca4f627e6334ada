/** A number that stays the same for a text, to draw the same samples in each run; unsigned 32 bits. */
export function hash(text: string, seed = 0): number {
  let sum = seed;
  for (const unit of text) sum = (sum * 31 + (unit.codePointAt(0) ?? 0)) >>> 0;
  return sum;
}
