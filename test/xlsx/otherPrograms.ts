import { Workbook } from 'exceljs';
import { utils, write } from 'xlsx';
import writeExcelFile from 'write-excel-file/node';
import type { Literal } from '../../src/workbook/spec';
import { toFileText } from '../../src/xlsx/package/escapes';
import { excelize, must } from '../../src/xlsx/excelize';

/** Cells of a sheet called 表, row by row from A1. */
export type Cells = readonly (readonly Literal[])[];

/** These libraries and excelize write texts as they are; what looks like an escape must be escaped before, or Excel too would read it as one. */
function escaped(cells: Cells): Literal[][] {
  return cells.map((row) => row.map((value) => (typeof value === 'string' ? toFileText(value) : value)));
}

export async function byExcelJs(cells: Cells): Promise<Uint8Array> {
  const book = new Workbook();
  book.addWorksheet('表').addRows(escaped(cells));
  return new Uint8Array(await book.xlsx.writeBuffer());
}

/** With a table of shared texts, and without. */
export function bySheetJs(cells: Cells, bookSST: boolean): Uint8Array {
  const book = utils.book_new();
  utils.book_append_sheet(book, utils.aoa_to_sheet(escaped(cells)), '表');
  return new Uint8Array(write(book, { bookType: 'xlsx', type: 'buffer', bookSST, compression: bookSST }) as Buffer);
}

export async function byExcelize(cells: Cells): Promise<Uint8Array> {
  const library = await excelize();
  const file = library.NewFile();
  must(file.SetSheetName('Sheet1', '表'), 'name');
  escaped(cells).forEach((row, index) => must(file.SetSheetRow('表', `A${String(index + 1)}`, row), 'row'));
  const { buffer } = must(file.WriteToBuffer(), 'write');
  return new Uint8Array(buffer as ArrayBuffer);
}

export async function byWriteExcelFile(cells: Cells): Promise<Uint8Array> {
  const rows = escaped(cells).map((row) => row.map((value) => (value === null ? null : { value })));
  const buffer = await writeExcelFile(rows, { sheet: '表' }).toBuffer();
  return new Uint8Array(buffer);
}
