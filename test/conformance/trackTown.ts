import { MONTHS_BETWEEN_REPORTS } from '../../src/domain/schedule/dataMonth';
import { scheduleCurve } from '../../src/domain/schedule/scheduleCurve';
import type { MonthEnds } from '../../src/domain/track/repeated';
import { type IndicatorTrack, trackIndicator } from '../../src/domain/track/trackIndicator';
import type { Content } from '../../src/workbook/content';
import { STATUS, type StatusName } from '../../src/workbook/formulas/status';
import type { Layouts } from '../../src/workbook/tables';
import { FIRST_ROW } from '../../src/workbook/tables/layout';
import { valueOf } from '../app/openTown';
import type { Values } from './libreoffice';

/** Every indicator with its rows, by the rules in TypeScript. `monthEnds` are those of the ledger's rows, in order. */
export function trackTown(content: Content, asOf: number, monthEnds: readonly MonthEnds[] = []): readonly IndicatorTrack[] {
  return content.indicators.map((indicator) => {
    const schedule = content.curves.find((one) => one.name === indicator.schedule)!;
    const rule = content.rules.find((one) => one.name === indicator.rule)!;
    const past = content.pastYears.find((one) => one.indicator === schedule.source)?.cumulative ?? null;
    const rows = content.assignments.flatMap((assignment, line) => {
      if (assignment.indicator !== indicator.name) return [];
      return [{ assignment, unit: content.units.find((unit) => unit.shortName === assignment.unit)!, monthEnds: monthEnds[line] ?? [] }];
    });
    return trackIndicator({ indicator, curve: valueOf(scheduleCurve(schedule, { year: content.year, past })), rule }, rows, { asOf });
  });
}

/** Where a calculated workbook says something else than the rules do, in words: indicators and ledger rows, figures and statuses. */
export function differences(content: Content, tracks: readonly IndicatorTrack[], tables: Layouts, values: Values): readonly string[] {
  const at = (table: 'indicators' | 'ledger', row: number) => (key: string) => {
    const layout = tables[table];
    return values.get(layout.sheet)?.get(`${layout.letter(key as never)}${FIRST_ROW + row}`) ?? null;
  };
  return tracks.flatMap((track, index) => [
    ...compare(track.plan.indicator.name, indicatorFigures(content, track), at('indicators', index)),
    ...track.rows.flatMap((row) => {
      const { assignment, unit } = row.row;
      return compare(`${assignment.indicator} ${unit.shortName}`, rowFigures(row), at('ledger', content.assignments.indexOf(assignment)));
    }),
  ]);
}

function indicatorFigures(content: Content, track: IndicatorTrack): Record<string, number | null> {
  const { name, period } = track.plan.indicator;
  const past = content.pastYears.find(({ indicator }) => indicator === name)?.cumulative;
  return {
    _code: STATUS[track.status as StatusName],
    _month: track.dataMonth,
    _step: MONTHS_BETWEEN_REPORTS[period],
    _yearAgo: past?.[track.dataMonth - 1] ?? null,
    _yearAgoTotal: past?.[11] ?? null,
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
    ...(track.level && { _level: track.level }),
  };
}

function rowFigures(row: IndicatorTrack['rows'][number]): Record<string, number | null> {
  return {
    _code: STATUS[row.status as StatusName],
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
    ...(row.level && { _level: row.level }),
    ...(row.base && { _base: row.base }),
  };
}

/** Numbers may differ by what the eighth digit holds, a gap by its last digit (a tie may be rounded either way). */
function compare(name: string, expected: Record<string, number | null>, cell: (key: string) => unknown): string[] {
  return Object.entries(expected).flatMap(([key, wanted]) => {
    const raw = cell(key);
    const found = raw === '' ? null : raw;
    const tolerance = key.toLowerCase().includes('gap') ? 0.0100001 : 1e-7 * Math.max(1, Math.abs(wanted ?? 0));
    const same = wanted === null || typeof found !== 'number' ? found === wanted : Math.abs(found - wanted) <= tolerance;
    return same ? [] : [`${name} ${key}: ${String(found)}, not ${String(wanted)}`];
  });
}

/** Cells of any sheet that show an error value. */
export function errorsIn(values: Values): readonly string[] {
  return [...values].flatMap(([sheet, cells]) =>
    [...cells].flatMap(([address, value]) => (typeof value === 'string' && /^#[A-Z]/.test(value) ? [`${sheet}!${address} ${value}`] : [])),
  );
}
