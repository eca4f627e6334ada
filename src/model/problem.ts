/** Something about an input that its user should know: `error` means that it could not be read, `warning` that it was read with a guess. */
export interface Problem {
  readonly path: string;
  readonly severity: 'error' | 'warning';
  readonly message: string;
}
