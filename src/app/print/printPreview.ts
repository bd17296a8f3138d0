import { KINDS } from '../../domain/indicator';
import { fail, type Issue, type Outcome, succeed } from '../../domain/issue';
import { TableReader } from '../../workbook/decode/cells';
import type { Located, Need } from '../../workbook/decode/locate';
import { decodeCategories } from '../../workbook/decode/others';
import { nameOf, type PrintedRow, printOffices } from '../../workbook/print/printOffices';
import { printSpec } from '../../workbook/print/printSheet';
import { hiddenColumns } from '../../workbook/print/printCells';
import type { PrintEdition } from '../../workbook/print/printView';
import { progressView } from '../../workbook/print/progressView';
import { splitView } from '../../workbook/print/splitView';
import type { WorkbookSpec } from '../../workbook/spec';
import { quarterKeys } from '../../workbook/tables/layout';
import { textIn } from '../../workbook/text';
import { outputsIn } from '../../workbook/text/outputsIn';
import type { ColumnData, CommandOptions, Spreadsheet } from '../ports';
import { readLocated } from '../readLocated';

export type PrintKind = 'split' | 'progress';

/** A print view ready to be built. */
export interface PrintPreview {
  readonly kind: PrintKind;
  readonly sheet: string;
  /** Whether a sheet of that name goes for it. */
  readonly replaces: boolean;
  readonly offices: number;
  readonly rows: number;
  readonly spec: WorkbookSpec;
}

const NAMES = ['indicator', 'unit', 'leadOffice', '_key', '_category'] as const;
const SHOWN: Readonly<Record<PrintKind, readonly string[]>> = {
  split: ['measure', 'lastYear', 'annual', ...quarterKeys, 'stretch', 'startMonth', '_out', '_kind'],
  progress: ['measure', 'annual', 'milestone', 'toDate', 'completion', 'gap', 'attainment', 'needed', 'status', 'dots', 'cause', 'nextStep', 'deadline', '_colour'],
};

/**
 * Lays a print view out from the ledger. Two round trips, nothing is written. Issues: `indicator-unknown` and
 * `carrier-unknown` for rows that no formula could find again, `row-repeated`, `nothing-to-print`.
 */
export async function previewPrint(spreadsheet: Spreadsheet, kind: PrintKind): Promise<Outcome<PrintPreview>> {
  const needs: readonly Need[] = [
    { table: 'Ledger', keys: [...NAMES, ...SHOWN[kind]] },
    { table: 'Indicators', keys: ['name', 'kind', 'decimals'] },
    { table: 'Units', keys: ['shortName', 'category'] },
  ];
  const read = await readLocated(spreadsheet, needs, { formulas: false, addresses: true });
  if (!read.ok) return read;
  const { located, columns, inventory } = read.value;
  const ledger = new TableReader('Ledger', columns, located);
  const indicators = indicatorsOf(new TableReader('Indicators', columns, located));
  const categories = decodeCategories(new TableReader('Units', columns, located));
  const rows = rowsOf(ledger).filter(({ row }) => categories.get(nameOf(row.unit)) !== 'town');
  const issues = flawsOf(ledger, rows, new Set(indicators.map(({ indicator }) => indicator)), new Set(categories.keys()));
  if (issues.length > 0) return fail(issues);
  const offices = printOffices(rows.map(({ row }) => row), indicators);
  const edition = editionOf(located, columns);
  const view = viewOf(kind, edition);
  return succeed({
    kind,
    sheet: view.sheet,
    replaces: inventory.sheets.some(({ name }) => name.toLowerCase() === view.sheet.toLowerCase()),
    offices: offices.length,
    rows: rows.length,
    spec: printSpec(edition, view, offices),
  });
}

/** Builds the sheet of a preview, in place of an earlier one. Two round trips, more above 4 MB. */
export function applyPrint(spreadsheet: Spreadsheet, { spec }: PrintPreview, options?: CommandOptions): Promise<Outcome<void>> {
  return spreadsheet.build(spec, options);
}

/** The views differ in their number of columns, behind which the row is found. */
function viewOf(kind: PrintKind, edition: PrintEdition) {
  const make = kind === 'split' ? splitView : progressView;
  const { columns } = make(edition, 'A');
  return make(edition, hiddenColumns(columns.length).row);
}

function editionOf(located: Located, columns: readonly ColumnData[]): PrintEdition {
  const { language } = located;
  const addresses = new Map(columns.map(({ table, header, address = '' }) => [`${table}.${header}`, address]));
  return {
    language,
    text: textIn(language),
    outputs: outputsIn(language),
    column: (table, key) => wholeColumnOf(addresses.get(`${table}.${located.header(table, key)}`) ?? ''),
  };
}

/** `'分解台账'!C6:C64` → `'分解台账'!$C:$C`. */
function wholeColumnOf(address: string): string {
  const [, sheet, letters] = /^(.*!)\$?([A-Z]+)\$?\d/.exec(address) ?? [];
  if (sheet === undefined || letters === undefined) throw new RangeError(`not the address of a column: ${address}`);
  return `${sheet}$${letters}:$${letters}`;
}

function indicatorsOf(reader: TableReader) {
  return Array.from({ length: reader.rows }, (_, row) => row)
    .filter((row) => reader.text('name', row) !== '')
    .map((row) => ({
      indicator: reader.text('name', row),
      kind: reader.word('kind', row, 'kinds', KINDS, 'flow'),
      decimals: reader.number('decimals', row) ?? 0,
    }));
}

interface LedgerRow {
  readonly row: PrintedRow;
  /** 0-based row of the ledger's body. */
  readonly at: number;
}

function rowsOf(reader: TableReader): readonly LedgerRow[] {
  const remark = (row: number): string => (reader.has('cause') ? ['cause', 'nextStep', 'deadline'].map((key) => reader.text(key, row)).join('') : '');
  return Array.from({ length: reader.rows }, (_, at) => at)
    .filter((at) => reader.text('indicator', at) !== '' || reader.text('unit', at) !== '')
    .map((at) => ({
      at,
      row: { indicator: reader.raw('indicator', at), unit: reader.raw('unit', at), office: reader.raw('leadOffice', at), remark: remark(at) },
    }));
}

function flawsOf(reader: TableReader, rows: readonly LedgerRow[], indicators: ReadonlySet<string>, units: ReadonlySet<string>): readonly Issue[] {
  const error = (code: string, facts: Issue['facts'], key: string, at: number): Issue => ({ code, severity: 'error', facts, place: reader.place(key, at) });
  if (rows.length === 0) return [{ code: 'nothing-to-print', severity: 'error', facts: {} }];
  const first = new Map<string, number>();
  return rows.flatMap(({ row, at }): Issue[] => {
    const [indicator, unit] = [nameOf(row.indicator), nameOf(row.unit)];
    if (!indicators.has(indicator)) return [error('indicator-unknown', { name: indicator }, 'indicator', at)];
    if (!units.has(unit)) return [error('carrier-unknown', { name: unit }, 'unit', at)];
    const pair = JSON.stringify([indicator, unit]);
    const known = first.get(pair);
    if (known === undefined) first.set(pair, at);
    return known === undefined ? [] : [error('row-repeated', { indicator, unit, first: known + 1 }, 'unit', at)];
  });
}
