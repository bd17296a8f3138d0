import { OUTLOOKS } from '../../domain/assignment';
import { ACTUALS_SOURCES, APPORTIONMENTS, BASES, DIRECTIONS, type Indicator, KINDS, SEASONS, type UNREFINED } from '../../domain/indicator';
import type { TableReader } from './cells';

export const indicatorNeeds = [
  'code', 'name', 'issuedUnit', 'splitUnit', 'reportingUnit', 'kind', 'direction', 'decimals', 'issuedTarget',
  'stretchTarget', 'lastYear', 'margin', 'basis', 'schedule', 'rule', 'period', 'exemptMonths', 'source', 'leadOffice',
  'confirmingOffice', 'partOf', 'documentNumber', 'targetState',
] as const;

/** Columns that refine a split; without them everything stays at its default. */
export const refinements = ['naturalGrowth', 'reserve', 'step', 'tailRow', 'season', 'apportionment', 'upstream', 'dataMonth', 'outlook', 'without', 'scoreWeight'] as const;

export interface IndicatorRow extends Indicator {
  /** 0-based row of the table's body. */
  readonly row: number;
}

/** Rows with a name; blank rows are passed over. Issues go to the reader. */
export function decodeIndicators(reader: TableReader): readonly IndicatorRow[] {
  const rows: IndicatorRow[] = [];
  const seen = new Map<string, number>();
  for (let row = 0; row < reader.rows; row += 1) {
    const name = reader.text('name', row);
    if (name === '') continue;
    const first = seen.get(name);
    if (first !== undefined) {
      reader.issues.push({ code: 'name-repeated', severity: 'error', facts: { name, first: first + 1 }, place: reader.place('name', row) });
      continue;
    }
    if (/[*?~]/.test(name)) {
      reader.issues.push({ code: 'name-with-wildcard', severity: 'error', facts: { name }, place: reader.place('name', row) });
    }
    seen.set(name, row);
    rows.push(decodeIndicator(reader, row, name));
  }
  if (rows.length === 0) reader.issues.push({ code: 'table-empty', severity: 'error', facts: { table: reader.table }, place: { table: reader.table } });
  return rows;
}

function decodeIndicator(reader: TableReader, row: number, name: string): IndicatorRow {
  const issuedUnit = reader.text('issuedUnit', row);
  const splitUnit = reader.text('splitUnit', row) || issuedUnit;
  return {
    row,
    name,
    code: reader.text('code', row),
    issuedUnit,
    splitUnit,
    reportingUnit: reader.text('reportingUnit', row) || splitUnit,
    kind: reader.word('kind', row, 'kinds', KINDS, 'flow'),
    direction: reader.word('direction', row, 'directions', DIRECTIONS, 'higher'),
    decimals: reader.whole('decimals', row, 0, 6) ?? 0,
    issuedTarget: reader.amount('issuedTarget', row, issuedUnit),
    stretchTarget: reader.amount('stretchTarget', row, issuedUnit),
    lastYear: reader.amount('lastYear', row, splitUnit),
    marginPercent: reader.amount('margin', row, '%') ?? 0,
    basis: reader.word('basis', row, 'bases', BASES, 'share'),
    schedule: reader.text('schedule', row),
    rule: reader.text('rule', row),
    period: reader.word('period', row, 'periods', ['month', 'quarter', 'half', 'steps'], 'month'),
    exemptMonths: exemptMonths(reader.text('exemptMonths', row)),
    source: reader.word('source', row, 'sources', ACTUALS_SOURCES, 'unit'),
    leadOffice: reader.text('leadOffice', row),
    confirmingOffice: reader.text('confirmingOffice', row),
    partOf: reader.text('partOf', row),
    documentNumber: reader.text('documentNumber', row),
    targetState: reader.word('targetState', row, 'targetStates', ['issued', 'toVerify', 'adjusted'], 'issued'),
    ...decodeRefinements(reader, row, splitUnit),
  };
}

function decodeRefinements(reader: TableReader, row: number, splitUnit: string): Pick<Indicator, keyof typeof UNREFINED> {
  const amount = (key: string, unit: string): number | null => (reader.has(key) ? reader.amount(key, row, unit) : null);
  const name = (key: string): string => (reader.has(key) ? reader.text(key, row) : '');
  const step = amount('step', splitUnit);
  return {
    naturalGrowth: amount('naturalGrowth', '%') ?? 0,
    reservePercent: amount('reserve', '%') ?? 0,
    step: step === 0 ? null : step,
    tailRow: name('tailRow'),
    season: reader.has('season') ? reader.word('season', row, 'seasons', SEASONS, 'curve') : 'curve',
    apportionment: reader.has('apportionment') ? reader.word('apportionment', row, 'apportionments', APPORTIONMENTS, 'remainder') : 'remainder',
    upstream: name('upstream'),
    dataMonth: reader.has('dataMonth') ? reader.whole('dataMonth', row, 1, 12) : null,
    outlook: reader.has('outlook') ? reader.word('outlook', row, 'outlooks', OUTLOOKS, '') : '',
    without: name('without'),
    scoreWeight: amount('scoreWeight', ''),
  };
}

/** `1、2` or `1,2` as months; what is no month is passed over, as the formulas do. */
function exemptMonths(text: string): readonly number[] {
  return text
    .split(/[、,\uFF0C;\uFF1B\s]+/)
    .map(Number)
    .filter((month) => Number.isInteger(month) && month >= 1 && month <= 12);
}
