import type { Book } from '../book/book';
import { FileRefused } from '../file/refusal';
import type { OpenedFile } from '../ports';
import type { PageTexts } from './texts';

const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

/** Reads a workbook. The code for files is loaded with the first one. Rejects with `FileRefused`. */
export async function readFile(bytes: Uint8Array): Promise<OpenedFile> {
  const { openXlsx } = await import('../file/open');
  return openXlsx(bytes);
}

/** The book as .xlsx: what the opened file had, with the changes made since, or a file of its own. */
export async function writeFile(book: Book, source: Uint8Array | null): Promise<Uint8Array> {
  const [{ saveXlsx }, { fetchExcelizeWasm }] = await Promise.all([import('../file/save'), import('../../xlsx/fetchExcelizeWasm')]);
  fetchExcelizeWasm();
  return saveXlsx({ source, journal: book.journal, calculated: book.formulaCells() });
}

/** A file of this server, or `null` when there is none. */
export async function fetchIfPresent(address: string): Promise<Uint8Array | null> {
  const response = await fetch(address);
  return response.ok ? new Uint8Array(await response.arrayBuffer()) : null;
}

/** Asks for a file of this computer; resolves with `null` when the user changes his mind. */
export function chooseFile(): Promise<File | null> {
  const input = document.createElement('input');
  input.type = 'file';
  input.accept = '.xlsx';
  input.hidden = true;
  // Outside the page it could be collected as garbage while the user is still choosing.
  document.body.append(input);
  return new Promise<File | null>((resolve) => {
    input.addEventListener('change', () => resolve(input.files?.[0] ?? null));
    input.addEventListener('cancel', () => resolve(null));
    input.click();
  }).finally(() => input.remove());
}

export function download(bytes: Uint8Array, name: string): void {
  const address = URL.createObjectURL(new Blob([new Uint8Array(bytes)], { type: XLSX }));
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  // The browser reads the address after the click; give it its time before taking it away.
  setTimeout(() => URL.revokeObjectURL(address), 60_000);
}

/** Why a file was not opened, in a sentence for the user. */
export function refusalText(error: unknown, texts: PageTexts): string {
  if (!(error instanceof FileRefused)) return `${texts.openFailed}${error instanceof Error ? error.message : String(error)}`;
  if (error.code === 'file-too-large') return texts.tooLarge;
  return error.facts['reason'] === 'old-or-encrypted' ? texts.encrypted : texts.notWorkbook;
}
