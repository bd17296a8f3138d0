import type { Operation } from '../../src/workbench/book/operation';
import { saveXlsx } from '../../src/workbench/file/save';
import { describeWith, editCells, PDFTOPPM, readCached, recalculate, renderPng, SOFFICE } from './libreoffice';

const BOOK: Operation[] = [
  { type: 'addSheet', sheet: 's', name: '数据 1', position: 0 },
  { type: 'addSheet', sheet: 't', name: 'Other', position: 1 },
  {
    type: 'setCells',
    sheet: 's',
    row: 0,
    column: 0,
    cells: [
      [{ value: 2 }, { value: null, formula: '=A1*21' }, { value: null, formula: '=IF(A1>1,"多","少")' }],
      [{ value: '007' }, { value: null, formula: '=A1>1' }, { value: null, formula: '=1/0' }],
    ],
  },
  { type: 'setCells', sheet: 't', row: 0, column: 0, cells: [[{ value: null, formula: "=SUM('数据 1'!$A:$A)" }]] },
];
/** Wrong on purpose: only a program that calculates finds the right values. */
const WRONG = [
  { sheet: 's', row: 0, column: 1, value: -1 },
  { sheet: 's', row: 0, column: 2, value: 'wrong' },
  { sheet: 's', row: 1, column: 1, value: false },
  { sheet: 's', row: 1, column: 2, value: '#N/A' },
  { sheet: 't', row: 0, column: 0, value: -1 },
];

const saved = saveXlsx({ source: null, journal: BOOK, calculated: WRONG });

test('cached values are read with their types', async () => {
  const sheet = readCached(await saved).get('数据 1');
  expect(Object.fromEntries(sheet ?? [])).toEqual({ A1: 2, B1: -1, C1: 'wrong', A2: '007', B2: false, C2: '#N/A' });
});

describeWith([SOFFICE, PDFTOPPM])('LibreOffice as judge', () => {
  test('calculates anew instead of echoing the values in the file', async () => {
    const sheets = await recalculate(await saved);
    expect(Object.fromEntries(sheets.get('数据 1') ?? [])).toEqual({ A1: 2, B1: 42, C1: '多', A2: '007', B2: true, C2: '#DIV/0!' });
    expect(sheets.get('Other')?.get('A1')).toBe(2);
  });

  test('sees edited cells and appended rows', async () => {
    const edited = await editCells(await saved, [
      { sheet: '数据 1', cell: 'A1', value: 1 },
      { sheet: '数据 1', append: [[5, { formula: '=A3+A1' }]] },
    ]);
    const sheets = await recalculate(edited);
    expect(sheets.get('数据 1')?.get('C1')).toBe('少');
    expect(sheets.get('数据 1')?.get('B3')).toBe(6);
    expect(sheets.get('Other')?.get('A1')).toBe(6);
  });

  test('prints pages of one sheet as images', async () => {
    const pages = await renderPng(await saved, { sheet: '数据 1' });
    expect(pages).toHaveLength(1);
    expect([...(pages[0] ?? []).slice(1, 4)]).toEqual([...Buffer.from('PNG')]);
  });
});

test('stripping takes the values of formulas out and leaves literals', async () => {
  const stripped = await editCells(await saved, [], { strip: true });
  expect(Object.fromEntries(readCached(stripped).get('数据 1') ?? [])).toEqual({ A1: 2, A2: '007' });
});
