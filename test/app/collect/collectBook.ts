import type { OfficeBook, OfficeRow } from '../../../src/app/office/officeBook';
import { packSpecs } from '../../../src/app/packs/packSpecs';
import { DEFAULT_RULE } from '../../../src/domain/track/lightRule';
import { TableReader } from '../../../src/workbook/decode/cells';
import type { Located } from '../../../src/workbook/decode/locate';
import type { PackSpec } from '../../../src/workbook/pack/packSpec';
import type { Literal } from '../../../src/workbook/spec';
import type { TableName } from '../../../src/workbook/tables';
import { ledgerInputKeys, requestKeys, returnKeys } from '../../../src/workbook/tables/columns';
import { monthKeys } from '../../../src/workbook/tables/layout';

/** A ledger's row, and what is known of it. Months that are left out are blank. */
export interface BookRow extends Partial<Omit<OfficeRow, 'row' | 'fields' | 'last'>> {
  readonly cells?: Readonly<Record<string, Literal>>;
}

export interface BookFacts extends Partial<Pick<OfficeBook, 'asOf' | 'openMonth' | 'closedMonth' | 'workbookId' | 'year'>> {
  readonly rows: readonly BookRow[];
  readonly requests?: readonly Readonly<Record<string, Literal>>[];
  readonly returns?: readonly Readonly<Record<string, Literal>>[];
}

const located: Located = { language: 'zh', header: (_: string, key: string) => key, has: () => true, named: () => [] };

/** What reading such a workbook gives; columns are headed by their keys. */
export function bookOf({ rows, requests = [], returns = [], ...rest }: BookFacts): OfficeBook {
  const lines = rows.map(({ indicator = '', unit = '', office = '', cells = {} }): Readonly<Record<string, Literal>> => ({ ...cells, indicator, unit, leadOffice: office }));
  const columns = [...columnsOf('Ledger', ledgerInputKeys, lines), ...columnsOf('Requests', requestKeys, requests), ...columnsOf('Returns', returnKeys, returns)];
  const reader = (table: TableName) => new TableReader(table, columns, located);
  const ledger = reader('Ledger');
  const officeRows = rows.map((row, index) => officeRow(ledger, row, index));
  return {
    located, columns, inventory: { sheets: [], tables: [], names: [] }, town: '示例镇', year: 2011, asOf: 4, openMonth: 4, closedMonth: null, jumpFactor: 8, workbookId: 'demo-0001',
    offices: [...new Set(officeRows.map(({ office }) => office))], liaisons: new Map(), rows: officeRows, ledger, units: reader('Units'), settings: reader('Settings'),
    returns: reader('Returns'), requests: reader('Requests'), ...rest,
  };
}

function columnsOf(table: TableName, keys: readonly string[], lines: readonly Readonly<Record<string, Literal>>[]) {
  return keys.map((key) => ({ table, header: key, values: lines.map((line) => line[key] ?? null), formulas: lines.map((line) => line[key] ?? null) }));
}

function officeRow(ledger: TableReader, facts: BookRow, index: number): OfficeRow {
  const row: Partial<OfficeRow> & { cells?: unknown } = { ...facts };
  delete row.cells;
  const month = row.month ?? 4;
  const last = monthKeys.slice(0, Math.max(0, month - 1)).map((key, at) => ({ month: at + 1, value: ledger.number(key, index) })).filter(({ value }) => value !== null).at(-1);
  const isWords = row.kind === 'words';
  return {
    key: `${row.indicator}|${row.unit}`, indicator: '', unit: '', office: '', measure: '万元', decimals: 0, type: 'flow', direction: 'higher', kind: 'figure', month,
    isDue: true, isMissing: false, isBehind: false, status: '▲欠序时', code: 14, colour: 3, annual: isWords ? null : 3000, milestone: isWords ? null : 1000, gap: null, distance: null, lastYear: null, rule: DEFAULT_RULE,
    ...row,
    row: index,
    last: last && last.value !== null ? { month: last.month, value: last.value } : null,
    fields: {
      actual: month > 0 ? ledger.raw(monthKeys[month - 1] ?? '', index) : null,
      nature: ledger.raw('nature', index), cause: ledger.raw('cause', index), nextStep: ledger.raw('nextStep', index), deadline: ledger.raw('deadline', index), request: null,
    },
  };
}

/** The forms of all offices, as sent from the book. */
export function formsOf(book: OfficeBook): ReadonlyMap<string, PackSpec> {
  const plan = { book, year: book.year ?? 0, month: book.asOf ?? 0, offices: book.offices.map((office) => ({ office, liaison: '', figures: 0, words: 0, sentOn: null })) };
  const order = { offices: book.offices, due: '2011-05-08', sender: '经发办', time: '2011-05-03 09:00', workbookId: book.workbookId };
  return new Map(packSpecs(plan, order).map((spec) => [spec.office, spec]));
}
