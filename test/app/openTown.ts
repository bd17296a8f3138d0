import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { contentOf } from '../../src/app/input/contentOf';
import { readInput } from '../../src/app/input/readInput';
import type { Input } from '../../src/app/input/schema';
import { setUp } from '../../src/app/setUp';
import type { Outcome } from '../../src/domain/issue';
import type { Book, Scalar } from '../../src/workbench/book';
import type { Content } from '../../src/workbook/content';
import { layoutsIn, type Layouts } from '../../src/workbook/tables';
import { type Language, textIn } from '../../src/workbook/text';
import { type Headless, openHeadless } from '../../scripts/headless';

export const DEMO_TIME = '2011-01-10 09:00';

/** A fixture in the schema of input files, by its name. */
export function inputNamed(name: 'demo-town' | 'dazhou-2018'): Input {
  const folder = name === 'demo-town' ? '../../src/assets' : '../fixtures';
  const read = readInput(JSON.parse(readFileSync(join(__dirname, folder, `${name}.json`), 'utf8')), 'zh');
  return valueOf(read);
}

export function demoContent(language: Language = 'zh', asOf?: number): Content {
  return contentOf(inputNamed('demo-town'), language, asOf);
}

export interface Town extends Headless {
  readonly book: Book;
  readonly tables: Layouts;
  /** Value of a body cell by table, column key and 0-based row. */
  cell<Name extends keyof Layouts>(table: Name, key: Layouts[Name]['keys'][number], row: number): Scalar;
  /** Types into a body cell as a user would. */
  type<Name extends keyof Layouts>(table: Name, key: Layouts[Name]['keys'][number], row: number, text: Scalar): void;
  /** 0-based body row of the ledger. */
  rowOf(indicator: string, unit: string): number;
  /** Round trips of a command. */
  trips(command: () => Promise<unknown>): Promise<number>;
}

const opened: Headless[] = [];
export function closeTowns(): void {
  opened.splice(0).forEach((one) => one.close());
}

/** A workbook set up from content; formulas are worked out only with `calculation`. */
export async function openTown(content: Content, language: Language = 'zh', options = { calculation: false }): Promise<Town> {
  const headless = await openHeadless(options);
  opened.push(headless);
  valueOf(await setUp(headless.spreadsheet, content, language));
  return townOf(headless, language);
}

export function townOf(headless: Headless, language: Language): Town {
  const tables = layoutsIn(textIn(language));
  const { book } = headless.host;
  const where = (name: keyof Layouts, key: string, row: number) => {
    const layout = tables[name];
    const table = book.tableNamed(layout.table);
    if (!table) throw new Error(`there is no table ${layout.table}`);
    const headers = Array.from({ length: table.area.columns }, (_, index) => book.value(table.sheet, table.area.row, table.area.column + index));
    const column = headers.indexOf(layout.header(key as never));
    if (column < 0) throw new Error(`there is no column ${key}`);
    return { sheet: table.sheet, row: table.area.row + 1 + row, column: table.area.column + column };
  };
  const cell: Town['cell'] = (name, key, row) => {
    const { sheet, row: at, column } = where(name, key, row);
    return book.value(sheet, at, column);
  };
  return {
    ...headless,
    book,
    tables,
    cell,
    type(name, key, row, text) {
      const { sheet, row: at, column } = where(name, key, row);
      const cells = [[text === null ? { value: null } : { value: text }]];
      book.apply({ type: 'setCells', sheet, row: at, column, cells }, { origin: 'user' });
    },
    rowOf(indicator, unit) {
      const rows = book.tableNamed('Ledger')?.area.rows ?? 0;
      const found = Array.from({ length: rows - 1 }, (_, row) => row).find(
        (row) => cell('ledger', 'indicator', row) === indicator && cell('ledger', 'unit', row) === unit,
      );
      if (found === undefined) throw new Error(`${indicator} is not carried by ${unit}`);
      return found;
    },
    async trips(command) {
      const before = headless.office.counter.roundTrips;
      await command();
      return headless.office.counter.roundTrips - before;
    },
  };
}

/** The value of an outcome that must have succeeded. */
export function valueOf<T>(outcome: Outcome<T>): T {
  if (!outcome.ok) throw new Error(`Refused: ${JSON.stringify(outcome.issues, null, 1)}`);
  return outcome.value;
}

/** The issues of an outcome that must have been refused. */
export function issuesOf(outcome: Outcome<unknown>) {
  if (outcome.ok) throw new Error('Not refused.');
  return outcome.issues;
}
