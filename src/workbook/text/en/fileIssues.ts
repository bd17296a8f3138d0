import type { Facts } from '../facts';
import type * as zh from '../zh/fileIssues';

const file = (f: Facts): string => `“${f['file']}”`;
const saveAs = 'Open it in Excel or WPS, save it as “Excel Workbook (*.xlsx)”, and choose that file';

/** Why a file that somebody chose is not read, or what should be known about it. */
export const fileIssues: typeof zh.fileIssues = {
  'file-empty': (f: Facts) => `${file(f)} is empty; it was probably not downloaded or sent completely. Download it again, or ask the office to send it again.`,
  'file-too-large': (f: Facts) => `${file(f)} is larger than ${f['limit']} MB and was not read. Take out its pictures and the sheets that do not belong to it, save it, and choose it again.`,
  'file-too-full': (f: Facts) => `${file(f)} holds more than can be read and was not read. Often whole columns are formatted, or many other sheets stand in the file. Save the form alone as a file of its own, and choose that.`,
  'file-damaged': (f: Facts) => `${file(f)} is damaged or incomplete and cannot be read. Open it in Excel or WPS to check it, save it, and choose it again; if it does not open, ask the office to send it again.`,
  'file-encrypted': (f: Facts) => `${file(f)} asks for a password to open and cannot be read. Open it, take the password off, save it, and choose it again.`,
  'file-old-format': (f: Facts) => `${file(f)} is a spreadsheet in an old format (.xls or .et). ${saveAs}.`,
  'file-binary': (f: Facts) => `${file(f)} is a spreadsheet in the binary format (.xlsb). ${saveAs}.`,
  'file-opendocument': (f: Facts) => `${file(f)} is a spreadsheet in the OpenDocument format (.ods). Open it, save it as “Excel Workbook (*.xlsx)”, and choose that file.`,
  'file-text': (f: Facts) => `${file(f)} is a text file, such as .csv or .txt, not a workbook. Fill in the form itself and return it as .xlsx.`,
  'file-web-page': (f: Facts) => `${file(f)} is really a web page or an XML file under a spreadsheet’s name. ${saveAs}.`,
  'file-picture': (f: Facts) => `${file(f)} is a picture, from which no figures can be read. Ask the office for the form itself (.xlsx).`,
  'file-pdf': (f: Facts) => `${file(f)} is a PDF file, from which no figures can be read. Ask the office for the form itself (.xlsx).`,
  'file-archive': (f: Facts) => `${file(f)} is an archive. Unpack it first, and choose the forms in it.`,
  'file-not-spreadsheet': (f: Facts) => `${file(f)} is not a spreadsheet. Choose the form that the office returned (.xlsx).`,
  'file-macros': (f: Facts) => `${file(f)} has macros. Only its figures were read; no macro was run.`,
  'file-external-links': (f: Facts) => `${file(f)} refers to other files. They were not opened; the figures are those of its last saving. Check them.`,
};
