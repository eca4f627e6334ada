/** Writes how many there are of something: "1 source", "3 entries". */
export function amount(count: number, one: string, many = `${one}s`): string {
  return `${count} ${count === 1 ? one : many}`;
}
