import type { Spreadsheet } from '../src/app/ports';
import { createSpreadsheet } from '../src/excel/spreadsheet';
import { newBook } from '../src/workbench/book';
import { saveXlsx } from '../src/workbench/file/save';
import { Host } from '../src/workbench/host';
import { openOffice, type Office } from '../src/workbench/node';
import { createCalculator } from '../src/workbench/univer/calculator';

/** An empty workbook behind the real office.js, without a screen. */
export interface Headless {
  readonly spreadsheet: Spreadsheet;
  readonly office: Office;
  readonly host: Host;
  /** The workbook as .xlsx, every formula with its calculated value. */
  save(): Promise<Uint8Array>;
  close(): void;
}

/** `calculation: false` leaves formulas without values: for measuring what Office.js carries. */
export async function openHeadless(options: { readonly calculation: boolean }): Promise<Headless> {
  const book = newBook();
  const calculator = options.calculation ? await createCalculator() : null;
  const host = new Host({ book, calculator });
  const office = openOffice({ host });
  return {
    spreadsheet: createSpreadsheet(office.run),
    office,
    host,
    async save() {
      await host.calculate();
      return saveXlsx({ source: null, journal: book.history, calculated: book.formulaCells() });
    },
    close() {
      office.close();
      calculator?.dispose();
    },
  };
}
