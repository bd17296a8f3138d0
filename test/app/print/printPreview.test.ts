import { applyPrint, previewPrint } from '../../../src/app/print/printPreview';
import type { Operation } from '../../../src/workbench/book';
import { closeTowns, demoContent, issuesOf, openTown, type Town, valueOf } from '../openTown';

let town: Town;
beforeEach(async () => {
  town = await openTown(demoContent());
});
afterEach(closeTowns);

const apply = (operation: Operation): void => town.book.apply(operation, { origin: 'user' });
const sheetNamed = (name: string) => town.book.sheetNamed(name)!;

async function print(kind: 'split' | 'progress' = 'split') {
  const preview = valueOf(await previewPrint(town.spreadsheet, kind));
  valueOf(await applyPrint(town.spreadsheet, preview));
  return preview;
}

/** Texts of a column of a printed sheet, from its first line on. */
function columnOf(name: string, column: number): string[] {
  const { cells, id } = sheetNamed(name);
  const rows = [...cells.filled()].filter((cell) => cell.column === column).map((cell) => cell.row);
  return [...new Set(rows)].sort((left, right) => left - right).map((row) => String(town.book.value(id, row, column) ?? ''));
}

test.each(['split', 'progress'] as const)('a %s view has every row of the ledger but the town’s own, office by office, in four round trips', async (kind) => {
  let preview: Awaited<ReturnType<typeof print>> | undefined;
  expect(
    await town.trips(async () => {
      preview = await print(kind);
    }),
  ).toBe(4);
  expect(preview).toMatchObject({ offices: 5, rows: demoContent().assignments.length, replaces: false });
  const offices = columnOf(preview!.sheet, 0).filter((text) => text.startsWith('责任科室:') && !text.endsWith('(续)'));
  expect(offices).toEqual(['责任科室:经发办', '责任科室:村建办', '责任科室:农业办', '责任科室:社事办', '责任科室:平安办']);
  const { pageLayout } = sheetNamed(preview!.sheet);
  expect(pageLayout).toMatchObject({ fit: {}, orientation: 'Landscape', paperSize: kind === 'split' ? 'A3' : 'A4', titleRows: { first: 0, last: 3 } });
  // Every break stands before a line that names the office.
  for (const row of pageLayout.rowBreaks) expect(town.book.value(sheetNamed(preview!.sheet).id, row, 0)).toMatch(/^责任科室:/);
  expect(pageLayout.rowBreaks.length).toBeGreaterThanOrEqual(4);
});

test('made again it takes the place of the earlier one, and says so before', async () => {
  await print();
  apply({ type: 'deleteRows', sheet: town.book.tableNamed('Ledger')!.sheet, at: 6, count: 3 });
  const again = await print();
  expect(again).toMatchObject({ replaces: true, rows: demoContent().assignments.length - 3 });
});

test('cells that the user filled below it keep it from being replaced', async () => {
  await print();
  apply({ type: 'setCells', sheet: sheetNamed('分解表(打印)').id, row: 300, column: 1, cells: [[{ value: '我的批注' }]] });
  const preview = valueOf(await previewPrint(town.spreadsheet, 'split'));
  expect(issuesOf(await applyPrint(town.spreadsheet, preview))).toMatchObject([{ code: 'sheet-has-additions', facts: { sheet: '分解表(打印)' } }]);
  apply({ type: 'renameSheet', sheet: sheetNamed('分解表(打印)').id, name: '四月分解表' });
  await print();
  expect(town.book.value(sheetNamed('四月分解表').id, 300, 1)).toBe('我的批注');
});

test('a sheet of that name that is the user’s own is left alone', async () => {
  apply({ type: 'addSheet', sheet: 'own', name: '分解表(打印)', position: 0 });
  const preview = valueOf(await previewPrint(town.spreadsheet, 'split'));
  expect(issuesOf(await applyPrint(town.spreadsheet, preview))).toMatchObject([{ code: 'sheet-exists' }]);
});

test('formulas look where the ledger stands now: another sheet name, columns put in before it', async () => {
  const { sheet } = town.book.tableNamed('Ledger')!;
  const annual = town.tables.ledger.letter('annual');
  apply({ type: 'renameSheet', sheet, name: "台账'11" });
  apply({ type: 'insertColumns', sheet, at: 0, count: 1 });
  const { spec } = valueOf(await previewPrint(town.spreadsheet, 'split'));
  const formulas = JSON.stringify(spec.sheets[0]?.formulas);
  const moved = String.fromCharCode(annual.charCodeAt(0) + 1);
  expect(annual).toHaveLength(1);
  expect(formulas).toContain(`'台账''11'!$${moved}:$${moved}`);
  expect(formulas).not.toContain("'分解台账'");
});

test.each([
  ['indicator', '没有的指标', 'indicator-unknown'],
  ['unit', '没有的单位', 'carrier-unknown'],
  ['unit', '乙丑五金', 'row-repeated'],
] as const)('a row whose %s is %s is named and nothing is printed', async (key, text, code) => {
  town.type('ledger', key, town.rowOf('规模以上工业产值', '甲子铝业'), text);
  expect(issuesOf(await previewPrint(town.spreadsheet, 'split'))).toMatchObject([{ code, place: { table: 'Ledger' } }]);
});

test('an empty ledger has nothing to print', async () => {
  const empty = await openTown({ ...demoContent(), assignments: [] });
  expect(issuesOf(await previewPrint(empty.spreadsheet, 'progress'))).toMatchObject([{ code: 'nothing-to-print' }]);
});

test('the view’s formulas compare nothing with an empty text and use what every spreadsheet has', async () => {
  const allowed = new Set('IF IFERROR AND OR ISNUMBER COUNT COUNTIFS SUM INDEX MATCH N LEN ROUND MONTH DAY'.split(' '));
  for (const kind of ['split', 'progress'] as const) {
    const { spec } = valueOf(await previewPrint(town.spreadsheet, kind));
    for (const formula of spec.sheets.flatMap(({ formulas }) => formulas.flatMap(({ rows }) => rows.flat())).filter((cell) => cell !== null)) {
      const plain = formula.replace(/"((?:[^"]|"")*)"/g, (_, text: string) => (text === '' ? '""' : '"text"')).replace(/'(?:[^']|'')*'!/g, '');
      expect(plain).not.toMatch(/(?:=|<>)""/);
      for (const [, name = ''] of plain.matchAll(/([A-Z][A-Z0-9.]*)\(/g)) expect([name, allowed.has(name)]).toEqual([name, true]);
    }
  }
});
