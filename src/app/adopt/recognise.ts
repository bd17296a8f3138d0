import { bracketed } from '../../domain/intake/columnWords';
import { measureName } from '../../domain/measure';
import type { Literal } from '../../workbook/spec';
import type { SheetCells } from '../ports';
import { columnKey, type Kind, KINDS } from './columns';

/** Titles stand above tables, but not whole pages. */
const ROWS_LOOKED_INTO = 20;

/** A range of the user's that is like one of our tables. */
export interface FoundRange {
  readonly sheet: string;
  readonly kind: Kind;
  /** Sheet row of its headers, from 1. */
  readonly headerRow: number;
  readonly columns: readonly FoundColumn[];
  /** Headers that are none of ours. */
  readonly left: readonly string[];
  /** What stands above the headers. */
  readonly titles: readonly string[];
  readonly rows: readonly FoundRow[];
}

interface FoundColumn {
  readonly key: string;
  readonly header: string;
  /** Unit of measure in the header's brackets. */
  readonly measure: string | null;
}

export interface FoundRow {
  /** Sheet row, from 1. */
  readonly row: number;
  readonly cells: Readonly<Record<string, Literal>>;
}

const isFigure = (key: string): boolean => key === 'annual' || /^(?:quarter|month)\d/.test(key);
const REQUIRED: Readonly<Record<Kind, (keys: ReadonlySet<string>) => boolean>> = {
  Ledger: (keys) => keys.has('unit') && [...keys].some(isFigure),
  Indicators: (keys) => keys.has('name') && ['issuedTarget', 'stretchTarget', 'lastYear'].some((key) => keys.has(key)),
  Units: (keys) => (keys.has('shortName') || keys.has('fullName')) && ['category', 'creditCode', 'industry', 'sizeClass'].some((key) => keys.has(key)),
};

/** The range of a sheet that is most like one of our tables, or `null`. */
export function recognise(cells: SheetCells): FoundRange | null {
  const candidates = Array.from({ length: Math.min(ROWS_LOOKED_INTO, cells.values.length) }, (_, row) => KINDS.flatMap((kind) => candidate(cells, row, kind) ?? [])).flat();
  const [best] = candidates.sort((left, right) => right.columns.length - left.columns.length);
  return best ?? null;
}

function candidate({ sheet, row: firstRow, values }: SheetCells, at: number, kind: Kind): FoundRange | null {
  const headers = (values[at] ?? []).map((cell, column) => headerText(cell) || headerText(values[at - 1]?.[column] ?? null));
  const body = values.slice(at + 1);
  const keyed = headers.map((header, column) => (header === '' ? null : columnKey(kind, header, body.map((cells) => cells[column] ?? null))));
  const first = keyed.map((key, column) => (key !== null && keyed.indexOf(key) === column ? key : null));
  if (!REQUIRED[kind](new Set(first.filter((key) => key !== null)))) return null;
  return {
    sheet,
    kind,
    headerRow: firstRow + at,
    columns: first.flatMap((key, column) => (key === null ? [] : [{ key, header: headers[column] ?? '', measure: measureIn(headers[column] ?? '') }])),
    left: headers.filter((header, column) => header !== '' && first[column] === null),
    titles: values.slice(0, at).flatMap((cells) => cells.map(headerText)).filter((text) => text !== ''),
    rows: body.flatMap((cells, index) => {
      const row: Record<string, Literal> = {};
      first.forEach((key, column) => {
        if (key !== null) row[key] = cells[column] ?? null;
      });
      return Object.values(row).every((cell) => cell === null || cell === '') ? [] : [{ row: firstRow + at + 1 + index, cells: row }];
    }),
  };
}

function headerText(cell: Literal): string {
  return typeof cell === 'string' ? cell.trim() : '';
}

function measureIn(header: string): string | null {
  return bracketed(header).map(measureName).find((name) => name !== null) ?? null;
}
