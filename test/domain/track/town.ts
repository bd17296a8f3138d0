import type { Assignment } from '../../../src/domain/assignment';
import { type Indicator, UNREFINED } from '../../../src/domain/indicator';
import { DEFAULT_RULE } from '../../../src/domain/track/lightRule';
import { type CarriedRow, type IndicatorPlan, type RowTrack, trackRow } from '../../../src/domain/track/trackRow';
import type { Unit } from '../../../src/domain/unit';
import { evenCurve } from '../schedule/curves';

/** A monthly flow of 1,200 万元, a twelfth a month, unless said otherwise. */
export function plan(more: Partial<Indicator> = {}): IndicatorPlan {
  const indicator: Indicator = {
    code: 'T1', name: 'output', issuedUnit: '万元', splitUnit: '万元', reportingUnit: '万元', kind: 'flow', direction: 'higher',
    decimals: 0, issuedTarget: 1200, stretchTarget: null, lastYear: null, marginPercent: 0, basis: 'share', schedule: 'even',
    rule: 'default', period: 'month', exemptMonths: [], source: 'unit', leadOffice: '', confirmingOffice: '', partOf: '',
    documentNumber: '', targetState: 'issued', ...UNREFINED, ...more,
  };
  return { indicator, curve: evenCurve('even'), rule: DEFAULT_RULE };
}

/** A row with cumulative figures from January on, planned at 300 a quarter. */
export function carried(figures: readonly (number | string | null)[], more: Partial<Assignment> = {}, unit: Partial<Unit> = {}): CarriedRow {
  const assignment: Assignment = {
    indicator: 'output', unit: 'unit', leadOffice: 'office', contactLeader: '', measure: '万元', lastYear: null, lastYearQuarters: null, weight: null,
    minimum: null, maximum: null, hold: 'none', startMonth: null, rampUp: [], annual: 1200, quarters: [300, 300, 300, 300], stretch: null,
    origin: '', cumulative: Array.from({ length: 12 }, (_, month) => figures[month] ?? null), nature: '', source: '', cause: '',
    nextStep: '', deadline: '', outlook: '', matter: false, ...more,
  };
  return {
    assignment,
    unit: {
      code: 'U1', creditCode: '', fullName: 'unit', shortName: assignment.unit, category: 'enterprise', industry: '', leadOffice: '',
      contactLeader: '', liaison: '', sizeClass: '', state: 'normal', stateFrom: null, startMonth: null, note: '', ...unit,
    },
  };
}

/** A row tracked at the month of its last figure. */
export function track(figures: readonly (number | string | null)[], more: Partial<Assignment> = {}, indicator: Partial<Indicator> = {}): RowTrack {
  return trackRow(plan(indicator), carried(figures, more), { asOf: figures.length });
}
