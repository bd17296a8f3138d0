import { OUTLOOKS } from '../../domain/assignment';
import { ACTUALS_SOURCES, BASES, DIRECTIONS, KINDS } from '../../domain/indicator';
import type { TableReader } from '../../workbook/decode/cells';
import type { Need } from '../../workbook/decode/locate';
import { STATUS } from '../../workbook/formulas/status';
import { natureOf } from '../../workbook/natureOf';
import type { IndicatorStanding } from './overview';

const INDICATOR_KEYS = [
  'code', 'name', 'issuedUnit', 'splitUnit', 'kind', 'direction', 'decimals', 'basis', 'schedule', 'rule', '_schedule', '_rule', 'leadOffice', '_target', '_planned', '_plannedQuarters', '_month', '_milestone', '_total',
  '_completion', '_scheduled', '_gap', '_attainment', '_projection', '_low', '_high', 'outlook', '_code', '_level', '_colour', '_status', '_due', '_missing', '_toVerify', '_nature',
] as const;

export const indicatorNeed: Need = { table: 'Indicators', keys: INDICATOR_KEYS, optional: ['source'] };

/** Indicators as the workbook shows them, in its order. */
export function indicatorStandings(reader: TableReader): readonly IndicatorStanding[] {
  return Array.from({ length: reader.rows }, (_, row) => row)
    .filter((row) => reader.text('name', row) !== '')
    .map((row) => {
      const number = (key: string): number | null => reader.number(key, row);
      return {
        name: reader.text('name', row),
        measure: reader.text('splitUnit', row),
        issuedMeasure: reader.text('issuedUnit', row),
        kind: reader.word('kind', row, 'kinds', KINDS, 'flow'),
        direction: reader.word('direction', row, 'directions', DIRECTIONS, 'higher'),
        basis: reader.word('basis', row, 'bases', BASES, 'share'),
        decimals: number('decimals') ?? 0,
        office: reader.text('leadOffice', row),
        target: number('_target'),
        units: number('_planned') ?? 0,
        quarters: number('_plannedQuarters') ?? 0,
        month: number('_month') ?? 0,
        milestone: number('_milestone'),
        actual: number('_total'),
        completion: number('_completion'),
        gap: number('_gap'),
        attainment: number('_attainment'),
        projection: number('_projection'),
        low: number('_low'),
        high: number('_high'),
        nature: natureOf(number('_nature')),
        outlook: reader.word('outlook', row, 'outlooks', OUTLOOKS, ''),
        status: reader.text('_status', row),
        code: number('_code') ?? STATUS.blank,
        level: number('_level') ?? 0,
        colour: number('_colour') ?? 0,
        due: number('_due') ?? 0,
        missing: number('_missing') ?? 0,
        toVerify: number('_toVerify') ?? 0,
        isStatistical: reader.has('source') && reader.word('source', row, 'sources', ACTUALS_SOURCES, 'unit') === 'statistics',
      };
    });
}
