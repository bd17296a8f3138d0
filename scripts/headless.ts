import type { Spreadsheet } from '../src/app/ports';
import { createSpreadsheet } from '../src/excel/spreadsheet';
import { Book, newBook } from '../src/workbench/book';
import { openXlsx } from '../src/workbench/file/open';
import { saveXlsx } from '../src/workbench/file/save';
import { Host } from '../src/workbench/host';
import { openOffice, type Office } from '../src/workbench/node';
import { createCalculator } from '../src/workbench/univer/calculator';

/** A workbook behind the real office.js, without a screen. */
export interface Headless {
  readonly spreadsheet: Spreadsheet;
  readonly office: Office;
  readonly host: Host;
  /** The workbook as .xlsx, every formula with its calculated value. */
  save(): Promise<Uint8Array>;
  close(): void;
}

/** An empty workbook, or the one in `file`. `calculation: false` leaves formulas with the values they have. */
export async function openHeadless(options: { readonly calculation: boolean; readonly file?: Uint8Array }): Promise<Headless> {
  const opened = options.file ? await openXlsx(options.file) : null;
  const book = opened ? new Book() : newBook();
  if (opened) book.applyAll(opened.operations, { origin: 'file', remember: false });
  const calculator = options.calculation ? await createCalculator() : null;
  const host = new Host({ book, calculator });
  const office = openOffice({ host });
  return {
    spreadsheet: createSpreadsheet(office.run),
    office,
    host,
    async save() {
      await host.calculate();
      const { journal, history } = book;
      return saveXlsx({ source: opened?.source ?? null, journal: opened ? journal : history, calculated: book.formulaCells() });
    },
    close() {
      office.close();
      calculator?.dispose();
    },
  };
}
