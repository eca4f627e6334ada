/** Something that the user can mend: its message is printed as it stands, and the exit code is 2. */
export class Trouble extends Error {
  override name = 'Trouble';
}

/** The reason of a failed file operation, in words. */
export function reasonOf(error: unknown): string {
  const code = typeof error === 'object' && error !== null && 'code' in error ? error.code : null;
  if (code === 'ENOENT') return 'no such file or folder';
  if (code === 'EACCES' || code === 'EPERM') return 'permission denied';
  if (code === 'EISDIR') return 'is a folder';
  return error instanceof Error ? error.message : String(error);
}
