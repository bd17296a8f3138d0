import { contentOf } from '../../src/app/input/contentOf';
import type { Input } from '../../src/app/input/schema';
import { applySplit, previewSplit, type SplitPreview } from '../../src/app/split/split';
import { closeTowns, DEMO_TIME, inputNamed, issuesOf, openTown, type Town, valueOf } from './openTown';

afterEach(closeTowns);

const demo = inputNamed('demo-town');
const OUTPUT = '规模以上工业产值';

/** The demo town with some of its indicators' settings changed. */
function changed(more: Readonly<Record<string, Partial<Input['indicators'][number]>>>, rest: Partial<Input> = {}): Input {
  return { ...demo, ...rest, indicators: demo.indicators.map((indicator) => ({ ...indicator, ...more[indicator.code] })) };
}

async function previewOf(input: Input, indicators: readonly string[] | null = [OUTPUT]): Promise<{ town: Town; preview: SplitPreview }> {
  const town = await openTown(contentOf(input, 'zh'), 'zh');
  return { town, preview: valueOf(await previewSplit(town.spreadsheet, { indicators, time: DEMO_TIME })) };
}

const after = (preview: SplitPreview): Record<string, number> => Object.fromEntries(preview.rows.map((row) => [row.unit, row.after]));
const sum = (amounts: readonly number[]): number => amounts.reduce((total, amount) => total + amount, 0);
const codes = (preview: SplitPreview): readonly string[] => preview.warnings.map(({ code }) => code);

test('a step rounds every row that nothing stopped; the tail is named and written', async () => {
  const { town, preview } = await previewOf(changed({ I9: { step: 50, tailUnit: 'Q03' } }));
  const amounts = after(preview);
  expect(sum(Object.values(amounts))).toBe(49500);
  const [free, tail] = [['Q05', 'Q06'].map((id) => amounts[demo.units.find((unit) => unit.id === id)?.shortName ?? '']), preview.warnings.find(({ code }) => code === 'tail-placed')];
  for (const amount of free) expect((amount ?? 1) % 50).toBe(0);
  expect(tail?.facts).toMatchObject({ step: 50, rows: ['丙寅新材'] });
  valueOf(await applySplit(town.spreadsheet, preview));
  expect(town.cell('ledger', 'origin', town.rowOf(OUTPUT, '丙寅新材'))).toMatch(/按50万元取整为\d+万元;另收取整尾差\d+万元,共\d+万元/);
});

test('quarters of last year stand in the base table and can be followed', async () => {
  const { town, preview } = await previewOf(changed({ I9: { season: 'history' } }));
  expect(town.book.tableNamed('Bases')?.area.columns).toBe(1 + demo.indicators.length + 2 * 4);
  const plain = (await previewOf(demo)).preview;
  const of = (one: SplitPreview) => one.rows.find(({ unit }) => unit === '丙寅新材')?.quarters ?? [];
  // 480 of 3,050 last year: 16 % against the schedule's 22 %.
  expect((of(preview)[0] ?? 0) / 4747).toBeLessThan((of(plain)[0] ?? 0) / 4747);
  expect(preview.rows.map((row) => row.after)).toEqual(plain.rows.map((row) => row.after));
  expect([0, 1, 2, 3].map((quarter) => sum(preview.rows.map((row) => row.quarters[quarter] ?? 0)))).toEqual([10890, 12375, 12375, 13860]);
});

test('a given office total is shared by its rows, the rest by the others, in the workbook’s own table', async () => {
  const { town, preview } = await previewOf(changed({}, { officeTotals: [{ indicator: 'I5', department: 'DP2', total: 12000 }] }), ['合同引进市外内资']);
  const offices = new Map<string, number>();
  for (const row of preview.rows) if (row.unit !== '镇级统筹') offices.set(row.office, (offices.get(row.office) ?? 0) + row.after);
  expect(offices.get('村建办')).toBe(12000);
  expect(sum(preview.rows.map((row) => row.after))).toBe(40000);
  town.type('officeTotals', 'office', 0, '没有的科室');
  const issues = issuesOf(await previewSplit(town.spreadsheet, { indicators: ['合同引进市外内资'], time: DEMO_TIME }));
  expect(issues).toMatchObject([{ code: 'office-unknown', place: { table: 'OfficeTotals', row: 1, column: '责任科室' } }]);
});

test('a stretch target is split along with the target, no row below its target', async () => {
  const { town, preview } = await previewOf(changed({ I9: { stretchValue: 5.2 } }));
  valueOf(await applySplit(town.spreadsheet, preview));
  const rows = preview.rows.map(({ unit, after: amount }) => ({ amount, stretch: Number(town.cell('ledger', 'stretch', town.rowOf(OUTPUT, unit))) }));
  expect(sum(rows.map(({ stretch }) => stretch))).toBe(52000);
  for (const { amount, stretch } of rows) expect(stretch).toBeGreaterThanOrEqual(amount);
});

test('a stretch target that cannot be split is said, and the target is split all the same', async () => {
  const { preview } = await previewOf(changed({ I9: { stretchValue: 1.5 } }));
  expect(codes(preview)).toEqual(expect.arrayContaining(['stretch-not-split', 'minimums-exceed-target']));
  expect(preview.totals).toHaveLength(1);
});

