import { previewBreakback } from '../../../src/app/adjust/breakback';
import { applyAdjustment } from '../../../src/app/adjust/preview';
import { previewFinalise } from '../../../src/app/close/finalise';
import { applyClosing } from '../../../src/app/close/preview';
import { applyRestore } from '../../../src/app/restore/applyRestore';
import { listOperations, type OperationList } from '../../../src/app/restore/listOperations';
import { previewRestore, type RestorePreview } from '../../../src/app/restore/previewRestore';
import { applySplit, previewSplit } from '../../../src/app/split/split';
import { setAsOf } from '../../../src/app/track/setAsOf';
import { settingItems } from '../../../src/workbook/tables/columns';
import { openHeadless } from '../../../scripts/headless';
import { closeTowns, demoContent, issuesOf, openTown, type Town, townOf, valueOf } from '../openTown';
import { ledgerRows, PLAN, planOf, sortLedger } from './ledgerOf';

afterEach(closeTowns);

const OUTPUT = '规模以上工业产值';
const UNIT = '丙寅新材';

async function split(town: Town, time = '2011-01-10 09:00', indicators: readonly string[] | null = null): Promise<void> {
  valueOf(await applySplit(town.spreadsheet, valueOf(await previewSplit(town.spreadsheet, { indicators, time }))));
}

async function breakback(town: Town, value: number, time = '2011-02-10 09:00'): Promise<void> {
  const preview = await previewBreakback(town.spreadsheet, { indicator: OUTPUT, edit: { kind: 'annual', unit: UNIT, value }, time });
  valueOf(await applyAdjustment(town.spreadsheet, valueOf(preview)));
}

const list = async (town: Town): Promise<OperationList> => valueOf(await listOperations(town.spreadsheet));

/** The preview of taking back the operation at a place of the list, the newest first. */
async function previewOf(town: Town, place = 0): Promise<RestorePreview> {
  const listed = await list(town);
  return valueOf(await previewRestore(town.spreadsheet, listed, listed.operations[place]?.id ?? '', '2011-05-12 09:30'));
}

async function takeBack(town: Town, place = 0, isRest = false): Promise<RestorePreview> {
  const preview = await previewOf(town, place);
  valueOf(await applyRestore(town.spreadsheet, preview, isRest));
  return preview;
}

test('a split is listed with its cells, taken back in four round trips after the list, and itself taken back', async () => {
  const town = await openTown(demoContent());
  const before = planOf(town);
  await split(town);
  const after = planOf(town);
  expect(after).not.toEqual(before);
  const listed = await list(town);
  expect(listed.operations).toMatchObject([{ time: '2011-01-10 09:00', command: '分解预览 → 写入台账', obstacle: null, overwritten: 0 }]);
  expect(listed.operations[0]?.touched.map(({ header }) => header)).toEqual(['年度目标', '一季度', '二季度', '三季度', '四季度', '指标由来']);
  expect(listed.edited).toEqual([]);
  const trips = await town.trips(async () => {
    const preview = valueOf(await previewRestore(town.spreadsheet, listed, listed.operations[0]!.id, '2011-05-12 09:30'));
    expect(preview.left).toEqual([]);
    valueOf(await applyRestore(town.spreadsheet, preview, false));
  });
  expect(trips).toBe(4);
  expect(await town.trips(() => listOperations(town.spreadsheet))).toBe(3);
  expect(planOf(town)).toEqual(before);
  expect((await list(town)).operations.map(({ command, obstacle }) => [command, obstacle])).toEqual([['恢复到操作前', null], ['分解预览 → 写入台账', 'takenBack']]);
  await takeBack(town);
  expect(planOf(town)).toEqual(after);
  expect((await list(town)).operations.map(({ obstacle }) => obstacle)).toEqual([null, 'takenBack', null]);
});

test('after the file is saved, closed, opened and sorted, the figures come back to their rows', async () => {
  const first = await openTown(demoContent());
  const before = planOf(first);
  await split(first);
  const town = townOf(await openHeadless({ calculation: false, file: await first.save() }), 'zh');
  sortLedger(town, (left, right) => right - left);
  await takeBack(town);
  expect(planOf(town)).toEqual(before);
  town.close();
});

