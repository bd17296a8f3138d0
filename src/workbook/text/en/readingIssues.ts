import type { Facts } from '../facts';
import type * as zh from '../zh/readingIssues';

/** Why a chosen file was given up before its content was known. */
export const readingIssues: typeof zh.readingIssues = {
  'file-too-slow': (f: Facts) => `Reading “${f['file']}” took more than 10 seconds, so it was passed over; the other files are not affected. Open it in Excel, delete what does not belong to the form, save it as .xlsx and collect it again.`,
  'file-broke-reader': (f: Facts) => `“${f['file']}” could not be read and was passed over; the other files are not affected. Open it in Excel, save it as .xlsx and collect it again; if that does not help, ask the office for another copy.`,
  'file-not-readable': (f: Facts) => `“${f['file']}” cannot be opened. It may be a folder, or was moved, renamed or changed after it was chosen. Remove it and choose the file again.`,
};
