import { applyRepair } from '../../src/app/health/applyRepair';
import { planRepair } from '../../src/app/health/planRepair';
import { checkWorkbook, type Health } from '../../src/app/health/checkWorkbook';
import type { Operation } from '../../src/workbench/book';
import { TABLES } from '../../src/workbook/tables';
import { settingItems } from '../../src/workbook/tables/columns';
import { closeTowns, DEMO_TIME, demoContent, openTown, type Town, valueOf } from './openTown';

afterAll(closeTowns);
jest.setTimeout(240_000);

const TIME = DEMO_TIME;
const codesOf = ({ faults }: Health): readonly string[] => [...new Set(faults.map(({ issue }) => issue.code))];

async function check(town: Town): Promise<Health> {
  return valueOf(await checkWorkbook(town.spreadsheet));
}

/** Repairs everything of one kind, and gives the round trips. */
async function repair(town: Town, code: string): Promise<number> {
  const health = await check(town);
  const faults = health.faults.filter(({ issue, repairs }) => issue.code === code && repairs.length > 0);
  const plan = valueOf(planRepair(health, faults, TIME));
  expect(plan.lines.length).toBeGreaterThan(0);
  return town.trips(async () => valueOf(await applyRepair(town.spreadsheet, plan)));
}

/** Repairs kind by kind until nothing can be repaired. */
async function repairAll(town: Town): Promise<Health> {
  let health = await check(town);
  for (let left = 40; left > 0; left -= 1) {
    const next = health.faults.find(({ repairs }) => repairs.length > 0);
    if (!next) return health;
    await repair(town, next.issue.code);
    health = await check(town);
  }
  throw new Error(`Still to repair: ${JSON.stringify(health.faults.map(({ issue }) => issue))}`);
}

const apply = (town: Town, operation: Operation): void => town.book.apply(operation, { origin: 'user' });

function place(town: Town, table: string, header: string) {
  const { area, sheet } = town.book.tableNamed(table)!;
  const column = Array.from({ length: area.columns }, (_, index) => index).find((index) => town.book.value(sheet, area.row, area.column + index) === header);
  if (column === undefined) throw new Error(`${table} has no ${header}`);
  return { sheet, row: area.row + 1, column: area.column + column, rows: area.rows - 1 };
}

/** Values and formulas of every table by header, without the log, and without what merely piles up. */
function contents(town: Town): Readonly<Record<string, readonly unknown[]>> {
  const found: Record<string, unknown[]> = {};
  for (const name of TABLES.filter((one) => one !== 'Log')) {
    const table = town.book.tableNamed(name);
    if (!table) continue;
    const { area, sheet } = table;
    const { cells } = town.book.sheet(sheet);
    for (let column = 0; column < area.columns; column += 1) {
      const header = String(town.book.value(sheet, area.row, area.column + column));
      found[`${name}.${header}`] = Array.from({ length: area.rows - 1 }, (_, row) => {
        const cell = cells.get(area.row + 1 + row, area.column + column);
        return cell?.formula ?? cell?.value ?? null;
      });
    }
  }
  return found;
}

test('a new workbook is sound, in three round trips', async () => {
  const town = await openTown(demoContent());
  const trips = await town.trips(async () => {
    const { faults } = await check(town);
    expect(faults.map(({ issue }) => [issue.code, issue.facts, issue.place])).toEqual([]);
  });
  expect(trips).toBe(3);
});

test('a workbook in English is sound', async () => {
  expect((await check(await openTown(demoContent('en'), 'en'))).faults).toEqual([]);
});

test('renamed sheets, moved tables and users’ columns are no faults', async () => {
  const town = await openTown(demoContent());
  const ledger = town.book.tableNamed('Ledger')!;
  apply(town, { type: 'renameSheet', sheet: ledger.sheet, name: '我的 台账' });
  apply(town, { type: 'renameSheet', sheet: town.book.tableNamed('Indicators')!.sheet, name: '指标2011' });
  apply(town, { type: 'insertRows', sheet: ledger.sheet, at: 0, count: 2 });
  apply(town, { type: 'insertRows', sheet: ledger.sheet, at: 5, count: 1 });
  apply(town, { type: 'insertRows', sheet: town.book.tableNamed('PastYear')!.sheet, at: 3, count: 1 });
  apply(town, { type: 'insertColumns', sheet: ledger.sheet, at: 21, count: 1 });
  const { area } = town.book.tableNamed('Ledger')!;
  apply(town, { type: 'setCells', sheet: ledger.sheet, row: area.row, column: 21, cells: [[{ value: '自加' }]] });
  expect((await check(town)).faults).toEqual([]);
});

