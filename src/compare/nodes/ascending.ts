/** Tests whether an ascending list has a number. */
export function includes(list: readonly number[], wanted: number): boolean {
  return placeIn(list, wanted) >= 0;
}

/** The place of a number in an ascending list; -1 when it has none. */
export function placeIn(list: readonly number[], wanted: number): number {
  let [low, high] = [0, list.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((list[middle] ?? 0) < wanted) low = middle + 1;
    else high = middle;
  }
  return list[low] === wanted ? low : -1;
}
