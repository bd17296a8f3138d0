import { previewCheck } from '../../src/app/close/prepareCheck';
import { previewFinalise } from '../../src/app/close/finalise';
import { applyClosing } from '../../src/app/close/preview';
import { applyRepair } from '../../src/app/health/applyRepair';
import { checkWorkbook } from '../../src/app/health/checkWorkbook';
import { planRepair } from '../../src/app/health/planRepair';
import { readOfficeBook } from '../../src/app/office/officeBook';
import { liftProtection } from '../../src/app/protect/liftProtection';
import { protectEntries } from '../../src/app/protect/protectEntries';
import { readProtection } from '../../src/app/protect/readProtection';
import type { Entry } from '../../src/app/report/entry';
import { saveEntries } from '../../src/app/report/saveEntries';
import { applyRestore } from '../../src/app/restore/applyRestore';
import { listOperations } from '../../src/app/restore/listOperations';
import { previewRestore } from '../../src/app/restore/previewRestore';
import { applySplit, previewSplit } from '../../src/app/split/split';
import { refresh } from '../../src/app/track/refresh';
import { setAsOf } from '../../src/app/track/setAsOf';
import { createSpreadsheet } from '../../src/excel/spreadsheet';
import { columnLetters } from '../../src/workbook/tables/layout';
import { settingItems } from '../../src/workbook/tables/columns';
import { TABLES } from '../../src/workbook/tables';
import { textIn } from '../../src/workbook/text';
import { closeTowns, DEMO_TIME, demoContent, issuesOf, openTown, type Town, valueOf } from './openTown';

afterAll(closeTowns);
jest.setTimeout(240_000);

const TIME = '2011-05-12 09:30';
const { sheets } = textIn('zh');
const LEFT_OPEN = ['Log', 'Versions', 'History', 'Returns', 'Actions'];
const setting = (item: (typeof settingItems)[number]) => settingItems.indexOf(item);

const protect = (town: Town, password: string | null = null) => protectEntries(town.spreadsheet, { password, time: TIME });
const sheetOf = (town: Town, table: string) => town.book.sheet(town.book.tableNamed(table)?.sheet ?? '');

/** A cell of a table's body as an address on its sheet. */
function addressOf(town: Town, table: string, header: string, row: number) {
  const { area, sheet } = town.book.tableNamed(table)!;
  const column = Array.from({ length: area.columns }, (_, index) => index).find((index) => town.book.value(sheet, area.row, area.column + index) === header)!;
  return { sheet: town.book.sheet(sheet).name, address: `${columnLetters(area.column + column)}${area.row + 2 + row}` };
}

/** Whether somebody at the screen may type into the cell. */
function takes(town: Town, table: 'ledger' | 'requests' | 'checkList' | 'indicators' | 'settings', key: string, row: number, value: string | number): boolean {
  const layout = town.tables[table];
  const cell = addressOf(town, layout.table, layout.header(key as never), row);
  try {
    town.host.userEdit({ ...cell, input: [[value]] });
    return true;
  } catch {
    return false;
  }
}

/** Everything about the protection: options and passwords by sheet, and the open cells. */
function standingOf(town: Town) {
  return town.book.sheets.map((sheet) => ({
    name: sheet.name,
    protection: sheet.protection,
    open: town.book.tablesOn(sheet.id).map(({ name, area }) =>
      Array.from({ length: area.rows }, (_, i) => Array.from({ length: area.columns }, (__, j) => (sheet.formats.get(area.row + i, area.column + j, 'locked') ? '' : `${i},${j}`)).filter(Boolean).join(' ')).filter(Boolean).join(' ') && name + String(area.rows),
    ),
  }));
}

function openCellsOf(town: Town, table: string): readonly string[] {
  const { area, sheet } = town.book.tableNamed(table)!;
  const { formats } = town.book.sheet(sheet);
  return Array.from({ length: area.rows - 1 }, (_, row) =>
    Array.from({ length: area.columns }, (__, column) => column)
      .filter((column) => !formats.get(area.row + 1 + row, area.column + column, 'locked'))
      .map((column) => String(town.book.value(sheet, area.row, area.column + column)))
      .join(),
  );
}

