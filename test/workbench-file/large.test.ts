import type { CellContent, Operation } from '../../src/workbench/book';
import { cellName } from '../../src/workbench/file/address';
import { openXlsx } from '../../src/workbench/file/open';
import { saveXlsx } from '../../src/workbench/file/save';
import { readValues } from '../../src/workbench/file/read/readValues';

const ROWS = 5_000;
const COLUMNS = 80;
const FIRST_FORMULA = 40;
const LIMIT = 30_000;

function largeJournal(): Operation[] {
  const literal = (row: number, column: number): CellContent => ({ value: column % 4 === 0 ? `名${String((row * column) % 700)}` : row + column / 8 });
  const formula = (row: number, column: number): CellContent => ({ value: null, formula: `=IF(ISNUMBER(${cellName(row, column - 39)}),${cellName(row, column - 39)}*2,"<&>")` });
  const cells = Array.from({ length: ROWS }, (_, down) =>
    Array.from({ length: COLUMNS }, (__, column) => (column < FIRST_FORMULA ? literal(down + 1, column) : formula(down + 1, column))),
  );
  const header = Array.from({ length: COLUMNS }, (_, column) => ({ value: `列${String(column)}` }));
  return [
    { type: 'addSheet', sheet: 's', name: '台账', position: 0 },
    { type: 'setCells', sheet: 's', row: 0, column: 0, cells: [header, ...cells] },
    { type: 'addTable', sheet: 's', id: 't', name: 'Ledger', area: { row: 0, column: 0, rows: ROWS + 1, columns: COLUMNS }, style: '', showFilterButton: true, showBandedRows: true },
    { type: 'setFormat', sheet: 's', area: { row: 1, column: 0, rows: ROWS, columns: COLUMNS }, format: { fontName: '宋体' } },
    ...Array.from({ length: ROWS }, (_, row): Operation => ({ type: 'setFormat', sheet: 's', area: { row: row + 1, column: 20, rows: 1, columns: 20 }, format: { numberFormat: row % 3 ? '0.00' : '0' } })),
  ];
}

test('5,000 rows of 80 columns, half of them formulas, save and open in under 30 seconds', async () => {
  const calculated = Array.from({ length: ROWS }, (_, row) => ({ sheet: 's', row: row + 1, column: 79, value: row * 2 }));
  const journal = largeJournal();
  const started = performance.now();
  const bytes = await saveXlsx({ source: null, journal, calculated });
  const saved = performance.now();
  expect(saved - started).toBeLessThan(LIMIT);
  expect(readValues(bytes).get('台账')?.get('CB5001')).toBe(9998);
  const reading = performance.now();
  const { operations } = await openXlsx(bytes);
  expect(performance.now() - reading).toBeLessThan(LIMIT);
  if (process.env.XUSHI_TIMES) process.stdout.write(`save ${String(saved - started)} open ${String(performance.now() - reading)} ${String(bytes.length)}\n`);
  expect(operations.filter(({ type }) => type === 'setCells')).toHaveLength(1);
  expect(operations.filter(({ type }) => type === 'setFormat').length).toBeLessThan(3 * ROWS);
}, 4 * LIMIT);
