import type { FormatSpec, Literal, SheetSpec, ValidationSpec } from '../spec';
import { columnLetters, FIRST_ROW, type Layout } from '../tables/layout';
import { type Edition, bodyAddress, fontOf, frame, tableAddress, tablePage } from './frame';
import { palette } from './palette';

/** A sheet that holds one table of literals and, below its first row, formulas filled down. */
export interface PlainTable<Key extends string> {
  readonly layout: Layout<Key>;
  readonly title: string;
  readonly remark: string;
  readonly rows: readonly (readonly Literal[])[];
  readonly formulas?: Partial<Record<Key, string>>;
  /** Widths in characters; other columns get 10. */
  readonly widths: Partial<Record<Key, number>>;
  readonly formats?: readonly FormatSpec[];
  readonly validations?: readonly ValidationSpec[];
  readonly freezeColumns: number;
  readonly tabColor?: string;
  readonly hidden?: boolean;
}

export function plainTable<Key extends string>(edition: Edition, table: PlainTable<Key>): SheetSpec {
  const { layout } = table;
  const count = table.rows.length;
  const outer = frame(layout, table.title, table.remark);
  const last = columnLetters(layout.keys.length - 1);
  const formulaKeys = layout.keys.filter((key) => table.formulas?.[key] !== undefined);
  return {
    name: layout.sheet,
    hidden: table.hidden,
    tabColor: table.tabColor,
    showGridlines: false,
    font: fontOf(edition.language),
    literals: [
      ...outer.literals,
      ...(count > 0 ? [{ address: `A${FIRST_ROW}:${last}${FIRST_ROW + count - 1}`, rows: table.rows }] : []),
    ],
    formulas: runs(layout, formulaKeys).map((run) => ({
      address: `${run.from}${FIRST_ROW}:${run.to}${FIRST_ROW}`,
      rows: [run.keys.map((key) => table.formulas?.[key] ?? null)],
    })),
    fills:
      count > 1
        ? runs(layout, formulaKeys).map((run) => ({
            from: `${run.from}${FIRST_ROW}:${run.to}${FIRST_ROW}`,
            to: `${run.from}${FIRST_ROW + 1}:${run.to}${FIRST_ROW + count - 1}`,
          }))
        : [],
    tables: [{ name: layout.table, address: tableAddress(layout.keys.length, count), style: 'TableStyleLight1', showBandedRows: false }],
    formats: [
      ...outer.formats,
      { address: bodyAddress('A', last, count), vertical: 'Center', border: { color: palette.line, edges: 'all' } },
      ...runs(layout, formulaKeys.filter((key) => !key.startsWith('_'))).map((run) => ({
        address: bodyAddress(run.from, run.to, count),
        fill: palette.formula,
      })),
      ...(table.formats ?? []),
    ],
    conditionalFormats: [],
    validations: table.validations ?? [],
    columns: columnWidths(layout, table.widths),
    rows: outer.rows,
    freeze: { rows: FIRST_ROW - 1, columns: table.freezeColumns },
    page: tablePage('landscape', 'a4', edition.text),
  };
}

interface Run<Key> {
  readonly from: string;
  readonly to: string;
  readonly keys: readonly Key[];
}

/** Neighbouring columns together, so that formulas go out in few blocks. */
export function runs<Key extends string>(layout: Layout<Key>, keys: readonly Key[]): readonly Run<Key>[] {
  const ordered = [...keys].sort((left, right) => layout.index(left) - layout.index(right));
  const found: Key[][] = [];
  for (const key of ordered) {
    const current = found.at(-1);
    const previous = current?.at(-1);
    if (current && previous !== undefined && layout.index(previous) + 1 === layout.index(key)) current.push(key);
    else found.push([key]);
  }
  return found.map((run) => ({ from: layout.letter(run[0] as Key), to: layout.letter(run[run.length - 1] as Key), keys: run }));
}

/** Helper columns are hidden; they stand at the right end of the table. */
export function columnWidths<Key extends string>(
  layout: Layout<Key>,
  widths: Partial<Record<Key, number>>,
): SheetSpec['columns'] {
  const visible = layout.keys.filter((key) => !key.startsWith('_'));
  const helpers = layout.keys.length - visible.length;
  return [
    ...visible.map((key, index) => ({ first: index, last: index, width: widths[key] ?? 10 })),
    ...(helpers > 0 ? [{ first: visible.length, last: layout.keys.length - 1, width: 9, hidden: true }] : []),
  ];
}
