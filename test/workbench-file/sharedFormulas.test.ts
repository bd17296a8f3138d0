import { describeWith, recalculate, SOFFICE } from '../conformance/libreoffice';
import type { Operation, Scalar } from '../../src/workbench/book';
import { Parts } from '../../src/xlsx/package/parts';
import { type RawCell, readRows, readSheetPart } from '../../src/xlsx/package/sheetPart';
import { bookOf, cells, firstSheet, formula, openBook, roundTrip, saveBook } from './books';

const SHEET = 'xl/worksheets/sheet1.xml';

/** Formulas in column B from the second row on, as filled down, and their last values. */
function filledDown(rows: number, text: (line: number) => string, value: (line: number) => Scalar = () => 0): Operation {
  const contents = Array.from({ length: rows }, (_, down) => [{ value: value(down + 2), formula: text(down + 2) }]);
  return { type: 'setCells', sheet: 's', row: 1, column: 1, cells: contents };
}

const numbers = cells(Array.from({ length: 9 }, (_, row) => [row]));
const doubled = (line: number): string => `=A${line}*2+$A$1`;

/** What stands in the file for each formula of column B. */
function written(bytes: Uint8Array): (RawCell['formula'])[] {
  const rows = [...readRows(readSheetPart(new Parts(bytes), SHEET).data)];
  return rows.flatMap(({ cells: line }) => line.filter(({ column }) => column === 1).map((cell) => cell.formula));
}

const plainAt = (bytes: Uint8Array): boolean[] => written(bytes).map((one) => one !== null && Object.keys(one.attributes).length === 0);

describe('a column filled down', () => {
  test('stands in the file once, and every cell keeps its text and value', async () => {
    const operations = [numbers, filledDown(5, doubled, (line) => line * 2)];
    const bytes = await saveBook(bookOf(operations));
    expect(written(bytes)).toEqual([
      { attributes: { t: 'shared', ref: 'B2:B6', si: '0' }, text: 'A2*2+$A$1' },
      ...Array.from({ length: 4 }, () => ({ attributes: { t: 'shared', si: '0' }, text: '' })),
    ]);
    expect([...firstSheet(await openBook(bytes)).cells.filled()]).toEqual([...firstSheet(bookOf(operations)).cells.filled()]);
  });

  test('too short a run stays plain', async () => {
    expect(plainAt(await saveBook(bookOf([numbers, filledDown(3, doubled)])))).toEqual([true, true, true]);
  });

  test('another formula ends a run, and so does a gap', async () => {
    const text = (line: number): string => (line === 7 ? '=A7*3' : doubled(line));
    const bytes = await saveBook(bookOf([numbers, filledDown(14, text), cells([[null]], 10, 1)]));
    const runs = written(bytes).map((one) => one?.attributes.ref ?? one?.attributes.si ?? 'plain');
    expect(runs).toEqual(['B2:B6', '0', '0', '0', '0', 'plain', 'plain', 'plain', 'plain', 'B12:B15', '1', '1', '1']);
  });

  test.each([
    ['fixed references', '=$A$1*2'],
    ['no reference', '=1+1'],
    ['a text with signs', '=IF($A$1>0,"a!b {c} ""#""","<&>")'],
    ['a defined name', '=Rate*$A$1'],
    ['a list of texts and brackets', '=SUM($A$1,($A$2+1)*(2-MAX(1,2)))'],
  ])('with %s it is shared too', async (_, text) => {
    const book = bookOf([{ type: 'setName', name: 'Rate', formula: '=台账!$A$1', visible: true }, numbers, filledDown(4, () => text)]);
    const bytes = await saveBook(book);
    expect(plainAt(bytes)).toEqual([false, false, false, false]);
    const opened = firstSheet(await openBook(bytes));
    expect([1, 2, 3, 4].map((row) => opened.cells.get(row, 1)?.formula)).toEqual([text, text, text, text]);
  });

  /** Excel would hold such a file to be damaged. */
  test.each([
    ['another sheet', '=Other!$A$1'],
    ['its own sheet by name', '=台账!$A$1'],
    ['an array constant', '=SUM({1,2})'],
    ['a union', '=SUM(($A$1,$A$3))'],
    ['an intersection', '=SUM($A$1:$A$3 $A$2:$A$4)'],
    ['an area put together', '=SUM($A$1:INDEX($A:$A,3))'],
    ['a lost reference', '=SUM(#REF!,$A$1)'],
    ['a table', '=SUM(T[x])'],
    ['a newer function', '=IFNA($A$1,0)'],
  ])('with %s it stays plain', async (_, text) => {
    const book = bookOf([numbers, filledDown(4, () => text), { type: 'addSheet', sheet: 'o', name: 'Other', position: 1 }]);
    expect(plainAt(await saveBook(book))).toEqual([true, true, true, true]);
  });
});

