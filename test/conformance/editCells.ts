import { columnLetters, columnNumber } from '../../src/workbench/book/address';
import { excelize, must } from '../../src/xlsx/excelize';
import { Parts } from '../../src/xlsx/package/parts';
import { readRows, readSheetPart, writeRow, writeSheetPart } from '../../src/xlsx/package/sheetPart';
import { describe as describeSource } from '../../src/workbench/file/source/describe';
import { NO_REMOVALS, prepareSource } from '../../src/workbench/file/source/prepare';

export type Literal = string | number | boolean | null;

/** A literal for a named cell, a row taken out (1-based), or rows of literals and formulas (texts in `{ formula }`) put below the last row in use. */
export type CellEdit =
  | { readonly sheet: string; readonly cell: string; readonly value: Literal }
  | { readonly sheet: string; readonly removeRow: number }
  | { readonly sheet: string; readonly append: readonly (readonly (Literal | { readonly formula: string })[])[]; readonly column?: string };

/**
 * Edits a saved file as another program would: cells change, nothing is calculated, no table grows.
 * Formulas keep the values they had; with `strip` all values of formulas are taken out.
 */
export async function editCells(bytes: Uint8Array, edits: readonly CellEdit[], options: { strip?: boolean } = {}): Promise<Uint8Array> {
  const library = await excelize();
  const parts = new Parts(bytes);
  prepareSource(parts, describeSource(parts), [], NO_REMOVALS);
  const file = library.OpenReader(parts.pack(0));
  if (file.error) throw new Error(file.error);
  for (const edit of edits) {
    if ('cell' in edit) must(file.SetSheetRow(edit.sheet, edit.cell, [edit.value]), `edit ${edit.sheet}!${edit.cell}`);
    else if ('removeRow' in edit) must(file.RemoveRow(edit.sheet, edit.removeRow), `remove row ${String(edit.removeRow)}`);
    else append(file, edit.sheet, edit.column ?? 'A', lastRow(parts, edit.sheet) + 1, edit.append);
  }
  const { buffer } = must(file.WriteToBuffer(), 'write');
  const written = new Uint8Array(buffer as ArrayBuffer);
  return options.strip ? stripValues(written) : written;
}

type File = ReturnType<Awaited<ReturnType<typeof excelize>>['NewFile']>;

function append(file: File, sheet: string, column: string, first: number, rows: readonly (readonly (Literal | { readonly formula: string })[])[]): void {
  const left = columnNumber(column);
  rows.forEach((cells, down) => {
    cells.forEach((cell, right) => {
      const address = `${columnLetters(left + right)}${String(first + down)}`;
      if (cell === null) return;
      if (typeof cell === 'object') must(file.SetCellFormula(sheet, address, cell.formula.replace(/^=/, '')), `append ${address}`);
      else must(file.SetCellValue(sheet, address, cell), `append ${address}`);
    });
  });
}

/** 1-based number of the last row that holds a value or formula. */
function lastRow(parts: Parts, name: string): number {
  const path = describeSource(parts).sheets.find((sheet) => sheet.name === name)?.path;
  if (!path) throw new Error(`no sheet ${name}`);
  let last = 0;
  for (const row of readRows(readSheetPart(parts, path).data)) {
    if (row.cells.some((cell) => cell.formula !== null || cell.value !== null)) last = row.index + 1;
  }
  return last;
}

function stripValues(bytes: Uint8Array): Uint8Array {
  const parts = new Parts(bytes);
  for (const { path } of describeSource(parts).sheets) {
    const sheet = readSheetPart(parts, path);
    const rows = [...readRows(sheet.data)].map((row) => ({
      ...row,
      cells: row.cells.map((cell) => (cell.formula ? { ...cell, type: undefined, value: null } : cell)),
    }));
    sheet.data = rows.map(writeRow).join('');
    writeSheetPart(parts, path, sheet);
  }
  return parts.pack(6);
}
