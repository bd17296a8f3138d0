import type { FileBook, FileCell, FileSheet } from '../../../src/app/files';
import type { PackSheet, PackSpec } from '../../../src/workbook/pack/packSpec';
import { type PackColumn, packHeader } from '../../../src/workbook/pack/packHeaders';
import type { Literal } from '../../../src/workbook/spec';

/** A form's sheet as cells that a test may change as people do. */
export interface FormGrid {
  name: string;
  cells: (FileCell | null)[][];
  isHidden?: boolean;
}

export const text = (value: Literal): FileCell | null => (value === null ? null : { value });

/** All sheets of the form, the hidden record last. */
export function gridsOf(spec: PackSpec): FormGrid[] {
  return [...spec.sheets.map(gridOf), { name: '_xushi', isHidden: true, cells: spec.record.map((row) => row.map(text)) }];
}

function gridOf({ name, lines }: PackSheet): FormGrid {
  return { name, cells: lines.map(({ cells }) => cells.map((cell) => cell && filled(cell.value, cell.formula))) };
}

function filled(value: Literal, formula: string | undefined): FileCell | null {
  if (formula !== undefined) return { value, formula: formula.slice(1) };
  return value === null ? null : { value };
}

/** What reading a file with these sheets gives. */
export function bookOfGrids(grids: readonly FormGrid[]): FileBook {
  return { sheets: grids.map(sheetOf), warnings: [] };
}

function sheetOf({ name, cells, isHidden = false }: FormGrid): FileSheet {
  const rows = cells.map((row, index) => ({ row: index + 1, cells: new Map(row.flatMap((cell, column): [number, FileCell][] => (cell ? [[column, cell]] : []))) }));
  return { name, isHidden, rows: rows.filter(({ cells: own }) => own.size > 0) };
}

const COLUMNS: readonly PackColumn[] = ['number', 'indicator', 'unit', 'measure', 'period', 'last', 'nature', 'cause', 'nextStep', 'deadline', 'request', 'hint', 'key', 'actual'];

function columnOf(header: string): PackColumn | null {
  const months = [null, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12];
  return COLUMNS.find((column) => (['zh', 'en'] as const).some((language) => months.some((month) => bare(packHeader(language, column, month)) === bare(header)))) ?? null;
}

/** Headers have line breaks where they are narrow. */
function bare(header: string): string {
  return header.replace(/\s/g, '');
}

/** 0-based header row and the columns of the form that it names. */
export function headOf({ cells }: FormGrid): { readonly row: number; readonly at: ReadonlyMap<PackColumn, number> } {
  const row = cells.findIndex((line) => line.some((cell) => columnOf(String(cell?.value ?? '')) === 'indicator'));
  return { row, at: new Map((cells[row] ?? []).flatMap((cell, column): [PackColumn, number][] => { const known = columnOf(String(cell?.value ?? '')); return known ? [[known, column]] : []; })) };
}

/** 0-based row of the form that names a pair. */
export function lineOf(grid: FormGrid, indicator: string, unit: string): number {
  const { at } = headOf(grid);
  return grid.cells.findIndex((row) => row[at.get('indicator') ?? -1]?.value === indicator && row[at.get('unit') ?? -1]?.value === unit);
}

/** Types into a cell of a form's row. */
export function fillIn(grid: FormGrid, line: number, column: PackColumn, cell: FileCell | Literal): void {
  const place = headOf(grid).at.get(column);
  const row = grid.cells[line];
  if (place === undefined || !row) throw new Error(`the form has no cell for ${column} in line ${line}`);
  row[place] = typeof cell === 'object' ? cell : { value: cell };
}
