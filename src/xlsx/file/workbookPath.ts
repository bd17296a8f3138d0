import { Damaged } from '../package/damaged';
import type { FileParts } from './fileParts';
import { partRelations } from './partRelations';
import { Refused } from './refused';

/** The path of a file's workbook part. Throws `Refused` for the zip files that are something else. */
export function workbookPath(parts: FileParts): string {
  const names = parts.names();
  const path = partRelations(parts, '').find(({ kind }) => kind === 'officeDocument')?.path ?? 'xl/workbook.xml';
  if (path.toLowerCase().endsWith('.bin')) throw new Refused('file-binary');
  if (/^(?:word|ppt|visio)\//i.test(path)) throw new Refused('file-not-spreadsheet');
  if (parts.has(path)) return path;
  if (names.includes('mimetype') && names.includes('content.xml')) {
    throw new Refused(parts.text('mimetype').includes('spreadsheet') ? 'file-opendocument' : 'file-not-spreadsheet');
  }
  if (names.includes('[content_types].xml')) throw new Damaged('there is no workbook');
  throw new Refused('file-archive');
}
