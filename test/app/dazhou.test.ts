import { readOverview, type Overview } from '../../src/app/track/overview';
import { contentOf } from '../../src/app/input/contentOf';
import fixture from '../fixtures/dazhou-2018.json';
import { closeTowns, inputNamed, openTown, type Town, valueOf } from './openTown';

/** A real published table: annual and cumulative plans are given, July is measured against September's. */
let town: Town;
let overview: Overview;

beforeAll(async () => {
  town = await openTown(contentOf(inputNamed('dazhou-2018'), 'zh'), 'zh', { calculation: true });
  overview = valueOf(await readOverview(town.spreadsheet));
}, 300_000);
afterAll(closeTowns);

const printed = fixture.rows.flatMap((row) =>
  row.printed ? [[fixture.units.find((unit) => unit.id === row.unit)?.name ?? '', row.printed.attainment] as const] : [],
);

test('the whole table is there', () => expect(printed).toHaveLength(9));

test.each(printed)('%s reaches %s%% of its cumulative plan, as printed', (unit, attainment) => {
  const value = town.cell('ledger', 'attainment', town.rowOf('固定资产投资', unit));
  expect((Number(value) * 100).toFixed(1)).toBe(attainment);
});

test('the total row is the sum of the units, as printed', () => {
  const { target, milestone, actual, attainment } = fixture.printed.total;
  const [total] = overview.indicators;
  expect([total?.target?.toFixed(1), total?.units.toFixed(1)]).toEqual([target, target]);
  expect([total?.milestone?.toFixed(1), total?.actual?.toFixed(1)]).toEqual([milestone, actual]);
  expect(((total?.attainment ?? NaN) * 100).toFixed(1)).toBe(attainment);
});

test('growth is a rate: printed figures are carried, never summed, and the town’s own figure is the total', () => {
  const [, growth] = overview.indicators;
  expect(`${growth?.actual?.toFixed(1)}%`).toBe(fixture.printed.total.growth);
  const units = fixture.rows.filter((row) => row.indicator === 'T2' && row.unit !== 'U0');
  units.forEach((row) => {
    const name = fixture.units.find((unit) => unit.id === row.unit)?.name ?? '';
    expect(town.cell('ledger', 'toDate', town.rowOf('固定资产投资增速', name))).toBe(row.cumulative[6]);
  });
});
