import type { Area, Scalar } from '../book/operation';
import type { SaveRequest } from '../ports';
import type { Delta, SheetDelta } from './delta/delta';
import { fold } from './delta/fold';
import { excelize, type Excelize, type ExcelizeFile, must } from './excelize';
import { Parts } from './package/parts';
import { readSheetPart } from './package/sheetPart';
import { type CalculatedValues, cellKey } from './patch/patchCells';
import { patchParts } from './patch/patchParts';
import { readNames } from './patch/patchWorkbook';
import { describe, type Source } from './source/describe';
import { isDeletedName, prepareSource, type Removals } from './source/prepare';
import { baseStyles, NO_STYLES } from './write/baseStyles';
import { StyleTable } from './write/styleTable';
import { writeCharts } from './write/writeCharts';
import { writeFormats, type WrittenFormats } from './write/writeFormats';
import { writeProtection } from './write/writeProtection';
import { writeTables } from './write/writeTables';

/**
 * Writes a workbook as .xlsx: the opened file with the journal's changes in it, or a new file. What
 * the journal does not speak of stays as the file had it. Formula cells carry their calculated
 * values; when one has none, the file asks programs to calculate on loading.
 */
export async function saveXlsx(request: SaveRequest): Promise<Uint8Array> {
  const library = await excelize();
  const opened = request.source && openSource(request.source);
  const delta = fold(request.journal, opened?.source ?? null);
  if (delta.sheets.length === 0) throw new Error('a workbook needs a sheet');
  if (opened) prepareSource(opened.parts, opened.source, delta.structure, removalsOf(delta));
  const names = opened ? readNames(opened.parts.tree(opened.source.workbookPath)) : [];
  const written = write(library, opened, delta);
  return patchParts(new Parts(written.bytes), {
    delta,
    names,
    active: activeName(delta, opened?.source ?? null),
    calculated: bySheet(request),
    conditionalStyle: written.styles.conditional,
    formats: written.formats,
  });
}

interface Opened {
  readonly parts: Parts;
  readonly source: Source;
}

function openSource(bytes: Uint8Array): Opened {
  const parts = new Parts(bytes);
  return { parts, source: describe(parts) };
}

interface Written {
  readonly bytes: Uint8Array;
  readonly styles: StyleTable;
  /** By sheet id. */
  readonly formats: ReadonlyMap<string, WrittenFormats>;
}

function write(library: Excelize, opened: Opened | null, delta: Delta): Written {
  const file = opened ? library.OpenReader(opened.parts.pack(0)) : library.NewFile();
  if (file.error) throw new Error(`excelize: open the file: ${file.error}`);
  writeSheetList(file, delta, opened === null);
  const styles = new StyleTable(file);
  const formats = new Map(delta.sheets.map((sheet) => [sheet.id, writeSheet(library, file, sheet, styles, opened)]));
  writeTables(file, delta);
  const { buffer } = must(file.WriteToBuffer(), 'write the file');
  return { bytes: new Uint8Array(buffer as ArrayBuffer), styles, formats };
}

/** Rules that are written anew under the id they had in the file go with those that were deleted. */
function removalsOf({ sheets, deletedTables }: Delta): Removals {
  return {
    conditionalFormats: new Map(
      sheets.map((sheet) => [sheet.id, new Set([...sheet.deletedConditionalFormats, ...sheet.conditionalFormats.map(({ id }) => id)])]),
    ),
    tables: deletedTables,
    filters: new Set(sheets.filter(({ filteredRows }) => filteredRows !== undefined).map(({ id }) => id)),
  };
}

function writeSheetList(file: ExcelizeFile, delta: Delta, isNew: boolean): void {
  const added = delta.sheets.filter(({ path }) => path === null);
  added.forEach(({ name }, index) => {
    if (isNew && index === 0) must(file.SetSheetName('Sheet1', name), `name the first sheet ${name}`);
    else must(file.NewSheet(name), `add sheet ${name}`);
  });
  for (const name of file.GetSheetList().list.filter(isDeletedName)) must(file.DeleteSheet(name), `delete sheet ${name}`);
}

function writeSheet(
  library: Excelize,
  file: ExcelizeFile,
  sheet: SheetDelta,
  styles: StyleTable,
  opened: Opened | null,
): WrittenFormats {
  const base = opened && sheet.path && sheet.formats.length > 0 ? baseStyles(readSheetPart(opened.parts, sheet.path)) : null;
  const formats = writeFormats(sheet, styles, base ?? NO_STYLES, usedArea(sheet, base?.used ?? null));
  for (const { format } of sheet.conditionalFormats) styles.conditional(format);
  writeCharts(library, file, sheet);
  writeProtection(file, sheet);
  return formats;
}

/** From the first cell to the last that the file or the journal fills. */
function usedArea(sheet: SheetDelta, before: Area | null): Area | null {
  let rows = before ? before.rows : 0;
  let columns = before ? before.columns : 0;
  for (const [row, cells] of sheet.cells) {
    rows = Math.max(rows, row + 1);
    columns = Math.max(columns, cells.length);
  }
  return rows > 0 && columns > 0 ? { row: 0, column: 0, rows, columns } : null;
}

function activeName(delta: Delta, source: Source | null): string | null {
  const id = delta.active ?? source?.active;
  return delta.sheets.find((sheet) => sheet.id === id)?.name ?? null;
}

function bySheet({ calculated }: SaveRequest): ReadonlyMap<string, CalculatedValues> {
  const sheets = new Map<string, Map<number, Scalar>>();
  for (const { sheet, row, column, value } of calculated) {
    const values = sheets.get(sheet) ?? new Map<number, Scalar>();
    sheets.set(sheet, values);
    values.set(cellKey(row, column), value);
  }
  return sheets;
}
