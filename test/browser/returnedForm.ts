import ExcelJS from 'exceljs';
import type { Language } from '../../src/workbook/text';
import { packsIn } from '../../src/workbook/text/packsIn';

type Header = 'indicator' | 'unit' | 'measure' | 'cause' | 'nextStep' | 'key' | 'actual';

/** A sheet of a form, by the words of its header. */
export interface FormSheet {
  readonly sheet: ExcelJS.Worksheet;
  readonly rows: readonly { readonly row: number; readonly indicator: string; readonly unit: string }[];
  cell(row: number, header: Header): ExcelJS.Cell;
  rowOf(indicator: string, unit: string): number;
  /** Two columns change places, headings and all. */
  exchange(one: Header, other: Header): void;
  hide(header: Header): void;
}

/** A form as an office opens it, in another program than wrote it. */
export interface ReturnedForm {
  readonly figures: FormSheet;
  readonly words: FormSheet;
  save(): Promise<Buffer>;
}

export async function openForm(bytes: Uint8Array, language: Language): Promise<ReturnedForm> {
  const book = new ExcelJS.Workbook();
  await book.xlsx.load(Buffer.from(bytes) as unknown as ArrayBuffer);
  const { sheets } = packsIn(language);
  return { figures: formSheet(book, sheets.figures, language), words: formSheet(book, sheets.words, language), save: async () => Buffer.from(await book.xlsx.writeBuffer()) };
}

function formSheet(book: ExcelJS.Workbook, name: string, language: Language): FormSheet {
  const sheet = book.getWorksheet(name);
  if (!sheet) throw new Error(`The form has no sheet ${name}.`);
  const { headers, actualHeader } = packsIn(language);
  const words = { ...headers, actual: actualHeader.of(4) };
  const at = new Map<string, number>();
  let header = 0;
  sheet.eachRow((row, number) => {
    if (header > 0 || !texts(row).includes(bare(words.unit))) return;
    header = number;
    row.eachCell((cell, column) => at.set(bare(cell.text), column));
  });
  const column = (key: Header): number => {
    const found = at.get(bare(words[key]));
    if (found === undefined) throw new Error(`${name} has no column ${key}.`);
    return found;
  };
  const cell = (row: number, key: Header): ExcelJS.Cell => sheet.getCell(row, column(key));
  const rows = Array.from({ length: sheet.rowCount - header }, (_, index) => header + 1 + index)
    .filter((row) => cell(row, 'key').text !== '')
    .map((row) => ({ row, indicator: cell(row, 'indicator').text, unit: cell(row, 'unit').text }));
  return {
    sheet,
    rows,
    cell,
    rowOf(indicator, unit) {
      const found = rows.find((row) => row.indicator === indicator && row.unit === unit);
      if (!found) throw new Error(`${name} has no row ${indicator}, ${unit}.`);
      return found.row;
    },
    exchange(one, other) {
      for (const row of [header, ...rows.map((line) => line.row)]) {
        const [first, second] = [cell(row, one), cell(row, other)];
        [first.value, second.value] = [second.value, first.value];
      }
      const [first, second] = [column(one), column(other)];
      at.set(bare(words[one]), second);
      at.set(bare(words[other]), first);
    },
    hide: (key) => void (sheet.getColumn(column(key)).hidden = true),
  };
}

function texts(row: ExcelJS.Row): readonly string[] {
  const found: string[] = [];
  row.eachCell((cell) => found.push(bare(cell.text)));
  return found;
}

function bare(text: string): string {
  return text.replace(/\s+/g, '');
}
