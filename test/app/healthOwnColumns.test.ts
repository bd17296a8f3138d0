import { checkWorkbook } from '../../src/app/health/checkWorkbook';
import { closeTowns, demoContent, openTown, type Town, valueOf } from './openTown';

afterAll(closeTowns);
jest.setTimeout(120_000);

/** Puts a column of the user's to the right of a table. */
function ownColumn(town: Town, table: string, header: string, cells: readonly ({ readonly value: string } | { readonly value: number; readonly formula: string })[]): { readonly sheet: string; readonly row: number; readonly column: number } {
  const { sheet, area } = town.book.tableNamed(table)!;
  const column = area.column + 1;
  town.book.apply({ type: 'insertColumns', sheet, at: column, count: 1 }, { origin: 'user' });
  town.book.apply({ type: 'setCells', sheet, row: area.row, column, cells: [[{ value: header }], ...cells.map((cell) => [cell])] }, { origin: 'user' });
  return { sheet, row: area.row + 1, column };
}

const faultsOf = async (town: Town) => valueOf(await checkWorkbook(town.spreadsheet)).faults.map(({ issue }) => [issue.code, issue.place?.column, issue.facts['rows'] ?? issue.facts['value']]);

test('a user’s own column of words in Bases is no fault, whatever its format', async () => {
  const town = await openTown(demoContent());
  const { sheet, row, column } = ownColumn(town, 'Bases', '备注', [{ value: '去年技改' }, { value: '约六百' }]);
  town.book.apply({ type: 'setFormat', sheet, area: { row, column, rows: 4, columns: 1 }, format: { numberFormat: '@' } }, { origin: 'user' });
  expect(await faultsOf(town)).toEqual([]);
});

test('a quarter of last year that stands as text is read in its indicator’s unit', async () => {
  const town = await openTown(demoContent());
  ownColumn(town, 'Bases', '制造业投资一季度', [{ value: '６００万元' }]);
  expect((await faultsOf(town)).filter(([code]) => code !== 'health-format-damaged')).toEqual([['health-text-number', '制造业投资一季度', 600]]);
});

describe('a row with nothing but a formula in a user’s own column', () => {
  const blankWith = async (formulas: readonly (readonly [row: number, formula: string])[]) => {
    const town = await openTown(demoContent());
    const { sheet, row, column } = ownColumn(town, 'Ledger', '自算', []);
    town.book.apply({ type: 'insertRows', sheet, at: row + 7, count: 1 }, { origin: 'user' });
    for (const [at, formula] of formulas) town.book.apply({ type: 'setCells', sheet, row: row + at, column, cells: [[{ value: 1, formula }]] }, { origin: 'user' });
    return (await faultsOf(town)).filter(([code]) => code === 'health-rows-blank');
  };

  test('is blank where the formula fills the column', async () => {
    expect(await blankWith([[6, '=ROW(A12)'], [7, '=ROW(A13)'], [8, '=ROW(A14)']])).toEqual([['health-rows-blank', undefined, [8]]]);
  });

  test('is not blank where the formula stands alone', async () => {
    expect(await blankWith([[7, '=12*5']])).toEqual([]);
  });
});