test('rows put in and taken out above do not move what comes back', async () => {
  const town = await openTown(demoContent());
  await split(town);
  const before = planOf(town);
  const year = Number(before[`${OUTPUT} ${UNIT}`]?.[0]);
  await breakback(town, year + 300);
  const { sheet, area } = town.book.tableNamed('Ledger')!;
  town.book.apply({ type: 'insertRows', sheet, at: area.row + 2, count: 1 }, { origin: 'user' });
  await takeBack(town);
  expect(planOf(town)).toEqual({ ...before, ' ': [null, null, null, null, null, null] });
});

describe('cells edited since', () => {
  let town: Town;
  let year: number;
  let row: number;
  beforeEach(async () => {
    town = await openTown(demoContent());
    await split(town);
    row = town.rowOf(OUTPUT, UNIT);
    year = Number(town.cell('ledger', 'annual', row));
  });

  test('are named, and nothing is written until the rest alone is asked for', async () => {
    town.type('ledger', 'annual', row, year + 1);
    const count = ledgerRows(town);
    const preview = await previewOf(town);
    expect(preview.left).toEqual([
      { reason: 'edited', table: 'Ledger', header: '年度目标', row, name: [OUTPUT, UNIT], now: year + 1, expected: year, by: null },
    ]);
    const plan = planOf(town);
    expect(issuesOf(await applyRestore(town.spreadsheet, preview, false))).toMatchObject([{ code: 'restore-edited', facts: { count: 1 } }]);
    expect(planOf(town)).toEqual(plan);
    valueOf(await applyRestore(town.spreadsheet, preview, true));
    expect(town.cell('ledger', 'annual', row)).toBe(year + 1);
    const [, ...others] = planOf(await openTown(demoContent()))[`${OUTPUT} ${UNIT}`] ?? [];
    expect(planOf(town)).toEqual({ ...planOf(await openTown(demoContent())), [`${OUTPUT} ${UNIT}`]: [year + 1, ...others] });
    expect(ledgerRows(town)).toBe(count);
    expect((await list(town)).operations).toMatchObject([{ command: '恢复到操作前', summary: expect.stringContaining('另有1处未恢复') }, { isPartlyTakenBack: true, obstacle: null }]);
  });

  test('by a later command are named with it', async () => {
    await breakback(town, year + 300);
    const preview = await previewOf(town, 1);
    const own = preview.left.find(({ header, row: at }) => header === '年度目标' && at === row);
    expect(own).toMatchObject({ now: year + 300, expected: year, by: { command: '改总数重新分摊', time: '2011-02-10 09:00' } });
    await takeBack(town, 0);
    expect((await previewOf(town, 2)).left).toEqual([]);
  });

  test('after the comparison refuse the writing', async () => {
    const preview = await previewOf(town);
    town.type('ledger', 'annual', row, year + 1);
    expect(issuesOf(await applyRestore(town.spreadsheet, preview, false))).toMatchObject([{ code: 'changed-meanwhile' }]);
  });

  test('are pointed out by the list, with what was written', async () => {
    town.type('ledger', 'quarter2', row, 1);
    const expected = planOf(town)[`${OUTPUT} ${UNIT}`];
    expect((await list(town)).edited).toMatchObject([{ header: '二季度', row, name: [OUTPUT, UNIT], now: 1 }]);
    expect(expected?.[2]).toBe(1);
  });

  test('before the next command wrote over them show in the list as overwritten', async () => {
    town.type('ledger', 'annual', row, year + 1);
    await split(town, '2011-03-01 08:00', [OUTPUT]);
    expect((await list(town)).operations).toMatchObject([{ overwritten: 1 }, { overwritten: 0 }]);
  });

  test('a row that was renamed is named as gone, and comes back with the rest', async () => {
    town.type('ledger', 'unit', row, '别的单位');
    const preview = await previewOf(town);
    expect(preview.left).toEqual([expect.objectContaining({ reason: 'rowGone', name: [OUTPUT, UNIT], row: null })]);
    valueOf(await applyRestore(town.spreadsheet, preview, true));
    expect(town.cell('ledger', 'annual', row)).toBe(year);
  });

  test('a row that cannot be told from another of its name is left as it is', async () => {
    const twin = row + 1;
    for (const key of ['indicator', 'unit', 'origin', ...PLAN] as const) town.type('ledger', key, twin, town.cell('ledger', key, row));
    const preview = await previewOf(town);
    expect(preview.left).toContainEqual(expect.objectContaining({ reason: 'rowGone', name: [OUTPUT, UNIT], row: null }));
    expect(preview.cells.filter((cell) => cell.row === row || cell.row === twin)).toEqual([]);
    town.type('ledger', 'annual', twin, year + 1);
    expect((await previewOf(town)).cells.filter((cell) => cell.row === row).map(({ header }) => header)).toContain('年度目标');
  });

  test('a column whose header was changed is named as gone', async () => {
    const { sheet, area } = town.book.tableNamed('Ledger')!;
    town.book.apply({ type: 'setCells', sheet, row: area.row, column: town.tables.ledger.index('annual'), cells: [[{ value: '全年' }]] }, { origin: 'user' });
    expect((await previewOf(town)).left).toMatchObject([{ reason: 'columnGone', header: '年度目标' }]);
  });
});

