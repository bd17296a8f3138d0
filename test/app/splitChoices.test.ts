import { splitChoices } from '../../src/app/split/choices';
import { holdRow } from '../../src/app/split/holdRow';
import { NO_OVERRIDES, type Overrides, withOfficeTotals, withRow, withTerms } from '../../src/app/split/overrides';
import { applySplit, previewRead, previewSplit, readSplit, type SplitPreview } from '../../src/app/split/split';
import type { Hold } from '../../src/domain/assignment';
import { closeTowns, DEMO_TIME, demoContent, issuesOf, openTown, type Town, valueOf } from './openTown';

afterEach(closeTowns);

const OUTPUT = '规模以上工业产值';
const ALL = { indicators: null, time: DEMO_TIME };
const keyOf = (unit: string, indicator = OUTPUT): string => JSON.stringify([indicator, unit]);
const previewBy = async (town: Town, overrides: Overrides): Promise<SplitPreview> => valueOf(await previewSplit(town.spreadsheet, { ...ALL, overrides }));
const rowOf = (preview: SplitPreview, unit: string) => {
  const row = preview.rows.find((one) => one.indicator === OUTPUT && one.unit === unit);
  if (!row) throw new Error(`${unit} is not shown`);
  return row;
};
const amounts = ({ rows }: SplitPreview) => rows.map(({ key, after, quarters }) => [key, after, ...quarters]);

test('without choices everything is as before', async () => {
  const town = await openTown(demoContent());
  expect(await previewBy(town, NO_OVERRIDES)).toEqual(valueOf(await previewSplit(town.spreadsheet, ALL)));
});

test.each(['year', 'all'] as const)('a hold in the pane gives the same split as the same hold in the cell (%s)', async (hold: Hold) => {
  const town = await openTown(demoContent());
  valueOf(await applySplit(town.spreadsheet, await previewBy(town, NO_OVERRIDES)));
  // Something must move, or a hold would change nothing.
  town.type('indicators', 'issuedTarget', 8, 5.1);
  const free = await previewBy(town, NO_OVERRIDES);
  const read = valueOf(await readSplit(town.spreadsheet));
  const inPane = await previewBy(town, holdRow(read, NO_OVERRIDES, keyOf('丙寅新材'), hold, rowOf(free, '丙寅新材')));
  town.type('ledger', 'hold', town.rowOf(OUTPUT, '丙寅新材'), hold === 'year' ? '锁年度' : '全锁');
  const inCell = await previewBy(town, NO_OVERRIDES);
  expect(amounts(inPane)).toEqual(amounts(inCell));
  expect(amounts(inPane)).not.toEqual(amounts(free));
});

test('where nothing is planned yet, a hold keeps what the preview shows, and is written with the split', async () => {
  const town = await openTown(demoContent());
  const first = await previewBy(town, NO_OVERRIDES);
  const read = valueOf(await readSplit(town.spreadsheet));
  const { after, quarters } = rowOf(first, '丙寅新材');
  const held = holdRow(read, NO_OVERRIDES, keyOf('丙寅新材'), 'all', rowOf(first, '丙寅新材'));
  // A smaller weight of the same row would otherwise change its figure.
  const preview = valueOf(await previewRead(read, { ...ALL, overrides: withTerms(held, OUTPUT, { basis: 'equal' }) }));
  expect(rowOf(preview, '丙寅新材')).toMatchObject({ before: null, after, quarters, stop: 'hold-all' });
  valueOf(await applySplit(town.spreadsheet, preview));
  const row = town.rowOf(OUTPUT, '丙寅新材');
  expect([town.cell('ledger', 'hold', row), town.cell('ledger', 'annual', row)]).toEqual(['全锁', after]);
  expect(town.cell('indicators', 'basis', 8)).toBe('平均');
  // What was written is what was chosen: nothing is left to write.
  expect((await previewBy(town, NO_OVERRIDES)).change.columns).toEqual([]);
});

test('a hold taken back leaves nothing behind', async () => {
  const town = await openTown(demoContent());
  const preview = await previewBy(town, NO_OVERRIDES);
  const read = valueOf(await readSplit(town.spreadsheet));
  const row = rowOf(preview, '丙寅新材');
  expect(holdRow(read, holdRow(read, NO_OVERRIDES, row.key, 'all', row), row.key, 'none', row)).toEqual(NO_OVERRIDES);
  const bounded = withRow(NO_OVERRIDES, row.key, { maximum: 5000 });
  expect(holdRow(read, holdRow(read, bounded, row.key, 'year', row), row.key, 'none', row)).toEqual(bounded);
});

