import type { Area } from '../../book/operation';
import type { Delta, SheetDelta } from '../delta/delta';
import { type Excelize, type ExcelizeFile, must } from '../../../xlsx/excelize';
import type { Parts } from '../../../xlsx/package/parts';
import { readSheetPart } from '../../../xlsx/package/sheetPart';
import { isDeletedName } from '../source/prepare';
import { baseStyles, NO_STYLES } from './baseStyles';
import { StyleTable } from './styleTable';
import { writeCharts } from './writeCharts';
import { writeFormats, type WrittenFormats } from './writeFormats';
import { writeProtection } from './writeProtection';
import { writeTables } from './writeTables';

/** An opened file, its cells taken out and everything where it is at the end. */
export interface PreparedFile {
  readonly parts: Parts;
  /** `<row>` elements by sheet id. */
  readonly cells: ReadonlyMap<string, string>;
}

/** Instead of the library's own author, who would stand in the properties of every file. */
const AUTHOR = 'Xushi';

export interface Written {
  readonly bytes: Uint8Array;
  readonly styles: StyleTable;
  /** By sheet id. */
  readonly formats: ReadonlyMap<string, WrittenFormats>;
}

/** Lets excelize write sheets, styles, tables, charts and protection; cells are put in afterwards. */
export function writeFile(library: Excelize, opened: PreparedFile | null, delta: Delta): Written {
  const file = opened ? library.OpenReader(opened.parts.pack(0)) : library.NewFile();
  if (file.error) throw new Error(`excelize: open the file: ${file.error}`);
  if (!opened) must(file.SetDocProps({ Creator: AUTHOR, LastModifiedBy: AUTHOR }), 'name the author');
  writeSheetList(file, delta, opened === null);
  const styles = new StyleTable(file);
  const formats = new Map(delta.sheets.map((sheet) => [sheet.id, writeSheet(library, file, sheet, styles, opened)]));
  writeTables(file, delta);
  const { buffer } = must(file.WriteToBuffer(), 'write the file');
  return { bytes: new Uint8Array(buffer as ArrayBuffer), styles, formats };
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
  opened: PreparedFile | null,
): WrittenFormats {
  const base = opened && sheet.path && sheet.formats.length > 0 ? baseStylesOf(opened, sheet.id, sheet.path) : null;
  const formats = writeFormats(sheet, styles, base ?? NO_STYLES, usedArea(sheet, base?.used ?? null));
  for (const { format } of sheet.conditionalFormats) styles.conditional(format);
  writeCharts(library, file, sheet);
  writeProtection(file, sheet);
  return formats;
}

function baseStylesOf({ parts, cells }: PreparedFile, id: string, path: string) {
  return baseStyles({ ...readSheetPart(parts, path), data: cells.get(id) ?? '' });
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
