import { deflateSync, strToU8 } from 'fflate';
import { logEntries } from '../../../src/app/log';
import { readLocated } from '../../../src/app/readLocated';
import { applyRestore } from '../../../src/app/restore/applyRestore';
import { listOperations, type OperationList } from '../../../src/app/restore/listOperations';
import { previewRestore } from '../../../src/app/restore/previewRestore';
import { thinLog } from '../../../src/app/restore/thinLog';
import { setAsOf } from '../../../src/app/track/setAsOf';
import type { Literal } from '../../../src/workbook/spec';
import { logKeys } from '../../../src/workbook/tables/columns';
import { closeTowns, demoContent, issuesOf, openTown, type Town, valueOf } from '../openTown';
import { ledgerRows, planOf, sortLedger } from './ledgerOf';

afterEach(closeTowns);

const list = async (town: Town): Promise<OperationList> => valueOf(await listOperations(town.spreadsheet));
const logRows = (town: Town): number => (town.book.tableNamed('Log')?.area.rows ?? 1) - 1;

/** A command that writes to the first rows of the column of sources. */
async function write(town: Town, cells: readonly Literal[], summary: string): Promise<void> {
  const read = valueOf(await readLocated(town.spreadsheet, [{ table: 'Ledger', keys: ['indicator', 'unit', 'source'] }], {}, [{ table: 'Log', keys: logKeys }]));
  const header = read.located.header('Ledger', 'source');
  const before = read.columns.find((column) => column.header === header)?.formulas ?? [];
  const change = { table: 'Ledger', header, before, after: before.map((cell, row) => cells[row] ?? cell) };
  const appends = logEntries(read, { time: '2011-01-10 09:00', command: '分解', summary }, [change]);
  valueOf(await town.spreadsheet.apply({ columns: [change], guards: [], appends }));
}

const noise = (length: number, seed: number): string => Array.from({ length: Math.ceil(length / 16) }, (_, at) => Math.sin(at + seed * 7919).toFixed(16).slice(-16)).join('');

describe('an old log', () => {
  test('keeps the cells of the latest twenty operations; of older ones the summaries, and gives their rows back', async () => {
    const town = await openTown(demoContent());
    await write(town, Array.from({ length: ledgerRows(town) }, (_, row) => noise(2000, row)), '第0次');
    const longest = logRows(town);
    expect(longest).toBeGreaterThan(1);
    for (let index = 1; index <= 22; index += 1) await write(town, [`甲${index}`, `乙${index}`], `第${index}次`);
    expect(await town.trips(async () => expect(valueOf(await thinLog(town.spreadsheet))).toBe(3))).toBe(4);
    const thinned = (await list(town)).operations;
    expect(thinned.map(({ obstacle }) => obstacle)).toEqual([...Array.from({ length: 20 }, () => null), 'thinned', 'thinned', 'thinned']);
    expect(thinned.at(-1)).toMatchObject({ summary: '第0次', touched: [{ header: '数据来源', cells: ledgerRows(town) }] });
    expect(logRows(town)).toBe(longest + 22);
    expect(await town.trips(async () => expect(valueOf(await thinLog(town.spreadsheet))).toBe(0))).toBe(4);
    expect(logRows(town)).toBe(23);
    expect((await list(town)).operations.map(({ summary, obstacle }) => [summary, obstacle])).toEqual(thinned.map(({ summary, obstacle }) => [summary, obstacle]));
    expect(await town.trips(() => thinLog(town.spreadsheet))).toBe(2);
  });

  test('keeps two megabytes of cells, and the latest operation whatever its size', async () => {
    const town = await openTown(demoContent());
    const rows = ledgerRows(town);
    for (const index of [1, 2, 3]) await write(town, Array.from({ length: rows }, (_, row) => noise(30_000, 100 * index + row)), `第${index}次`);
    valueOf(await thinLog(town.spreadsheet));
    const states = (await list(town)).operations.map(({ obstacle }) => obstacle);
    expect(states[0]).toBeNull();
    expect(states.at(-1)).toBe('thinned');
  });

  test('is not pushed out by moving the as-of month', async () => {
    const town = await openTown(demoContent());
    await write(town, ['甲', '乙'], '要留的');
    for (let index = 0; index < 21; index += 1) valueOf(await setAsOf(town.spreadsheet, 1 + (index % 12), '2011-01-10 09:00'));
    expect(valueOf(await thinLog(town.spreadsheet))).toBe(0);
    expect((await list(town)).operations.at(-1)).toMatchObject({ summary: '要留的', obstacle: null });
  });
});

describe('a record of the older form', () => {
  const pack = (cells: readonly Literal[]): string => Buffer.from(deflateSync(strToU8(JSON.stringify(cells)))).toString('base64');

  async function older(): Promise<{ readonly town: Town; readonly before: ReturnType<typeof planOf> }> {
    const town = await openTown(demoContent());
    const before = planOf(town);
    const cells = Array.from({ length: ledgerRows(town) }, (_, row) => town.cell('ledger', 'annual', row) ?? null);
    const after = cells.map((cell, row) => (row % 3 === 0 ? 1000 + row : cell));
    after.forEach((cell, row) => row % 3 === 0 && town.type('ledger', 'annual', row, cell));
    const log = town.book.tableNamed('Log')!;
    const row = ['2010-12-30 09:00', '分解预览 → 写入台账', '旧记录', 'Ledger', '年度目标', pack(cells), pack(after)].map((value) => ({ value }));
    town.book.apply({ type: 'setCells', sheet: log.sheet, row: log.area.row + 1, column: log.area.column, cells: [row] }, { origin: 'user' });
    return { town, before };
  }

  async function previewed(town: Town) {
    const listed = await list(town);
    return valueOf(await previewRestore(town.spreadsheet, listed, listed.operations[0]!.id, '2011-05-12 09:30'));
  }

  test('is taken back where the rows have not moved', async () => {
    const { town, before } = await older();
    const preview = await previewed(town);
    expect(preview.left).toEqual([]);
    valueOf(await applyRestore(town.spreadsheet, preview, false));
    expect(planOf(town)).toEqual(before);
  });

  test('is refused as a whole once rows have moved', async () => {
    const { town } = await older();
    sortLedger(town, (left, right) => right - left);
    const plan = planOf(town);
    const preview = await previewed(town);
    expect(preview.left.length).toBeGreaterThan(0);
    expect(preview.mayRestoreRest).toBe(false);
    expect(issuesOf(await applyRestore(town.spreadsheet, preview, true))).toMatchObject([{ code: 'restore-edited' }]);
    expect(planOf(town)).toEqual(plan);
  });
});