describe('an opened file with a column filled down', () => {
  const saved = (): Promise<Uint8Array> => saveBook(bookOf([numbers, filledDown(8, doubled)]));
  const reopened = async (...operations: readonly ((sheet: string) => Operation)[]) => {
    const bytes = await saved();
    const book = await openBook(bytes);
    const { id } = firstSheet(book);
    book.applyAll(operations.map((operation) => operation(id)));
    const again = await saveBook(book, bytes);
    expect([...firstSheet(await openBook(again)).cells.filled()]).toEqual([...firstSheet(book).cells.filled()]);
    return written(again).map((one) => (one === null ? 'value' : (one.attributes.ref ?? one.attributes.si ?? one.text)));
  };

  test('is written the same again', async () => {
    expect(await reopened()).toEqual(['B2:B9', ...Array.from({ length: 7 }, () => '0')]);
  });

  test('a value over the first cell leaves the others theirs', async () => {
    expect(await reopened((sheet) => cells([[5]], 1, 1, sheet))).toEqual(['value', 'B3:B9', ...Array.from({ length: 6 }, () => '0')]);
  });

  test('another formula in the first cell, and one in the middle', async () => {
    const runs = await reopened(
      (sheet) => formula({ row: 1, column: 1 }, '=A2*9', 0, sheet),
      (sheet) => formula({ row: 4, column: 1 }, '=A5*9', 0, sheet),
    );
    expect(runs).toEqual(['A2*9', 'A3*2+$A$1', 'A4*2+$A$1', 'A5*9', 'B6:B9', '0', '0', '0']);
  });

  test('the first row deleted, a row put in', async () => {
    expect(await reopened((sheet) => ({ type: 'deleteRows', sheet, at: 1, count: 1 }))).toEqual(['B2:B8', ...Array.from({ length: 6 }, () => '0')]);
    expect(await reopened((sheet) => ({ type: 'insertRows', sheet, at: 5, count: 1 }))).toEqual(['B2:B5', '0', '0', '0', 'B7:B10', '1', '1', '1']);
  });
});

test('a header cell of a table that gets its name is no part of a run', async () => {
  const book = await roundTrip([
    numbers,
    { type: 'setCells', sheet: 's', row: 0, column: 1, cells: Array.from({ length: 6 }, (_, down) => [{ value: down, formula: `=A${down + 1}*2` }]) },
    { type: 'addTable', sheet: 's', id: 't', name: 'T', area: { row: 0, column: 0, rows: 6, columns: 2 }, style: '', showFilterButton: true, showBandedRows: true },
  ]);
  expect([0, 1, 5].map((row) => firstSheet(book).cells.get(row, 1))).toEqual([{ value: '0' }, { value: 1, formula: '=A2*2' }, { value: 5, formula: '=A6*2' }]);
});

describeWith([SOFFICE])('with LibreOffice', () => {
  test('shared formulas give what each would give alone', async () => {
    const text = (line: number): string => `=IF(A${line}>3,"多"&A${line - 1},$A$3*A${line})`;
    const value = (line: number): Scalar => (line - 1 > 3 ? `多${line - 2}` : 2 * (line - 1));
    const bytes = await saveBook(bookOf([numbers, filledDown(7, text, () => null)]));
    const judged = (await recalculate(bytes)).get('台账');
    expect([2, 3, 4, 5, 6, 7, 8].map((line) => judged?.get(`B${line}`))).toEqual([2, 3, 4, 5, 6, 7, 8].map(value));
  });
});
