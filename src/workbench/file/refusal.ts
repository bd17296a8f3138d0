export type RefusalCode = 'file-too-large' | 'not-a-workbook';

/** A file that is not opened, and why. `facts` holds the numbers that a sentence about it needs. */
export class FileRefused extends Error {
  override readonly name = 'FileRefused';

  constructor(
    readonly code: RefusalCode,
    readonly facts: Readonly<Record<string, string | number>> = {},
  ) {
    super(`${code} ${JSON.stringify(facts)}`);
  }
}