describe('formulas that a command wrote over', () => {
  test('come back where they read no cell; of others the value of then', async () => {
    const town = await openTown(demoContent());
    const row = town.rowOf(OUTPUT, UNIT);
    const other = town.rowOf(OUTPUT, '甲子铝业');
    const { sheet, area } = town.book.tableNamed('Ledger')!;
    const column = area.column + town.tables.ledger.index('annual');
    const set = (at: number, formula: string, value: number): void =>
      void town.book.apply({ type: 'setCells', sheet, row: area.row + 1 + at, column, cells: [[{ formula, value }]] }, { origin: 'user' });
    set(row, '=3000+20', 3020);
    set(other, '=$F$6+1', 9001);
    await split(town);
    const preview = await takeBack(town);
    const formulaAt = (at: number): unknown => town.book.sheet(sheet).cells.get(area.row + 1 + at, column)?.formula;
    expect(formulaAt(row)).toBe('=3000+20');
    expect([formulaAt(other), town.cell('ledger', 'annual', other)]).toEqual([undefined, 9001]);
    expect(preview.cells.filter(({ formula }) => formula !== undefined)).toMatchObject([{ row: other, formula: '=$F$6+1', back: 9001 }]);
  });
});

describe('other commands', () => {
  test('moving the as-of month is listed and taken back', async () => {
    const town = await openTown(demoContent());
    const asOf = settingItems.indexOf('asOf');
    const trips = await town.trips(async () => valueOf(await setAsOf(town.spreadsheet, 6, '2011-06-01 08:00')));
    expect(trips).toBe(4);
    expect((await list(town)).operations).toMatchObject([{ command: '设截止月', summary: '截至月份由4月改为6月', obstacle: null }]);
    await takeBack(town);
    expect(town.cell('settings', 'value', asOf)).toBe(4);
  });

  test('an adjustment says which rows it added stay', async () => {
    const town = await openTown(demoContent());
    await split(town);
    await breakback(town, Number(town.cell('ledger', 'annual', town.rowOf(OUTPUT, UNIT))) + 300);
    const preview = await previewOf(town);
    expect(preview.stays).toEqual([{ table: 'Versions', rows: expect.any(Number) }]);
  });

  test('a finalised month goes back its own way', async () => {
    const town = await openTown(demoContent(), 'zh', { calculation: true });
    await split(town);
    await town.host.calculate();
    valueOf(await applyClosing(town.spreadsheet, valueOf(await previewFinalise(town.spreadsheet, '2011-05-12 09:30'))));
    const listed = await list(town);
    expect(listed.operations[0]).toMatchObject({ command: '本月定稿', obstacle: 'final' });
    expect(issuesOf(await previewRestore(town.spreadsheet, listed, listed.operations[0]!.id, '2011-05-12 09:31'))).toMatchObject([{ code: 'operation-unknown' }]);
  });
});
