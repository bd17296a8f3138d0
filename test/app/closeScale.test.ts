import { previewFinalise } from '../../src/app/close/finalise';
import { previewCheck } from '../../src/app/close/prepareCheck';
import { applyClosing, type ClosePreview } from '../../src/app/close/preview';
import { previewUndo } from '../../src/app/close/undoFinalise';
import { contentOf } from '../../src/app/input/contentOf';
import { generate } from '../../src/app/input/generate';
import type { Outcome } from '../../src/domain/issue';
import { STATUS } from '../../src/workbook/formulas/status';
import { FIRST_ROW } from '../../src/workbook/tables/layout';
import { closeTowns, DEMO_TIME, inputNamed, openTown, type Town, valueOf } from './openTown';

afterAll(closeTowns);

const LIMIT = 4 * 1024 * 1024;

/** Puts what formulas would show into a column of the ledger, since nothing is calculated here. */
function show(town: Town, key: '_code' | '_base' | '_month', value: number): void {
  const ledger = town.book.tableNamed('Ledger')!;
  const cells = Array.from({ length: ledger.area.rows - 1 }, () => [{ value }]);
  town.book.apply({ type: 'setCells', sheet: ledger.sheet, row: FIRST_ROW - 1, column: town.tables.ledger.index(key), cells }, { origin: 'user' });
}

test('with about 5,000 rows that all lag, each step takes four round trips, none above 4 MB', async () => {
  const content = contentOf(generate(inputNamed('demo-town'), 834, 7), 'zh');
  expect(content.assignments.length).toBeGreaterThanOrEqual(5000);
  const town = await openTown(content);
  show(town, '_code', STATUS.farBehind);
  show(town, '_base', 4);
  show(town, '_month', content.asOf);
  const { counter } = town.office;
  const step = (preview: () => Promise<Outcome<ClosePreview>>) =>
    town.trips(async () => valueOf(await applyClosing(town.spreadsheet, valueOf(await preview()))));
  const trips = {
    check: await step(() => previewCheck(town.spreadsheet, DEMO_TIME)),
    checkAgain: await town.trips(async () => valueOf(await previewCheck(town.spreadsheet, DEMO_TIME))),
    finalise: await step(() => previewFinalise(town.spreadsheet, DEMO_TIME)),
    undo: await step(() => previewUndo(town.spreadsheet, DEMO_TIME)),
  };
  expect(trips).toEqual({ check: 4, checkAgain: 2, finalise: 4, undo: 4 });
  expect(Math.max(counter.largestOut, counter.largestIn)).toBeLessThanOrEqual(LIMIT);
  expect(town.book.tableNamed('History')?.area.rows).toBe(2 * content.assignments.length + 1);
}, 300_000);
