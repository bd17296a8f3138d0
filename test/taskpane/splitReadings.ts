import type { IndicatorTerms } from '../../src/app/split/choices';
import type { SplitReading } from '../../src/app/split/reading';
import { TableReader } from '../../src/workbook/decode/cells';
import type { AssignmentRow } from '../../src/workbook/decode/assignments';
import type { TableName } from '../../src/workbook/tables';

export function assignment(more: Partial<AssignmentRow> = {}): AssignmentRow {
  return {
    indicator: '制造业投资', unit: '甲子铝业', leadOffice: '经发办', lastYear: 80, weight: 1, minimum: null, maximum: null, hold: 'none', startMonth: null, rampUp: [],
    annual: null, quarters: [null, null, null, null], stretch: null, origin: '', row: 0, ...more,
  };
}

export function terms(more: Partial<IndicatorTerms> = {}): IndicatorTerms {
  return {
    name: '制造业投资', measure: '万元', units: ['甲子铝业', '镇级统筹'],
    terms: { basis: 'weight', naturalGrowth: 0, schedule: '月均', marginPercent: 0, reservePercent: 0, step: null, tailRow: '', season: 'curve', apportionment: 'remainder' },
    ...more,
  };
}

/** A reading of these rows, of which nothing but holds and choices is looked at. */
export function splitReading(rows: readonly AssignmentRow[] = [assignment()], indicators: readonly IndicatorTerms[] = [terms()]): SplitReading {
  const located = { language: 'zh' as const, header: (_: TableName, key: string) => key, has: () => true, named: () => [] };
  const reader = (table: TableName): TableReader => new TableReader(table, [], located);
  return {
    plan: {
      located, columns: [], indicators: [], assignments: rows, categories: new Map(), schedules: new Map(), year: 2011, pastYears: new Map(), endMonths: new Map(), units: new Map(),
      stoppedShare: 'others', officeTotals: [], baseQuarters: new Map(), readers: { indicators: reader('Indicators'), ledger: reader('Ledger'), officeTotals: reader('OfficeTotals') },
    },
    choices: {
      indicators, schedules: ['月均', '县序时'], hasOfficeTotals: true, officeTotals: {},
      terms: ['basis', 'naturalGrowth', 'schedule', 'marginPercent', 'reservePercent', 'step', 'tailRow', 'season', 'apportionment'],
    },
  };
}