/** One way of damaging the workbook. `restores` says whether every cell comes back. */
interface Damage {
  readonly code: string;
  readonly damage: (town: Town) => void;
  readonly trips?: number;
  readonly loses?: boolean;
}

const DAMAGES: Readonly<Record<string, Damage>> = {
  'a formula typed over': { code: 'health-formula-overwritten', damage: (town) => town.type('ledger', 'toDate', 3, 812) },
  'a formula deleted': { code: 'health-formula-missing', damage: (town) => town.type('indicators', '_month', 2, null) },
  'the check of Settings typed over': { code: 'health-formula-overwritten', damage: (town) => town.type('settings', 'value', settingItems.indexOf('check'), '√') },
  'a formula changed': {
    code: 'health-formula-changed',
    damage(town) {
      const { sheet, row, column } = place(town, 'Ledger', '状态');
      apply(town, { type: 'setCells', sheet, row: row + 1, column, cells: [[{ value: '', formula: '=IF(TRUE,"●达序时","")' }]] });
    },
  },
  'a column of formulas deleted': {
    code: 'health-columns-missing',
    loses: true,
    damage(town) {
      const { sheet, column } = place(town, 'Ledger', '_base');
      apply(town, { type: 'deleteColumns', sheet, at: column, count: 1 });
    },
  },
  'a column of entries deleted': {
    code: 'health-columns-missing',
    loses: true,
    damage(town) {
      const { sheet, column } = place(town, 'Indicators', '力争数');
      apply(town, { type: 'deleteColumns', sheet, at: column, count: 1 });
    },
  },
  'a header renamed': {
    code: 'health-column-renamed',
    damage(town) {
      const { sheet, row, column } = place(town, 'Ledger', '上限');
      apply(town, { type: 'setCells', sheet, row: row - 1, column, cells: [[{ value: '最多' }]] });
    },
  },
  'a table’s sheet deleted': {
    code: 'health-table-missing',
    loses: true,
    damage: (town) => apply(town, { type: 'deleteSheet', sheet: town.book.tableNamed('OfficeTotals')!.sheet }),
  },
  'a sheet that formulas look into deleted': {
    code: 'health-table-missing',
    loses: true,
    damage: (town) => apply(town, { type: 'deleteSheet', sheet: town.book.tableNamed('PastYear')!.sheet }),
  },
  'the guide deleted': { code: 'health-guide-missing', damage: (town) => apply(town, { type: 'deleteSheet', sheet: town.book.sheetNamed('怎么用')!.id }) },
  'a name deleted': { code: 'health-names-broken', damage: (town) => apply(town, { type: 'deleteName', name: 'XushiAsOf' }) },
  'a name led astray': { code: 'health-names-broken', damage: (town) => apply(town, { type: 'setName', name: 'XushiYear', formula: '=设置!$B$99', visible: true }) },
  'a code twice': { code: 'health-code-repeated', loses: true, damage: (town) => town.type('units', 'code', 4, String(town.cell('units', 'code', 1))) },
  'a number as text': { code: 'health-text-number', loses: true, damage: (town) => town.type('ledger', 'minimum', 5, '６.５') },
  'a text format on figures': {
    code: 'health-format-damaged',
    damage(town) {
      const { sheet, row, column } = place(town, 'Ledger', '年度目标');
      apply(town, { type: 'setFormat', sheet, area: { row, column, rows: 3, columns: 1 }, format: { numberFormat: '@' } });
    },
  },
  'dates on figures': {
    code: 'health-format-damaged',
    damage(town) {
      const { sheet, row, column } = place(town, 'Indicators', '下达数(必保)');
      apply(town, { type: 'setFormat', sheet, area: { row: row + 2, column, rows: 2, columns: 1 }, format: { numberFormat: 'yyyy/m/d' } });
    },
  },
  'a blank row': {
    code: 'health-rows-blank',
    damage(town) {
      const { sheet, row } = place(town, 'Ledger', '指标');
      apply(town, { type: 'insertRows', sheet, at: row + 7, count: 1 });
    },
  },
  'merged cells': {
    code: 'health-cells-merged',
    damage(town) {
      const { sheet, row, column } = place(town, 'Ledger', '滞后原因');
      apply(town, { type: 'mergeCells', sheet, area: { row: row + 3, column, rows: 2, columns: 1 } });
    },
  },
  'an older version': { code: 'health-schema-older', damage: (town) => town.type('settings', 'value', settingItems.indexOf('schemaVersion'), 0) },
};

