import { newBook } from '../../src/workbench/book';
import type { CellContent, Operation, Scalar } from '../../src/workbench/book/operation';
import { saveXlsx } from '../../src/workbench/file/save';

/** Where things stand in the file, zero-based. */
export const LEDGER = { sheet: '台账', firstRow: 1, goal: 1, actual: 2, rate: 3, light: 4 } as const;

const literal = (value: Scalar): CellContent => ({ value });
const formula = (text: string): CellContent => ({ value: null, formula: text });

function row(index: number): readonly CellContent[] {
  const line = index + 2;
  return [
    literal(`单位${index + 1}`),
    literal(100),
    literal((index * 10) % 100),
    formula(`=C${line}/B${line}`),
    formula(`=IF(D${line}<'设置'!$B$1,"■严重滞后","●达序时")`),
  ];
}

/** A small ledger: goals of 100, actuals 0, 10, … 90, red below the share that stands on the other sheet. */
export async function ledgerFile(rows = 10, extraFormulas = 0): Promise<Buffer> {
  const book = newBook(LEDGER.sheet);
  const sheet = book.sheets[0]?.id ?? '';
  const lights = { row: LEDGER.firstRow, column: LEDGER.light, rows, columns: 1 };
  const highlight = (id: string, mark: string, fill: string, priority: number): Operation => ({
    type: 'addConditionalFormat',
    sheet,
    conditionalFormat: { id, area: lights, formula: `=LEFT($E2,1)="${mark}"`, format: { fill }, stopIfTrue: false, priority },
  });
  const extras = Array.from({ length: extraFormulas }, (_, i) => formula(`=B2+${i}`));
  book.applyAll([
    { type: 'addSheet', sheet: 'settings', name: '设置', position: 1 },
    { type: 'setCells', sheet: 'settings', row: 0, column: 0, cells: [[literal('界限'), literal(0.3)]] },
    { type: 'setCells', sheet, row: 0, column: 0, cells: [['承担单位', '年度目标', '累计完成', '完成率', '状态'].map(literal)] },
    { type: 'setCells', sheet, row: 1, column: 0, cells: Array.from({ length: rows }, (_, i) => [...row(i), ...extras]) },
    { type: 'addTable', sheet, id: 'ledger', name: 'Ledger', area: { row: 0, column: 0, rows: rows + 1, columns: 5 }, style: 'TableStyleLight9', showFilterButton: false, showBandedRows: false },
    { type: 'setFormat', sheet, area: { row: 1, column: LEDGER.rate, rows, columns: 1 }, format: { numberFormat: '0.0%' } },
    { type: 'setColumns', sheet, first: 0, last: 4, width: 14 },
    highlight('red', '■', '#C00000', 0),
    highlight('green', '●', '#00B050', 1),
  ]);
  return Buffer.from(await saveXlsx({ source: null, journal: book.history, calculated: [] }));
}
