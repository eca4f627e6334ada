/** The position of the first of some ordered things for which `isPast` holds; their number when there is none. */
export function lowerBound<T>(list: readonly T[], isPast: (one: T) => boolean): number {
  let low = 0;
  let high = list.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    const one = list[middle];
    if (one !== undefined && isPast(one)) high = middle;
    else low = middle + 1;
  }
  return low;
}