test('a part stays within the plan that stands for its whole', async () => {
  const plan = { annual: 4000, quarters: [1000, 1000, 1000, 1000] as [number, number, number, number] };
  const rows = demo.rows.map((row) => (row.indicator === 'I8' && row.unit === 'Q03' ? { ...row, plan } : row));
  const { preview } = await previewOf(changed({}, { rows }));
  const capped = preview.rows.find(({ unit }) => unit === '丙寅新材');
  // By its share alone it would have 4,747.
  expect([capped?.after, capped?.stop, capped?.quarters.every((amount) => amount <= 1000)]).toEqual([4000, 'maximum', true]);
  expect(sum(preview.rows.map((row) => row.after))).toBe(49500);
});

test('more land granted than requisitioned needs land carried over: a warning at its cell, nothing refused', async () => {
  const { preview } = await previewOf(demo, null);
  const chain = preview.warnings.filter(({ code }) => code === 'exceeds-upstream');
  expect(chain[0]).toMatchObject({ facts: { indicator: '实际出让工业用地面积', total: 350, limit: 314, difference: 36 }, place: { table: 'Indicators', row: 2, column: '不超过(上游指标)' } });
  // 22,000 paid in stays below 40,000 contracted.
  expect(chain.some(({ facts }) => facts['indicator'] === '实际到位市外内资' && facts['difference'] !== 0)).toBe(false);
});

test('what a unit that stops in June leaves goes to the town pool where Settings say so', async () => {
  const units = demo.units.map((unit) => (unit.id === 'Q01' ? { ...unit, status: 'stopped' as const, statusFrom: '2011-07' } : unit));
  const { town, preview } = await previewOf(changed({}, { units, rows: demo.rows.map((row) => (row.unit === 'R00' ? { ...row, hold: null, holdValue: null } : row)) }), ['制造业投资']);
  const toOthers = after(preview);
  town.type('settings', 'value', 7, '列镇级统筹');
  const toPool = after(valueOf(await previewSplit(town.spreadsheet, { indicators: ['制造业投资'], time: DEMO_TIME })));
  expect([sum(Object.values(toOthers)), sum(Object.values(toPool))]).toEqual([20000, 20000]);
  expect(toPool['镇级统筹']).toBeGreaterThan(toOthers['镇级统筹'] ?? 0);
  expect(preview.rows.find(({ unit }) => unit === '甲子铝业')?.quarters.slice(2)).toEqual([0, 0]);
});

test('margin and reserve exclude one another; a wrong ramp-up or step is named with its cell', async () => {
  const { town } = await previewOf(demo);
  const look = async () => issuesOf(await previewSplit(town.spreadsheet, { indicators: [OUTPUT], time: DEMO_TIME }));
  town.type('indicators', 'margin', 8, 2);
  town.type('indicators', 'reserve', 8, 3);
  expect(await look()).toMatchObject([{ code: 'margin-and-reserve', place: { table: 'Indicators', row: 9, column: '统筹预留(%)' } }]);
  town.type('indicators', 'margin', 8, null);
  town.type('indicators', 'reserve', 8, null);
  town.type('ledger', 'rampUp', town.rowOf(OUTPUT, '甲戌光伏'), '三成');
  expect(await look()).toMatchObject([{ code: 'ramp-up-invalid', facts: { value: '三成' }, place: { table: 'Ledger', column: '爬坡系数(%)' } }]);
  town.type('ledger', 'rampUp', town.rowOf(OUTPUT, '甲戌光伏'), '30,70');
  town.type('indicators', 'step', 8, -5);
  expect(await look()).toMatchObject([{ code: 'step-invalid', place: { column: '分解步长' } }]);
});

test('a workbook without the new columns and tables is split as before', async () => {
  const { town, preview } = await previewOf(demo);
  const { book } = town;
  for (const name of ['OfficeTotals', 'Bases']) {
    const table = book.tableNamed(name);
    if (table) book.apply({ type: 'deleteSheet', sheet: table.sheet }, { origin: 'user' });
  }
  const again = valueOf(await previewSplit(town.spreadsheet, { indicators: [OUTPUT], time: DEMO_TIME }));
  expect(after(again)).toEqual(after(preview));
});

test('splitting again what was just split changes nothing, and the order of the sheet does not matter', async () => {
  const { town, preview } = await previewOf(changed({ I9: { step: 10, stretchValue: 5.2, season: 'history' }, I3: { apportionment: 'divisor' } }), null);
  valueOf(await applySplit(town.spreadsheet, preview));
  const again = valueOf(await previewSplit(town.spreadsheet, { indicators: null, time: DEMO_TIME }));
  expect(again.change.columns).toEqual([]);
  // Two rows change places with everything that was entered on them.
  const keys = ['unit', 'leadOffice', 'lastYear', 'weight', 'minimum', 'maximum', 'hold', 'startMonth', 'rampUp', 'annual', 'quarter1', 'quarter2', 'quarter3', 'quarter4'] as const;
  const [first, last] = [town.rowOf(OUTPUT, '甲子铝业'), town.rowOf(OUTPUT, '丙寅新材')];
  const plans = (one: SplitPreview) => Object.fromEntries(one.rows.map((row) => [`${row.indicator} ${row.unit}`, [row.after, ...row.quarters]]));
  const cells = keys.map((key) => [town.cell('ledger', key, first), town.cell('ledger', key, last)] as const);
  keys.forEach((key, index) => {
    const [upper = null, lower = null] = cells[index] ?? [];
    town.type('ledger', key, first, lower);
    town.type('ledger', key, last, upper);
  });
  expect(plans(valueOf(await previewSplit(town.spreadsheet, { indicators: null, time: DEMO_TIME })))).toEqual(plans(again));
});
