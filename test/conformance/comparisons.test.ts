import { forecastYear } from '../../src/domain/track/forecast';
import { officeScores } from '../../src/domain/track/officeScores';
import { projectionRange } from '../../src/domain/track/projectionRange';
import type { IndicatorTrack } from '../../src/domain/track/trackIndicator';
import { withoutUnit } from '../../src/domain/track/withoutUnit';
import { yearOnYear } from '../../src/domain/track/yearOnYear';
import type { Content } from '../../src/workbook/content';
import { DATA } from '../../src/workbook/sheets/boardGrid';
import { settingItems } from '../../src/workbook/tables/columns';
import { FIRST_ROW } from '../../src/workbook/tables/layout';
import { closeTowns, openTown, type Town } from '../app/openTown';
import { everyKind, rising, sequence } from './everyKind';
import { describeWith, editCells, recalculate, SOFFICE, type Values } from './libreoffice';
import { trackTown } from './trackTown';

/** Last year beside this one, a total without its largest unit, and offices' scores: native formulas against the rules in TypeScript. */
describeWith([SOFFICE])('comparisons in LibreOffice', () => {
  let content: Content;
  let town: Town;
  let file: Uint8Array;

  beforeAll(async () => {
    const random = sequence(20110402);
    const plain = everyKind(random);
    content = {
      ...plain,
      indicators: plain.indicators.map((indicator, index) => ({
        ...indicator,
        without: index % 4 === 3 ? '' : `单位${1 + Math.floor(random() * 12)}`,
        scoreWeight: index % 5 === 4 ? null : Math.ceil(random() * 30),
      })),
      pastYears: plain.indicators.filter((_, index) => index !== 6).map(({ name }, index) => ({
        indicator: name,
        cumulative: index === 5 ? Array.from({ length: 12 }, () => 0) : rising(random, 40),
      })),
    };
    town = await openTown(content);
    const composite = `B${FIRST_ROW + settingItems.indexOf('composite')}`;
    file = await editCells(await town.save(), [{ sheet: '设置', cell: composite, value: '是' }]);
  }, 120_000);
  afterAll(closeTowns);

  test.each([4, 12])('as of month %i every figure agrees', async (asOf) => {
    const address = `B${FIRST_ROW + settingItems.indexOf('asOf')}`;
    const values = await recalculate(await editCells(file, [{ sheet: '设置', cell: address, value: asOf }], { strip: true }));
    const tracks = trackTown(content, asOf);
    const found = tracks.map((_, index) => Object.fromEntries(KEYS.map((key) => [key, at(values, key, index)])));
    expect(found).toEqual(tracks.map((track) => Object.fromEntries(Object.entries(expectedOf(track)).map(([key, value]) => [key, near(value, key)]))));
    expect(KEYS.filter((key) => tracks.filter((track) => expectedOf(track)[key] !== null).length === 0)).toEqual([]);
    expect(scoresOf(values)).toEqual(new Map([...officeScores(tracks)].map(([office, score]) => [office, near(score, '_score')])));
  }, 120_000);

  const KEYS = ['_yearOnYear', '_low', '_high', '_withoutTotal', '_withoutGap'] as const;

  function expectedOf(track: IndicatorTrack): Record<(typeof KEYS)[number], number | null> {
    const { indicator } = track.plan;
    const [toDate, total] = [track.dataMonth, 12].map((month) => lastYear(indicator.name, month)) as [number | null, number | null];
    const range = projectionRange(indicator.kind, track.actual, track.projection, toDate === null || total === null ? null : { toDate, total });
    const without = indicator.without === '' ? null : withoutUnit(track, indicator.without);
    return {
      _yearOnYear: yearOnYear(indicator.kind, track.actual, toDate),
      _low: range?.low ?? null,
      _high: range?.high ?? null,
      _withoutTotal: without?.total ?? null,
      _withoutGap: without?.gap ?? null,
    };
  }

  function lastYear(indicator: string, month: number): number | null {
    return content.pastYears.find((one) => one.indicator === indicator)?.cumulative[month - 1] ?? null;
  }

  function at(values: Values, key: (typeof KEYS)[number], row: number): unknown {
    const { sheet, letter } = town.tables.indicators;
    const value = values.get(sheet)?.get(`${letter(key)}${FIRST_ROW + row}`) ?? null;
    return value === '' ? null : value;
  }

  /** Scores as the hidden sheet has them, by office. */
  function scoresOf(values: Values): Map<string, unknown> {
    const cells = values.get('看板数据');
    const rows = Array.from({ length: DATA.offices }, (_, index) => DATA.officeFirst + index);
    return new Map(rows.flatMap((row) => (typeof cells?.get(`H${row}`) === 'number' ? [[String(cells.get(`B${row}`)), cells.get(`H${row}`)]] : [])));
  }
});

describe('the range of a projected year', () => {
  test('is that of the forecast with one past year', () => {
    const random = sequence(7);
    for (let run = 0; run < 200; run += 1) {
      const [toDate, total, before] = [random() * 90 + 1, random() * 900 + 1, random() * 90 + 1];
      const month = Math.ceil(random() * 12);
      const forecast = forecastYear({ toDate, month, curve: null, past: [{ toDate: before, total }] });
      const range = projectionRange('flow', toDate, forecast?.value ?? null, { toDate: before, total });
      expect(range?.low).toBeCloseTo(forecast?.range?.low ?? NaN, 6);
      expect(range?.high).toBeCloseTo(forecast?.range?.high ?? NaN, 6);
    }
  });
});

/** Exact but for binary noise; a gap may be rounded either way at a tie. */
function near(value: number | null, key: string): unknown {
  return value === null ? null : expect.closeTo(value, key === '_withoutGap' ? 1.6 : 6);
}