async function split(town: Town): Promise<void> {
  valueOf(await applySplit(town.spreadsheet, valueOf(await previewSplit(town.spreadsheet, { indicators: null, time: DEMO_TIME }))));
}

describe('the protection of entries', () => {
  test('takes four round trips, and so does lifting it; the settings and the log say so', async () => {
    const town = await openTown(demoContent());
    expect(await town.trips(async () => valueOf(await protect(town)))).toBe(4);
    expect(town.cell('settings', 'value', setting('protection'))).toBe('是');
    expect(valueOf(await readProtection(town.spreadsheet))).toMatchObject({ mark: 'open' });
    for (const table of TABLES) expect([table, sheetOf(town, table).protection !== null]).toEqual([table, !LEFT_OPEN.includes(table)]);
    expect([sheets.board, sheets.guide].map((name) => town.book.sheetNamed(name)?.protection?.options)).toEqual([expect.objectContaining({ allowAutoFilter: true }), expect.objectContaining({ selectionMode: 'Normal' })]);
    expect(await town.trips(async () => valueOf(await liftProtection(town.spreadsheet, TIME)))).toBe(4);
    expect(town.book.sheets.every(({ protection }) => protection === null)).toBe(true);
    expect(town.cell('settings', 'value', setting('protection'))).toBe('否');
    const { operations } = valueOf(await listOperations(town.spreadsheet));
    expect(operations.slice(0, 2).map(({ command, obstacle }) => [command, obstacle])).toEqual([['撤销保护填报', 'protection'], ['保护填报', 'protection']]);
  });

  test('leaves offices their figures, and of the statistics station’s rows only words', async () => {
    const town = await openTown(demoContent());
    valueOf(await protect(town));
    const { rows } = valueOf(await readOfficeBook(town.spreadsheet));
    const words = [...['cause', 'nextStep', 'deadline'] as const].map((key) => town.tables.ledger.header(key));
    const months = Array.from({ length: 12 }, (_, index) => town.tables.ledger.header(`month${index + 1}` as 'month1'));
    const byRow = new Map(rows.map(({ row, kind }) => [row, kind === 'figure' ? [...months, town.tables.ledger.header('nature'), ...words].join() : words.join()]));
    const open = openCellsOf(town, 'Ledger');
    expect(open).toEqual(open.map((_, row) => byRow.get(row) ?? ''));
    expect(new Set(open).size).toBe(3);
    const figure = rows.find(({ kind }) => kind === 'figure')!.row;
    const word = rows.find(({ kind }) => kind === 'words')!.row;
    expect([takes(town, 'ledger', 'month4', figure, 5), takes(town, 'ledger', 'month4', word, 5), takes(town, 'ledger', 'cause', word, '停电')]).toEqual([true, false, true]);
    expect([takes(town, 'ledger', 'annual', figure, 5), takes(town, 'indicators', 'issuedTarget', 0, 5), takes(town, 'settings', 'value', 0, 'x')]).toEqual([false, false, false]);
    expect([takes(town, 'requests', 'content', 3, '要3台变压器'), takes(town, 'requests', 'light', 3, 'x')]).toEqual([true, false]);
  });

  test('follows rows and columns that users moved, and relocks what they had opened', async () => {
    const town = await openTown(demoContent());
    const sheet = sheetOf(town, 'Ledger').id;
    town.book.apply({ type: 'insertColumns', sheet, at: 20, count: 1 }, { origin: 'user' });
    town.book.apply({ type: 'insertRows', sheet, at: 2, count: 2 }, { origin: 'user' });
    town.book.apply({ type: 'setFormat', sheet, area: { row: 9, column: 0, rows: 3, columns: 4 }, format: { locked: false } }, { origin: 'user' });
    valueOf(await protect(town));
    const open = openCellsOf(town, 'Ledger');
    expect(new Set(open).size).toBe(3);
    expect(open.join()).not.toContain('指标');
  });

  test('a sheet that the user protected is named and left alone, before and after', async () => {
    const town = await openTown(demoContent());
    const own = sheetOf(town, 'Rules');
    town.book.apply({ type: 'protectSheet', sheet: own.id, options: { allowFormatCells: true } }, { origin: 'user' });
    const writes = town.book.history.length;
    expect(issuesOf(await protect(town))).toMatchObject([{ code: 'protection-foreign', facts: { sheet: own.name } }]);
    expect(issuesOf(await liftProtection(town.spreadsheet, TIME))).toMatchObject([{ code: 'protection-foreign' }]);
    expect(town.book.history).toHaveLength(writes);
    expect(own.protection?.options).toEqual({ allowFormatCells: true });
  });

  test('rows that were sorted while it was prepared are refused', async () => {
    const town = await openTown(demoContent());
    town.office.wire.beforeNext(() => undefined);
    town.office.wire.beforeNext(() => undefined);
    town.office.wire.beforeNext(() => town.type('ledger', 'unit', 3, '别家'));
    expect(issuesOf(await protect(town))).toMatchObject([{ code: 'changed-meanwhile' }]);
    expect(town.book.sheets.every(({ protection }) => protection === null)).toBe(true);
  });

  test('an older workbook is told where to get the setting', async () => {
    const town = await openTown(demoContent());
    town.type('settings', 'item', setting('protection'), '别的');
    expect(issuesOf(await protect(town))).toMatchObject([{ code: 'protection-setting-missing' }]);
  });
});