describe('one by one', () => {
  test.each(Object.entries(DAMAGES))('%s is found, repaired in at most four round trips, and nothing else is touched', async (_, { code, damage, loses = false }) => {
    const town = await openTown(demoContent());
    const before = contents(town);
    damage(town);
    const health = await check(town);
    expect(codesOf(health)).toContain(code);
    const trips = await repair(town, code);
    expect(trips).toBeLessThanOrEqual(4);
    const left = await repairAll(town);
    expect(left.faults.map(({ issue }) => issue)).toEqual([]);
    const after = contents(town);
    expect(Object.keys(after).sort()).toEqual(Object.keys(before).sort());
    if (!loses) expect(after).toEqual(before);
    const log = town.book.tableNamed('Log')!;
    expect(town.book.value(log.sheet, log.area.row + 1, 1)).toBe('检查表格修复');
  });
});

/** A column of the user's own in the ledger, with a colour and a format, and a colour on a cell of ours. */
function ownThings(town: Town) {
  const { sheet, column } = place(town, 'Ledger', '指标由来');
  apply(town, { type: 'insertColumns', sheet, at: column + 1, count: 1 });
  const { row, rows } = place(town, 'Ledger', '指标');
  const cells = Array.from({ length: rows }, (_, index) => [{ value: `自${index}` }]);
  apply(town, { type: 'setCells', sheet, row: row - 1, column: column + 1, cells: [[{ value: '自加' }], ...cells] });
  apply(town, { type: 'setFormat', sheet, area: { row, column: column + 1, rows, columns: 1 }, format: { fill: '#FFC0CB', numberFormat: '0.000' } });
  const status = place(town, 'Ledger', '年度目标');
  apply(town, { type: 'setFormat', sheet, area: { row, column: status.column, rows: 4, columns: 1 }, format: { fill: '#00FFFF' } });
}

/** What the user's own things look like now. */
function seenOf(town: Town) {
  const own = place(town, 'Ledger', '自加');
  const annual = place(town, 'Ledger', '年度目标');
  const { cells } = town.book.sheet(own.sheet);
  const { formats } = town.book.sheet(own.sheet);
  return {
    own: Array.from({ length: own.rows }, (_, row) => cells.get(own.row + row, own.column)?.value),
    looks: [formats.get(own.row, own.column, 'fill'), formats.get(own.row, own.column, 'numberFormat'), formats.get(annual.row, annual.column, 'fill')],
  };
}

test('all at once, in a workbook with a user’s own column and colours', async () => {
  const town = await openTown(demoContent());
  ownThings(town);
  const [before, seen] = [contents(town), seenOf(town)];
  Object.values(DAMAGES).forEach(({ damage }) => damage(town));
  const health = await check(town);
  expect(new Set(codesOf(health))).toEqual(new Set([...Object.values(DAMAGES).map(({ code }) => code), 'health-formula-broken', 'health-formula-missing']));
  const left = await repairAll(town);
  expect(left.faults.map(({ issue }) => issue)).toEqual([]);
  expect(seenOf(town)).toEqual(seen);
  const after = contents(town);
  // What was deleted, renumbered or typed as text does not come back; everything else does.
  const lost = new Set(['Indicators.力争数', 'Units.编号', 'Ledger.下限', ...Object.keys(before).filter((key) => /^(OfficeTotals|PastYear)\./.test(key))]);
  for (const key of Object.keys(before)) if (!lost.has(key)) expect([key, after[key]]).toEqual([key, before[key]]);
});