test('every term goes into its own cell in the workbook’s words, in two round trips and one logged change', async () => {
  const town = await openTown(demoContent());
  const terms = { basis: 'growth', naturalGrowth: 8, schedule: '月均(m/12)', step: 50, tailRow: '丙寅新材', season: 'smooth', apportionment: 'divisor', marginPercent: 2 } as const;
  const schedule = splitChoices(valueOf(await readSplit(town.spreadsheet))).schedules[0] ?? '';
  const overrides = withRow(withTerms(NO_OVERRIDES, OUTPUT, { ...terms, schedule }), keyOf('丙寅新材'), { minimum: 100, maximum: 9000 });
  const read = valueOf(await readSplit(town.spreadsheet));
  let preview: SplitPreview | undefined;
  expect(await town.trips(async () => (preview = valueOf(await previewRead(read, { ...ALL, overrides }))))).toBe(0);
  if (!preview) throw new Error('nothing was previewed');
  const shown = preview;
  expect(await town.trips(async () => valueOf(await applySplit(town.spreadsheet, shown)))).toBe(2);
  const cells = (['basis', 'naturalGrowth', 'schedule', 'step', 'tailRow', 'season', 'apportionment', 'margin'] as const).map((key) => town.cell('indicators', key, 8));
  expect(cells).toEqual(['自然增长加权重', 8, schedule, 50, '丙寅新材', '与上年平滑衔接', '除数法(计数)', 2]);
  const row = town.rowOf(OUTPUT, '丙寅新材');
  expect([town.cell('ledger', 'minimum', row), town.cell('ledger', 'maximum', row)]).toEqual([100, 9000]);
  const [log] = shown.change.appends.filter(({ table }) => table === 'Log');
  expect(log?.rows.map(([, , , table, column]) => `${String(table)} ${String(column)}`)).toEqual(expect.arrayContaining(['Indicators 分解依据', 'Ledger 上限']));
  expect(amounts(await previewBy(town, NO_OVERRIDES))).toEqual(amounts(shown));
});

test('choices are checked like cells, and nothing is written for indicators that are not split', async () => {
  const town = await openTown(demoContent());
  const wrong = withTerms(withTerms(NO_OVERRIDES, OUTPUT, { marginPercent: 2, reservePercent: 3 }), '制造业投资', { schedule: '没有' });
  const issues = issuesOf(await previewSplit(town.spreadsheet, { ...ALL, overrides: wrong }));
  expect(issues).toMatchObject([{ code: 'schedule-unknown', place: { table: 'Indicators', column: '序时进度' } }, { code: 'margin-and-reserve', place: { table: 'Indicators', row: 9, column: '统筹预留(%)' } }]);
  const other = valueOf(await previewSplit(town.spreadsheet, { indicators: ['制造业投资'], time: DEMO_TIME, overrides: withTerms(NO_OVERRIDES, OUTPUT, { basis: 'equal' }) }));
  expect(other.change.columns.filter(({ table }) => table === 'Indicators')).toEqual([]);
});

test('a choice and a text read as a number in the same column are both written', async () => {
  const town = await openTown(demoContent());
  town.type('indicators', 'margin', 0, '２');
  valueOf(await applySplit(town.spreadsheet, await previewBy(town, withTerms(NO_OVERRIDES, OUTPUT, { marginPercent: 1 }))));
  expect([town.cell('indicators', 'margin', 0), town.cell('indicators', 'margin', 8)]).toEqual([2, 1]);
});

test('office totals are laid over the table, fill its blank rows, and are written below it', async () => {
  const town = await openTown(demoContent());
  const first = await previewBy(town, NO_OVERRIDES);
  const offices = [...new Set(first.rows.filter(({ indicator, unit }) => indicator === OUTPUT && unit !== '镇级统筹').map(({ office }) => office))];
  const sumOf = (preview: SplitPreview, office: string): number =>
    preview.rows.filter((row) => row.indicator === OUTPUT && row.unit !== '镇级统筹' && row.office === office).reduce((sum, { after }) => sum + after, 0);
  const given = Object.fromEntries(offices.map((office) => [office, sumOf(first, office)]));
  const same = await previewBy(town, withOfficeTotals(NO_OVERRIDES, OUTPUT, given));
  expect(offices.map((office) => sumOf(same, office))).toEqual(offices.map((office) => given[office]));
  valueOf(await applySplit(town.spreadsheet, same));
  const rows = (town.book.tableNamed('OfficeTotals')?.area.rows ?? 1) - 1;
  expect(rows).toBe(offices.length);
  expect(offices.map((_, row) => [town.cell('officeTotals', 'office', row), town.cell('officeTotals', 'total', row)])).toEqual(offices.map((office) => [office, given[office]]));
  expect((await previewBy(town, NO_OVERRIDES)).change.columns).toEqual([]);
  // Taken away again, every cell is blank and the split goes by the town's total.
  const none = await previewBy(town, withOfficeTotals(NO_OVERRIDES, OUTPUT, Object.fromEntries(offices.map((office) => [office, null]))));
  expect(none.change.columns.map(({ table, header }) => `${table} ${header}`)).toContain('OfficeTotals 给定总量');
  valueOf(await applySplit(town.spreadsheet, none));
  // Given again, the rows that name them are used again.
  valueOf(await applySplit(town.spreadsheet, await previewBy(town, withOfficeTotals(NO_OVERRIDES, OUTPUT, given))));
  expect((town.book.tableNamed('OfficeTotals')?.area.rows ?? 1) - 1).toBe(offices.length);
});
