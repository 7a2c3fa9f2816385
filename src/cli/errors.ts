/** Ways in which a command ends other than well. */

/** Something outside the program that the person at the keyboard can mend. Its message is all there is to say. */
export class CommandError extends Error {
  override readonly name = 'CommandError';
}

/** The command itself was written wrongly: the usage text helps. */
export class UsageError extends Error {
  override readonly name = 'UsageError';
}

const IO_REASONS = new Map([
  ['ENOENT', 'there is no such file or folder'],
  ['ENOTDIR', 'this is a file; name a folder'],
  ['EISDIR', 'this is a folder; name a file'],
  ['EACCES', 'it may not be read or written; check its permissions'],
  ['EPERM', 'it may not be read or written; check its permissions'],
  ['ELOOP', 'this link leads to itself; remove it'],
  ['ENOSPC', 'the disk is full'],
]);

/** Why a file could not be read or written. What is no such failure is a bug, and thrown on. */
export function explainIo(error: unknown): string {
  const code = error instanceof Error && 'code' in error ? String(error.code) : null;
  if (code === null) throw error;
  return IO_REASONS.get(code) ?? code;
}
