/** Writes a test as a feature: 1 when it holds, else 0. */
export function flag(test: boolean): number {
  return test ? 1 : 0;
}
