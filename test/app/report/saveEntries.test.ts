import { type OfficeBook, type OfficeRow, readOfficeBook } from '../../../src/app/office/officeBook';
import type { Entry, EntryField } from '../../../src/app/report/entry';
import { saveEntries } from '../../../src/app/report/saveEntries';
import { showOffice } from '../../../src/app/report/showOffice';
import { applyRestore } from '../../../src/app/restore/applyRestore';
import { listOperations } from '../../../src/app/restore/listOperations';
import { previewRestore } from '../../../src/app/restore/previewRestore';
import { applySplit, previewSplit } from '../../../src/app/split/split';
import { dateSerial } from '../../../src/workbook/sheets/dateSerial';
import { monthKeys } from '../../../src/workbook/tables/layout';
import { closeTowns, DEMO_TIME, demoContent, issuesOf, openTown, type Town, valueOf } from '../openTown';

afterAll(closeTowns);

const OFFICE = '村建办';
const LAND = '征地工业用地面积';
const TIME = '2011-05-06 09:30';
const TODAY = '2011-05-06';
const ORDER = { office: OFFICE, time: TIME, today: TODAY };

let town: Town;
beforeAll(async () => {
  town = await openTown(demoContent(), 'zh', { calculation: true });
  valueOf(await applySplit(town.spreadsheet, valueOf(await previewSplit(town.spreadsheet, { indicators: null, time: DEMO_TIME }))));
  town.type('ledger', 'month4', town.rowOf(LAND, '一村'), null);
  town.type('ledger', 'month4', town.rowOf(LAND, '二村'), null);
  await town.host.calculate();
});

const read = async (): Promise<OfficeBook> => valueOf(await readOfficeBook(town.spreadsheet));
function rowIn(book: OfficeBook, indicator: string, unit: string): OfficeRow {
  const row = book.rows.find((one) => one.indicator === indicator && one.unit === unit);
  if (!row) throw new Error(`${indicator} of ${unit} is no office's row`);
  return row;
}
const entry = ({ row, key }: OfficeRow, field: EntryField, text: string): Entry => ({ row, key, field, text });
const lines = (table: 'Ledger' | 'Log' | 'Returns' | 'Requests'): number => (town.book.tableNamed(table)?.area.rows ?? 1) - 1;
const ledger = () => Array.from({ length: lines('Ledger') }, (_, row) => [...monthKeys, 'nature', 'cause', 'nextStep', 'deadline', 'annual'].map((key) => town.cell('ledger', key as 'month1', row)));

