import { largestShortfalls } from '../../src/domain/track/ranking';
import { MONTHS_BETWEEN_REPORTS } from '../../src/domain/schedule/dataMonth';
import { scheduleCurve } from '../../src/domain/schedule/scheduleCurve';
import { trackIndicator } from '../../src/domain/track/trackIndicator';
import type { Content } from '../../src/workbook/content';
import { STATUS, type StatusName } from '../../src/workbook/formulas/status';
import { BOARD_ROWS, SHORTFALL_COLUMNS } from '../../src/workbook/sheets/boardGrid';
import { FIRST_ROW } from '../../src/workbook/tables/layout';
import { monthEndKeys, settingItems } from '../../src/workbook/tables/columns';
import { closeTowns, openTown, type Town, valueOf } from '../app/openTown';
import { everyKind, monthEnds, sequence } from './everyKind';
import { describeWith, editCells, recalculate, SOFFICE, type Values } from './libreoffice';

/** Native formulas, worked out by LibreOffice, against the rules in TypeScript: two independent ways to one status. */
describeWith([SOFFICE])('statuses in LibreOffice', () => {
  let content: Content;
  let town: Town;
  let file: Uint8Array;
  let ends: ReturnType<typeof monthEnds>;

  beforeAll(async () => {
    const random = sequence(20110401);
    content = everyKind(random);
    ends = monthEnds(random, content);
    town = await openTown(content);
    const { sheet, letter } = town.tables.ledger;
    const closed = ends.flatMap((row, line) => row.map((value, month) => ({ sheet, cell: `${letter(monthEndKeys[month]!)}${FIRST_ROW + line}`, value })));
    file = await editCells(await town.save(), closed);
  }, 120_000);
  afterAll(closeTowns);

  test.each([1, 2, 3, 4, 7, 11, 12])('as of month %i every row and every indicator agree', async (asOf) => {
    const address = `B${FIRST_ROW + settingItems.indexOf('asOf')}`;
    const values = await recalculate(await editCells(file, [{ sheet: '设置', cell: address, value: asOf }], { strip: true }));
    const expected = trackTown(content, ends, asOf);
    const differences = expected.flatMap((track, index) => [
      ...compare(`指标${index}`, {
        _code: STATUS[track.status as StatusName],
        _month: track.dataMonth,
        _step: MONTHS_BETWEEN_REPORTS[track.plan.indicator.period],
        _yearAgo: yearAgo(content, track.plan.indicator.name, track.dataMonth),
        _yearAgoTotal: yearAgo(content, track.plan.indicator.name, 12),
        _target: track.target,
        _total: track.actual,
        _milestone: track.milestone,
        _completion: track.completion,
        _gap: track.gap,
        _attainment: track.attainment,
        _needed: track.neededPerMonth,
        _projection: track.projection,
        _due: track.coverage.due,
        _missing: track.coverage.due - track.coverage.reported,
        _toVerify: track.coverage.toVerify,
        _scopeGap: track.sameScopeGap,
      }, (key) => at(values, 'indicators', key, index)),
      ...track.rows.flatMap((row) => {
        const line = content.assignments.indexOf(row.row.assignment);
        return compare(`指标${index} ${row.row.unit.shortName}`, {
          _code: STATUS[row.status as StatusName],
          ...(row.level === null ? {} : { _level: row.level, _base: row.base }),
          toDate: row.value,
          milestone: row.milestone,
          completion: row.completion,
          gap: row.gap,
          attainment: row.attainment,
          distance: row.distance,
          needed: row.neededPerMonth,
          projection: row.projection,
          _valid: row.valid,
          _due: row.due ? 1 : 0,
          _missing: row.missing ? 1 : 0,
        }, (key) => at(values, 'ledger', key, line));
      }),
    ]);
    expect(differences.slice(0, 12)).toEqual([]);
    expect(errorsIn(values)).toEqual([]);
  }, 120_000);

  test.each([null, '四月', 13, 4.5])('as of %p nothing is judged, and nothing is an error', async (asOf) => {
    const address = `B${FIRST_ROW + settingItems.indexOf('asOf')}`;
    const values = await recalculate(await editCells(file, [{ sheet: '设置', cell: address, value: asOf }], { strip: true }));
    const read = content.indicators.map((_, index) => [at(values, 'indicators', '_month', index), at(values, 'indicators', '_ready', index)]);
    expect(read).toEqual(content.indicators.map(() => [0, 0]));
    const codes = content.assignments.map((_, line) => Number(at(values, 'ledger', '_code', line)));
    expect([...new Set(codes)].sort()).toEqual([STATUS.pool, STATUS.incomplete]);
    expect(errorsIn(values)).toEqual([]);
  }, 120_000);

  test('the Board lists the ten largest shortfalls that the rules find', async () => {
    const values = await recalculate(file);
    const expected = largestShortfalls(trackTown(content, ends, content.asOf), 10);
    const board = values.get('进度看板')!;
    const shown = Array.from({ length: 10 }, (_, line) => Number(board.get(`${SHORTFALL_COLUMNS.cost}${BOARD_ROWS.sectionFirst + line}`)));
    expect(shown.map((cost) => cost.toFixed(2))).toEqual(expected.map(({ cost }) => cost.toFixed(2)));
  }, 120_000);

  function at(values: Values, table: 'indicators' | 'ledger', key: string, row: number) {
    const layout = town.tables[table];
    return values.get(layout.sheet)?.get(`${layout.letter(key as never)}${FIRST_ROW + row}`) ?? null;
  }
});

function yearAgo(content: Content, indicator: string, month: number): number | null {
  return content.pastYears.find((one) => one.indicator === indicator)?.cumulative[month - 1] ?? null;
}

function trackTown(content: Content, ends: ReturnType<typeof monthEnds>, asOf: number) {
  return content.indicators.map((indicator) => {
    const curve = content.curves.find((one) => one.name === indicator.schedule)!;
    const rule = content.rules.find((one) => one.name === indicator.rule)!;
    const rows = content.assignments
      .filter((assignment) => assignment.indicator === indicator.name)
      .map((assignment) => ({ assignment, unit: content.units.find((unit) => unit.shortName === assignment.unit)!, monthEnds: ends[content.assignments.indexOf(assignment)]! }));
    return trackIndicator({ indicator, curve: valueOf(scheduleCurve(curve, { year: content.year, past: content.pastYears.find((one) => one.indicator === curve.source)?.cumulative ?? null })), rule }, rows, { asOf });
  });
}

/** What differs, in words; numbers may differ by what the eighth digit holds, a gap by its last digit (a tie may be rounded either way). */
function compare(name: string, expected: Record<string, number | null>, cell: (key: string) => unknown): string[] {
  return Object.entries(expected).flatMap(([key, wanted]) => {
    const raw = cell(key);
    const found = raw === '' ? null : raw;
    const tolerance = key.toLowerCase().includes('gap') ? 0.0100001 : 1e-7 * Math.max(1, Math.abs(wanted ?? 0));
    const same = wanted === null || typeof found !== 'number' ? found === wanted : Math.abs(found - wanted) <= tolerance;
    return same ? [] : [`${name} ${key}: ${String(found)}, not ${String(wanted)}`];
  });
}

function errorsIn(values: Values): string[] {
  return [...values].flatMap(([sheet, cells]) =>
    [...cells].flatMap(([address, value]) => (typeof value === 'string' && /^#[A-Z]/.test(value) ? [`${sheet}!${address} ${value}`] : [])),
  );
}
