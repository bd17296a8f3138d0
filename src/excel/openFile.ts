import type { OpenFile } from '../app/ports';
import { fail, succeed } from '../domain/issue';
import { issueOf } from './failure';

/** Characters of a text that `btoa` is given at once; more arguments than these overflow the stack in some browsers. */
const PIECE = 0x8000;

/** Opens files beside the workbook that is open. */
export const openInExcel: OpenFile = (bytes) => fileOpener(Excel.createWorkbook)(bytes);

/** `createWorkbook` is `Excel.createWorkbook`, which talks to Excel on the web otherwise than `Excel.run` does. */
export function fileOpener(createWorkbook: (base64: string) => Promise<void>): OpenFile {
  return async (bytes) => {
    try {
      await createWorkbook(base64Of(bytes));
      return succeed(undefined);
    } catch (reason) {
      const issue = issueOf(reason);
      return fail([issue.code === 'host-failed' ? { ...issue, code: 'file-not-opened' } : issue]);
    }
  };
}

function base64Of(bytes: Uint8Array): string {
  const pieces = Array.from({ length: Math.ceil(bytes.length / PIECE) }, (_, piece) => String.fromCharCode(...bytes.subarray(piece * PIECE, (piece + 1) * PIECE)));
  return btoa(pieces.join(''));
}