describe('commands under protection', () => {
  test('work, and leave options and open cells as they were', async () => {
    const town = await openTown(demoContent());
    valueOf(await protect(town));
    const before = standingOf(town);
    await split(town);
    expect(town.cell('ledger', 'annual', 0)).toBe(11000);
    expect(await town.trips(async () => valueOf(await refresh(town.spreadsheet)))).toBe(3);
    valueOf(await setAsOf(town.spreadsheet, 3, TIME));
    valueOf(await setAsOf(town.spreadsheet, 4, TIME));
    expect(standingOf(town)).toEqual(before);
    const list = valueOf(await listOperations(town.spreadsheet));
    const last = list.operations[0]!;
    const preview = valueOf(await previewRestore(town.spreadsheet, list, last.id, TIME));
    valueOf(await applyRestore(town.spreadsheet, preview, false));
    expect(town.cell('settings', 'value', setting('asOf'))).toBe(3);
    valueOf(await setAsOf(town.spreadsheet, 4, TIME));
    expect(standingOf(town)).toEqual(before);
  });

  test('a check list and a finalised month work, and the list’s new rows are open to the offices', async () => {
    const town = await openTown(demoContent(), 'zh', { calculation: true });
    await split(town);
    valueOf(await protect(town));
    await town.host.calculate();
    valueOf(await applyClosing(town.spreadsheet, valueOf(await previewCheck(town.spreadsheet, TIME))));
    const open = openCellsOf(town, 'Checks');
    expect(open.length).toBeGreaterThan(3);
    expect(new Set(open)).toEqual(new Set(['科室说明,科室确认(是/否)']));
    expect([takes(town, 'checkList', 'explanation', 1, '设备检修3天'), takes(town, 'checkList', 'status', 1, '●')]).toEqual([true, false]);
    valueOf(await applyClosing(town.spreadsheet, valueOf(await previewFinalise(town.spreadsheet, TIME))));
    expect(town.cell('settings', 'value', setting('closedMonth'))).toBe(4);
    for (const table of TABLES) expect([table, sheetOf(town, table).protection !== null]).toEqual([table, !LEFT_OPEN.includes(table)]);
  });

  test('a repair works, and a column that it puts in is locked', async () => {
    const town = await openTown(demoContent());
    const { sheet, area } = town.book.tableNamed('Ledger')!;
    const column = area.column + town.tables.ledger.index('cause') + 3;
    town.book.apply({ type: 'deleteColumns', sheet, at: column, count: 1 }, { origin: 'user' });
    valueOf(await protect(town));
    const health = valueOf(await checkWorkbook(town.spreadsheet));
    const faults = health.faults.filter(({ issue }) => issue.code === 'health-columns-missing');
    expect(faults).toHaveLength(1);
    valueOf(await applyRepair(town.spreadsheet, valueOf(planRepair(health, faults, TIME))));
    expect(new Set(openCellsOf(town, 'Ledger')).size).toBe(3);
    expect(openCellsOf(town, 'Ledger').join()).not.toContain('责任单位预判');
    expect(town.book.sheet(sheet).protection).not.toBeNull();
    expect(valueOf(await checkWorkbook(town.spreadsheet)).faults.map(({ issue }) => issue.code)).not.toContain('health-columns-missing');
  });

  test('a sheet that is no longer protected is a hint of the check, and no command protects it', async () => {
    const town = await openTown(demoContent());
    valueOf(await protect(town));
    town.book.apply({ type: 'unprotectSheet', sheet: sheetOf(town, 'Rules').id }, { origin: 'user' });
    const { faults } = valueOf(await checkWorkbook(town.spreadsheet));
    const found = faults.filter(({ issue }) => issue.code === 'health-unprotected');
    expect(found).toMatchObject([{ issue: { severity: 'warning', facts: { sheets: [sheetOf(town, 'Rules').name] } }, repairs: [] }]);
    await split(town);
    expect(sheetOf(town, 'Rules').protection).toBeNull();
  });

  test('cut off in the midst of writing, they protect again what they had lifted', async () => {
    const town = await openTown(demoContent());
    valueOf(await protect(town, '秘1'));
    const preview = valueOf(await previewSplit(town.spreadsheet, { indicators: null, time: DEMO_TIME }));
    const before = standingOf(town);
    town.office.wire.beforeNext(() => undefined);
    town.office.wire.beforeNext(() => town.book.apply({ type: 'deleteTable', id: town.book.tableNamed('Log')!.id }, { origin: 'coauthor' }));
    expect((await applySplit(town.spreadsheet, preview)).ok).toBe(false);
    expect(standingOf(town).map(({ protection }) => protection)).toEqual(before.map(({ protection }) => protection));
    expect(takes(town, 'ledger', 'annual', 0, 1)).toBe(false);
  });

  test('a lost request leaves the protection; a cancelled command never lifts it', async () => {
    const town = await openTown(demoContent());
    valueOf(await protect(town));
    const preview = valueOf(await previewSplit(town.spreadsheet, { indicators: null, time: DEMO_TIME }));
    const before = standingOf(town);
    town.office.wire.beforeNext(() => town.office.wire.breakNext());
    await applySplit(town.spreadsheet, preview).catch(() => null);
    expect(standingOf(town)).toEqual(before);
    const stop = new AbortController();
    town.office.wire.beforeNext(() => stop.abort());
    expect(issuesOf(await applySplit(town.spreadsheet, preview, { signal: stop.signal }))).toMatchObject([{ code: 'cancelled' }]);
    expect(standingOf(town)).toEqual(before);
  });
});

