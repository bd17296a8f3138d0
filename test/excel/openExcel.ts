import type { Spreadsheet } from '../../src/app/ports';
import type { Outcome } from '../../src/domain/issue';
import { createSpreadsheet } from '../../src/excel/spreadsheet';
import { newBook, parseArea, type Book, type Scalar, type Sheet } from '../../src/workbench/book';
import { Host } from '../../src/workbench/host';
import { openOffice, type Office } from '../../src/workbench/node';
import type { WorkbookSpec } from '../../src/workbook/spec';

export interface OpenExcel {
  readonly book: Book;
  readonly host: Host;
  readonly office: Office;
  readonly excel: Spreadsheet;
  sheet(name: string): Sheet;
  /** Value and formula of a cell, by sheet and A1 address. */
  value(sheet: string, address: string): Scalar;
  formula(sheet: string, address: string): string | undefined;
  /** Round trips of a command. */
  trips<T>(command: () => Promise<T>): Promise<number>;
}

const opened: Office[] = [];

afterEach(() => opened.splice(0).forEach((office) => office.close()));

/** The port on the real office.js, with an empty workbook behind it; nothing calculates. */
export async function openExcel(...specs: readonly WorkbookSpec[]): Promise<OpenExcel> {
  const book = newBook();
  const host = new Host({ book, today: () => new Date(2011, 4, 1) });
  const office = openOffice({ host });
  opened.push(office);
  const excel = createSpreadsheet(office.run);

  function sheet(name: string): Sheet {
    const found = book.sheetNamed(name);
    if (!found) throw new Error(`There is no sheet ${name}.`);
    return found;
  }
  function cell(name: string, address: string) {
    const area = parseArea(address);
    if (!area) throw new Error(`${address} is no address.`);
    return sheet(name).cells.get(area.row, area.column);
  }

  await specs.reduce((before, spec) => before.then(async () => void valueOf(await excel.build(spec))), Promise.resolve());
  office.counter.reset();
  return {
    book,
    host,
    office,
    excel,
    sheet,
    value: (name, address) => cell(name, address)?.value ?? null,
    formula: (name, address) => cell(name, address)?.formula,
    trips: async (command) => {
      const before = office.counter.roundTrips;
      await command();
      return office.counter.roundTrips - before;
    },
  };
}

/** The value of an outcome that must have succeeded. */
export function valueOf<T>(outcome: Outcome<T>): T {
  if (!outcome.ok) throw new Error(`Refused: ${JSON.stringify(outcome.issues)}`);
  return outcome.value;
}

/** The codes of an outcome that must have been refused. */
export function codesOf(outcome: Outcome<unknown>): string[] {
  if (outcome.ok) throw new Error('Not refused.');
  return outcome.issues.map(({ code }) => code);
}
