import type { Case } from './rows.js';

/** Keeps all cases that are real or `counts`, and of the others about a part, drawn by chance, each of which stands for those left out. */
export function thin<C extends Case>(
  cases: readonly C[],
  part: number,
  random: () => number,
  counts: (one: C) => boolean = () => false,
): Case[] {
  return cases.flatMap((one): Case[] => {
    if (one.y === 1 || counts(one)) return [one];
    return random() < part ? [{ ...one, weight: one.weight / part }] : [];
  });
}
