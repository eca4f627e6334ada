/** 1 when a test holds, else 0. */
export function oneIf(test: boolean): number {
  return test ? 1 : 0;
}