describe('an office’s entries', () => {
  test('another office’s row is refused with its place, and nothing is written', async () => {
    const book = await read();
    const before = ledger();
    const foreign = rowIn(book, '合同引进市外内资', '经发办');
    const outcome = await saveEntries(town.spreadsheet, book, [entry(rowIn(book, LAND, '一村'), 'actual', '61.8'), entry(foreign, 'actual', '9900')], ORDER);
    expect(issuesOf(outcome)).toMatchObject([{ code: 'report-foreign-row', facts: { owner: '经发办', office: OFFICE }, place: { table: 'Ledger', row: foreign.row + 1, column: '责任科室' } }]);
    expect(ledger()).toEqual(before);
  });

  test('a row of the statistics station never takes a figure or a nature', async () => {
    const book = await read();
    const before = ledger();
    const words = book.rows.filter(({ kind, office }) => kind === 'words' && office === OFFICE);
    expect(words.length).toBeGreaterThan(3);
    for (const [field, text] of [['actual', '1'], ['nature', '核定']] as const) {
      const outcome = await saveEntries(town.spreadsheet, book, words.map((row) => entry(row, field, text)), ORDER);
      expect(issuesOf(outcome).map(({ code }) => code)).toEqual(words.map(() => 'report-statistics'));
    }
    expect(ledger()).toEqual(before);
    expect(words.map(({ annual, milestone, gap, distance }) => [annual, milestone, gap, distance])).toEqual(words.map(() => [null, null, null, null]));
  });

  test('every problem is named at its cell', async () => {
    const book = await read();
    const row = rowIn(book, LAND, '一村');
    const outcome = await saveEntries(town.spreadsheet, book, [entry(row, 'actual', '约六十'), entry(row, 'nature', '估计')], ORDER);
    expect(issuesOf(outcome)).toMatchObject([
      { code: 'report-not-a-number', place: { table: 'Ledger', row: row.row + 1, column: '4月累计' } },
      { code: 'word-unknown', place: { table: 'Ledger', row: row.row + 1, column: '数据性质' } },
    ]);
    expect(issuesOf(await saveEntries(town.spreadsheet, book, [], ORDER))).toMatchObject([{ code: 'report-nothing' }]);
  });

  test('are written to their own cells in two round trips and logged; the return is not in while a figure is missing', async () => {
    const book = await read();
    const before = ledger();
    const [land, plant] = [rowIn(book, LAND, '一村'), rowIn(book, '规模以上工业产值', '丙寅新材')];
    const trips = await town.trips(async () =>
      valueOf(
        await saveEntries(
          town.spreadsheet,
          book,
          [entry(land, 'actual', '６１．８亩'), entry(land, 'nature', '预计'), entry(land, 'deadline', '6月底前'), entry(plant, 'cause', '=1+1'), entry(plant, 'nextStep', '007'), entry(land, 'request', '请协调用地指标')],
          ORDER,
        ),
      ),
    );
    expect(trips).toBe(2);
    await town.host.calculate();
    const expected = before.map((cells, row) => {
      if (row === land.row) return cells.map((cell, column) => (column === 3 ? 61.8 : column === 12 ? '预计' : column === 15 ? '6月底前' : cell));
      return row === plant.row ? cells.map((cell, column) => (column === 13 ? '=1+1' : column === 14 ? '007' : cell)) : cells;
    });
    expect(ledger()).toEqual(expected);
    expect(town.cell('ledger', 'status', land.row)).toBe('△基本达序时');
    const request = Array.from({ length: lines('Requests') }, (_, row) => row).find((row) => town.cell('requests', 'content', row) === '请协调用地指标') ?? -1;
    expect((['unit', 'indicator', 'raisedOn', 'state', 'light'] as const).map((key) => town.cell('requests', key, request))).toEqual(['一村', LAND, dateSerial(TODAY), '未办结', '○办理中']);
    const summaries = Array.from({ length: lines('Log') }, (_, row) => [town.cell('log', 'command', row), town.cell('log', 'summary', row)]);
    expect(summaries).toContainEqual(['我的填报', '村建办填报6项']);
    expect(town.cell('returns', 'office', 0)).toBeNull();
  });

  test('once nothing is missing the return is noted, and a second time keeps its day', async () => {
    const save = async (text: string, today: string): Promise<void> => {
      const book = await read();
      valueOf(await saveEntries(town.spreadsheet, book, [entry(rowIn(book, LAND, '二村'), 'actual', text)], { ...ORDER, today }));
      await town.host.calculate();
    };
    await save('9.5', '2011-05-07');
    await save('9.8', '2011-05-09');
    expect(lines('Returns')).toBe(1);
    expect((['month', 'office', 'receivedOn', 'file', 'figures', 'state'] as const).map((key) => town.cell('returns', key, 0))).toEqual([4, OFFICE, dateSerial('2011-05-07'), '台账直接填报', 5, '按时']);
  });

  test('somebody who enters beside it does not matter, in the same cells it does', async () => {
    const book = await read();
    const row = rowIn(book, LAND, '二村');
    town.type('ledger', 'matter', 0, '是');
    town.type('ledger', 'nature', row.row, '快报');
    valueOf(await saveEntries(town.spreadsheet, book, [entry(row, 'cause', '青苗补偿未谈妥')], ORDER));
    town.type('ledger', 'month4', row.row, 11);
    expect(issuesOf(await saveEntries(town.spreadsheet, book, [entry(row, 'actual', '12')], ORDER))).toMatchObject([{ code: 'report-changed-meanwhile', place: { table: 'Ledger', row: row.row + 1 } }]);
    town.type('ledger', 'leadOffice', row.row, '经发办');
    expect(issuesOf(await saveEntries(town.spreadsheet, book, [entry(row, 'cause', '补偿')], ORDER))).toMatchObject([{ code: 'report-changed-meanwhile' }, { code: 'report-changed-meanwhile' }]);
    town.type('ledger', 'leadOffice', row.row, OFFICE);
    town.type('ledger', 'month4', row.row, 9.8);
  });

  test('can be taken back', async () => {
    const before = ledger();
    const book = await read();
    const row = rowIn(book, LAND, '二村');
    valueOf(await saveEntries(town.spreadsheet, book, [entry(row, 'actual', '10.5'), entry(row, 'nextStep', '逐户签约'), entry(row, 'request', '请协调')], { ...ORDER, time: '2011-05-09 10:00' }));
    expect(ledger()).not.toEqual(before);
    const list = valueOf(await listOperations(town.spreadsheet));
    const [latest] = list.operations;
    expect(latest?.command).toBe('我的填报');
    valueOf(await applyRestore(town.spreadsheet, valueOf(await previewRestore(town.spreadsheet, list, latest?.id ?? '', '2011-05-09 10:05')), false));
    expect(ledger()).toEqual(before);
    expect(Array.from({ length: lines('Requests') }, (_, line) => town.cell('requests', 'content', line))).not.toContain('请协调');
  });
});

test('only the office’s rows are listed in the sheet, in two round trips, and all again', async () => {
  const sheet = town.book.tableNamed('Ledger')?.sheet ?? '';
  const hidden = (): number => town.book.sheets.find(({ id }) => id === sheet)?.filteredRows.size ?? 0;
  expect(await town.trips(async () => valueOf(await showOffice(town.spreadsheet, OFFICE)))).toBe(2);
  const own = Array.from({ length: lines('Ledger') }, (_, row) => row).filter((row) => town.cell('ledger', 'leadOffice', row) === OFFICE);
  expect(hidden()).toBe(lines('Ledger') - own.length);
  valueOf(await showOffice(town.spreadsheet, null));
  expect(hidden()).toBe(0);
});
