import type { FileBook, ReadFile } from '../app/files';
import { fail, type Issue, succeed } from '../domain/issue';
import { FileParts } from './file/fileParts';
import { LARGEST_FILE, LARGEST_FILE_MB } from './file/limits';
import { readBook } from './file/readBook';
import { Refused, type RefusalCode } from './file/refused';
import { kindOf } from './file/signature';
import { workbookPath } from './file/workbookPath';

/**
 * Reads an .xlsx or .xlsm of any program, strict or not, in a time and memory that the limits bound
 * whatever it holds. Macros are never run and links never followed: the book's warnings tell of them.
 */
export const readFile: ReadFile = ({ name, bytes }) => {
  try {
    const book = read(bytes);
    return succeed(book, book.warnings.map((code) => issue(code, 'warning', name)));
  } catch (cause) {
    const code: RefusalCode = cause instanceof Refused ? cause.code : 'file-damaged';
    return fail([issue(code, 'error', name)]);
  }
};

function read(bytes: Uint8Array): FileBook {
  const other = kindOf(bytes);
  if (other) throw new Refused(other);
  if (bytes.length > LARGEST_FILE) throw new Refused('file-too-large');
  const parts = new FileParts(bytes);
  return readBook(parts, workbookPath(parts));
}

function issue(code: string, severity: Issue['severity'], file: string): Issue {
  return { code, severity, facts: { file, limit: LARGEST_FILE_MB } };
}