describe('with a password', () => {
  async function withPassword(): Promise<Town> {
    const town = await openTown(demoContent());
    valueOf(await protect(town, '秘1'));
    return town;
  }

  test('the pane that gave it goes on working, and puts the same password back', async () => {
    const town = await withPassword();
    expect(town.cell('settings', 'value', setting('protection'))).toBe('是(有密码)');
    expect(JSON.stringify(town.book.sheets.map(({ cells }) => [...cells.filled()]))).not.toContain('秘1');
    const before = standingOf(town);
    await split(town);
    expect(standingOf(town)).toEqual(before);
  });

  test('another pane is asked for it before anything is written, and a wrong one is refused and forgotten', async () => {
    const town = await withPassword();
    const other: Town = { ...town, spreadsheet: createSpreadsheet(town.office.run) };
    const before = standingOf(town);
    const writes = town.book.history.length;
    const preview = valueOf(await previewSplit(other.spreadsheet, { indicators: null, time: DEMO_TIME }));
    expect(issuesOf(await applySplit(other.spreadsheet, preview))).toMatchObject([{ code: 'protection-password', facts: { sheets: expect.arrayContaining(['分解台账']) } }]);
    expect(issuesOf(await refresh(other.spreadsheet))).toMatchObject([{ code: 'protection-password' }]);
    other.spreadsheet.givePassword('猜的');
    expect(issuesOf(await applySplit(other.spreadsheet, preview))).toMatchObject([{ code: 'protection-password-wrong' }]);
    expect(issuesOf(await applySplit(other.spreadsheet, preview))).toMatchObject([{ code: 'protection-password' }]);
    other.spreadsheet.givePassword('猜的');
    expect(issuesOf(await liftProtection(other.spreadsheet, TIME))).toMatchObject([{ code: 'protection-password-wrong' }]);
    expect(standingOf(town)).toEqual(before);
    expect(town.book.history).toHaveLength(writes);
    other.spreadsheet.givePassword('秘1');
    valueOf(await applySplit(other.spreadsheet, preview));
    expect(standingOf(town)).toEqual(before);
    valueOf(await liftProtection(other.spreadsheet, TIME));
    expect(town.book.sheets.every(({ protection }) => protection === null)).toBe(true);
  });

  test('protected again, it may have another one or none', async () => {
    const town = await withPassword();
    valueOf(await protect(town, '新2'));
    await split(town);
    expect(sheetOf(town, 'Ledger').protection?.password).toBe('新2');
    valueOf(await protect(town));
    expect([sheetOf(town, 'Ledger').protection?.password, town.cell('settings', 'value', setting('protection'))]).toEqual([undefined, '是']);
    await split(town);
    expect(sheetOf(town, 'Ledger').protection?.password).toBeUndefined();
  });

  test('an office that writes to open cells needs none, and nothing is lifted for it', async () => {
    const town = await withPassword();
    const office = createSpreadsheet(town.office.run);
    const book = valueOf(await readOfficeBook(office));
    const rows = book.rows.filter(({ kind }) => kind === 'words').slice(0, 3);
    const header = town.tables.ledger.header('cause');
    const before = book.columns.find((column) => column.table === 'Ledger' && column.header === header)!.formulas;
    const after = before.map((cell, row) => (rows.some((one) => one.row === row) ? '停电3天' : cell));
    const seen = town.book.history.length;
    valueOf(await office.apply({ columns: [{ table: 'Ledger', header, before, after }], guards: [], appends: [{ table: 'Log', headers: ['时间', '操作'], rows: [[TIME, '我的填报']] }] }));
    expect(town.cell('ledger', 'cause', rows[0]!.row)).toBe('停电3天');
    expect(town.book.history.slice(seen).map(({ type }) => type)).not.toContain('unprotectSheet');
  });

  test('an office reports in the pane, asks for something and lists its own rows without it', async () => {
    const town = await openTown(demoContent(), 'zh', { calculation: true });
    await split(town);
    valueOf(await protect(town, '秘1'));
    const before = standingOf(town);
    const office = createSpreadsheet(town.office.run);
    const book = valueOf(await readOfficeBook(office));
    const row = book.rows.find(({ kind, isDue }) => kind === 'figure' && isDue)!;
    const entry = (field: Entry['field'], text: string): Entry => ({ row: row.row, key: row.key, field, text });
    const entries = [entry('actual', String(row.last?.value ?? 1)), entry('nature', '预计'), entry('cause', '停电3天'), entry('nextStep', '抢修'), entry('deadline', '2011-06-30'), entry('request', '要3台变压器')];
    valueOf(await saveEntries(office, book, entries, { office: row.office, time: TIME, today: '2011-05-12' }));
    expect(town.cell('ledger', 'cause', row.row)).toBe('停电3天');
    valueOf(await office.filter({ table: 'Ledger', header: town.tables.ledger.header('leadOffice') }, row.office));
    expect(standingOf(town)).toEqual(before);
  });
});
