import ExcelJS from 'exceljs';
import * as SheetJS from 'xlsx';
import type { FileCell } from '../../../src/app/files';
import { excelize, must } from '../../../src/xlsx/excelize';
import { columnLetters } from '../../../src/workbook/tables/layout';
import type { FormGrid } from './formGrid';

/** Sheets as another program saves them. Columns and rows named `hidden` are hidden, the record very much so. */
export type WriteForm = (grids: readonly FormGrid[], hidden: { readonly columns: readonly number[]; readonly rows: readonly number[] }) => Promise<Uint8Array>;

export const writers = { exceljs: byExceljs, sheetjs: bySheetjs, excelize: byExcelize } as const satisfies Record<string, WriteForm>;

const DATE = 'yyyy-mm-dd';

async function byExceljs(grids: Parameters<WriteForm>[0], hidden: Parameters<WriteForm>[1]): Promise<Uint8Array> {
  const book = new ExcelJS.Workbook();
  for (const { name, cells, isHidden } of grids) {
    const sheet = book.addWorksheet(name, { state: isHidden ? 'veryHidden' : 'visible' });
    cells.forEach((row, r) =>
      row.forEach((cell, c) => {
        if (!cell) return;
        const target = sheet.getCell(r + 1, c + 1);
        target.value = exceljsValue(cell);
        if (cell.isDate) target.numFmt = DATE;
        if (cell.isPercent) target.numFmt = '0.0%';
      }),
    );
    if (isHidden) continue;
    for (const column of hidden.columns) sheet.getColumn(column + 1).hidden = true;
    for (const row of hidden.rows) sheet.getRow(row + 1).hidden = true;
  }
  return new Uint8Array(await book.xlsx.writeBuffer());
}

function exceljsValue({ value, formula, isError }: FileCell): ExcelJS.CellValue {
  const literal = isError ? ({ error: String(value) } as ExcelJS.CellErrorValue) : value;
  return formula === undefined ? literal : { formula, result: literal ?? undefined } as ExcelJS.CellFormulaValue;
}

async function bySheetjs(grids: Parameters<WriteForm>[0], hidden: Parameters<WriteForm>[1]): Promise<Uint8Array> {
  const book = SheetJS.utils.book_new();
  for (const { name, cells, isHidden } of grids) {
    const sheet: SheetJS.WorkSheet = {};
    let width = 1;
    cells.forEach((row, r) =>
      row.forEach((cell, c) => {
        if (!cell) return;
        width = Math.max(width, c + 1);
        sheet[SheetJS.utils.encode_cell({ r, c })] = sheetjsCell(cell);
      }),
    );
    sheet['!ref'] = `A1:${SheetJS.utils.encode_cell({ r: Math.max(0, cells.length - 1), c: width - 1 })}`;
    if (!isHidden) {
      sheet['!cols'] = Array.from({ length: width }, (_, column) => ({ hidden: hidden.columns.includes(column) }));
      sheet['!rows'] = cells.map((_, row) => ({ hidden: hidden.rows.includes(row) }));
    }
    SheetJS.utils.book_append_sheet(book, sheet, name);
  }
  book.Workbook = { Sheets: grids.map(({ isHidden }) => ({ Hidden: isHidden ? 2 : 0 })) };
  return new Uint8Array(SheetJS.write(book, { type: 'array', bookType: 'xlsx' }) as ArrayBuffer);
}

const ERRORS: Readonly<Record<string, number>> = { '#REF!': 0x17, '#DIV/0!': 0x07, '#N/A': 0x2a };

function sheetjsCell({ value, formula, isError, isDate, isPercent }: FileCell): SheetJS.CellObject {
  const f = formula === undefined ? {} : { f: formula };
  if (isError) return { t: 'e', v: ERRORS[String(value)] ?? 0x0f, ...f };
  if (typeof value === 'number') return { t: 'n', v: value, ...f, ...(isDate && { z: DATE }), ...(isPercent && { z: '0.0%' }) };
  if (typeof value === 'boolean') return { t: 'b', v: value, ...f };
  return value === null ? { t: 'z', ...f } : { t: 's', v: value, ...f };
}

/** Writes no values of formulas, and so stands for programs that leave working them out to others. */
async function byExcelize(grids: Parameters<WriteForm>[0], hidden: Parameters<WriteForm>[1]): Promise<Uint8Array> {
  const library = await excelize();
  const file = library.NewFile();
  if (file.error) throw new Error(file.error);
  const [date, percent] = [DATE, '0.0%'].map((CustomNumFmt) => must(file.NewStyle({ CustomNumFmt }), 'add a style').style);
  grids.forEach(({ name, cells, isHidden }, index) => {
    if (index === 0) must(file.SetSheetName('Sheet1', name), 'name the sheet');
    else must(file.NewSheet(name), 'add a sheet');
    cells.forEach((row, r) => {
      must(file.SetSheetRow(name, `A${r + 1}`, row.map((cell) => (cell?.formula === undefined ? (cell?.value ?? null) : null))), 'write a row');
      row.forEach((cell, c) => {
        const address = `${columnLetters(c)}${r + 1}`;
        if (cell?.formula !== undefined) must(file.SetCellFormula(name, address, cell.formula), 'write a formula');
        const style = cell?.isDate ? date : cell?.isPercent ? percent : undefined;
        if (style !== undefined) must(file.SetCellStyle(name, address, address, style), 'format a cell');
      });
    });
    if (isHidden) must(file.SetSheetVisible(name, false), 'hide the record');
    else {
      for (const column of hidden.columns) must(file.SetColVisible(name, columnLetters(column), false), 'hide a column');
      for (const row of hidden.rows) must(file.SetRowVisible(name, row + 1, false), 'hide a row');
    }
  });
  return new Uint8Array(must(file.WriteToBuffer(), 'write the file').buffer as ArrayBuffer);
}