describe('what only the planner can settle is pointed out and not repaired', () => {
  test.each<[string, string, (town: Town) => void, Record<string, unknown>]>([
    ['a name twice', 'health-name-repeated', (town) => town.type('units', 'shortName', 5, town.cell('units', 'shortName', 1)), { first: 2 }],
    ['a ledger row twice', 'health-row-repeated', (town) => (town.type('ledger', 'indicator', 5, town.cell('ledger', 'indicator', 2)), town.type('ledger', 'unit', 5, town.cell('ledger', 'unit', 2))), { first: 3 }],
    ['a vague figure', 'health-text-vague', (town) => town.type('ledger', 'annual', 5, '约六百'), { text: '约六百' }],
    ['text for a reported figure, however plain', 'health-actual-text', (town) => town.type('ledger', 'month2', 5, '６.５'), { text: '６.５' }],
    ['a figure of a month that is not open', 'health-month-not-open', (town) => town.type('ledger', 'month5', 5, 6.5), { month: 5, open: 4, rows: [6] }],
    ['a ledger that is gone', 'health-table-lost', (town) => apply(town, { type: 'deleteSheet', sheet: town.book.tableNamed('Ledger')!.sheet }), { table: 'Ledger' }],
  ])('%s', async (_, code, damage, facts) => {
    const town = await openTown(demoContent());
    damage(town);
    const { faults } = await check(town);
    const found = faults.filter(({ issue }) => issue.code === code);
    expect(found.map(({ issue, repairs }) => [issue.facts, repairs])).toEqual([[expect.objectContaining(facts), []]]);
  });

  test('two columns of the user’s where one of ours should be', async () => {
    const town = await openTown(demoContent());
    const { sheet, row, column } = place(town, 'Ledger', '上限');
    apply(town, { type: 'insertColumns', sheet, at: column, count: 1 });
    apply(town, { type: 'setCells', sheet, row: row - 1, column, cells: [[{ value: '最多' }, { value: '至多' }]] });
    const { faults } = await check(town);
    expect(faults.map(({ issue, repairs }) => [issue.code, issue.facts, repairs])).toEqual([['health-column-renamed', { column: '上限', found: ['最多', '至多'] }, []]]);
  });

  test('a workbook of a newer version is only looked at', async () => {
    const town = await openTown(demoContent());
    town.type('settings', 'value', settingItems.indexOf('schemaVersion'), 99);
    DAMAGES['a formula typed over']?.damage(town);
    const { faults } = await check(town);
    expect(faults.map(({ issue, repairs }) => [issue.code, repairs])).toEqual([['health-schema-newer', []], ['health-formula-overwritten', []]]);
  });
});

test('an older workbook gets tables, columns, settings, names and the version by one repair', async () => {
  const town = await openTown(demoContent());
  const before = contents(town);
  town.type('settings', 'value', settingItems.indexOf('schemaVersion'), 0);
  const settings = place(town, 'Settings', '内容');
  apply(town, { type: 'deleteRows', sheet: settings.sheet, at: settings.row + settingItems.indexOf('composite'), count: 1 });
  for (const name of ['Requests', 'Actions']) apply(town, { type: 'deleteSheet', sheet: town.book.tableNamed(name)!.sheet });
  for (const header of ['_scoreWeight', '_score', '责任单位预判']) {
    const { sheet, column } = place(town, 'Ledger', header);
    apply(town, { type: 'deleteColumns', sheet, at: column, count: 1 });
  }
  expect(codesOf(await check(town))[0]).toBe('health-schema-older');
  await repair(town, 'health-schema-older');
  expect(codesOf(await check(town)).filter((code) => !code.startsWith('health-formula'))).toEqual([]);
  expect((await repairAll(town)).faults).toEqual([]);
  const after = contents(town);
  for (const key of Object.keys(before).filter((one) => /^(Indicators|Units|Ledger)\./.test(one) && !one.endsWith('责任单位预判'))) expect([key, after[key]]).toEqual([key, before[key]]);
  const items = after['Settings.项目'] ?? [];
  expect([items.at(-1), after['Settings.内容']?.at(-1)]).toEqual(['综合得分', '否']);
  expect([...town.book.names.values()].find(({ name }) => name === 'XushiComposite')?.formula ?? '').toContain(String(settings.row + items.length));
});

test('without the log nothing but the log can be repaired', async () => {
  const town = await openTown(demoContent());
  apply(town, { type: 'deleteSheet', sheet: town.book.tableNamed('Log')!.sheet });
  DAMAGES['a formula typed over']?.damage(town);
  const health = await check(town);
  const refused = planRepair(health, health.faults.filter(({ issue }) => issue.code === 'health-formula-overwritten'), TIME);
  expect(refused).toMatchObject({ ok: false, issues: [{ code: 'health-log-missing' }] });
  await repair(town, 'health-table-missing');
  await repair(town, 'health-formula-overwritten');
  expect((await check(town)).faults).toEqual([]);
});

test('cells that somebody changed after the check are named, and nothing is written', async () => {
  const town = await openTown(demoContent());
  DAMAGES['a formula typed over']?.damage(town);
  const health = await check(town);
  const plan = valueOf(planRepair(health, health.faults, TIME));
  town.type('ledger', 'toDate', 3, 813);
  expect(await applyRepair(town.spreadsheet, plan)).toMatchObject({ ok: false, issues: [{ code: 'changed-meanwhile', place: { table: 'Ledger', row: 4 } }] });
  expect(town.cell('ledger', 'toDate', 3)).toBe(813);
});
