import { fromMinor, type Minor, minor, toMinor } from '../../src/domain/amount';
import type { Assignment } from '../../src/domain/assignment';
import { type Indicator, UNREFINED } from '../../src/domain/indicator';
import type { Outcome } from '../../src/domain/issue';
import type { Curve } from '../../src/domain/schedule/curve';
import { quarterTotals } from '../../src/domain/split/quarters/quarterTotals';
import type { SplitInput, SplitRow } from '../../src/domain/split/splitInput';
import { splitIndicator } from '../../src/domain/split/splitIndicator';
import { splitTarget } from '../../src/domain/split/splitTarget';
import { PLAIN } from './split/splitRows';
import { DEFAULT_RULE } from '../../src/domain/track/lightRule';
import type { CarriedRow, IndicatorPlan } from '../../src/domain/track/trackRow';
import type { OperatingState, Unit } from '../../src/domain/unit';
import type { DemoIndicator, DemoRow, DemoTown } from './demoTown';
import { evenCurve, quarterCurve, stepCurve } from './schedule/curves';

/** The value of an outcome that must be good; the test fails with its issues otherwise. */
export function good<T>(outcome: Outcome<T>): T {
  if (!outcome.ok) throw new Error(JSON.stringify(outcome.issues));
  return outcome.value;
}

export function demoIndicator(town: DemoTown, code: string): DemoIndicator {
  const found = town.indicators.find((indicator) => indicator.code === code);
  if (!found) throw new Error(`no indicator ${code}`);
  return found;
}

export function toIndicator(source: DemoIndicator): Indicator {
  return {
    code: source.code,
    name: source.name,
    issuedUnit: source.issuedUnit,
    splitUnit: source.splitUnit,
    reportingUnit: source.splitUnit,
    kind: source.kind,
    direction: 'higher',
    decimals: source.decimals,
    issuedTarget: source.issuedValue,
    stretchTarget: null,
    lastYear: null,
    marginPercent: 0,
    basis: source.splitBasis,
    schedule: source.schedule,
    rule: 'default',
    period: source.reportingPeriod,
    exemptMonths: source.januaryExempt ? [1] : [],
    source: 'unit',
    leadOffice: '',
    confirmingOffice: '',
    partOf: '',
    documentNumber: '',
    targetState: source.issuedValue === null ? 'toVerify' : 'issued',
    ...UNREFINED,
  };
}

const STATES: Readonly<Record<string, OperatingState>> = { stopped: 'stopped', exited: 'delisted', building: 'building' };

export function toUnit(town: DemoTown, id: string): Unit {
  const source = town.units.find((unit) => unit.id === id);
  if (!source) throw new Error(`no unit ${id}`);
  const categories = { 企业: 'enterprise', 部门: 'office', 村: 'village', 预留: 'pool' } as const;
  return {
    code: id,
    creditCode: '',
    fullName: source.shortName,
    shortName: source.shortName,
    category: categories[source.category],
    industry: '',
    leadOffice: source.department,
    contactLeader: '',
    liaison: '',
    sizeClass: '',
    state: STATES[source.status] ?? 'normal',
    stateFrom: monthOf(source.statusFrom),
    startMonth: monthOf(source.firstProductionMonth),
    note: '',
  };
}

export function demoCurve(town: DemoTown, indicator: DemoIndicator): Curve {
  const schedule = town.schedules.find((entry) => entry.id === indicator.schedule);
  if (schedule?.quarters) return good(quarterCurve(schedule.id, schedule.quarters));
  if (schedule?.steps) return good(stepCurve(schedule.id, schedule.steps, indicator.splitTarget ?? 1));
  return evenCurve(indicator.schedule);
}

export function assignedRows(town: DemoTown, code: string): DemoRow[] {
  return town.rows.filter((row) => row.indicator === code && row.assigned);
}

/** One of the demo town's indicators, ready to be split. Production months count for output, not for investment. */
export function demoSplit(town: DemoTown, code: string): SplitInput {
  const indicator = demoIndicator(town, code);
  const target = good(splitTarget(toIndicator(indicator))).total;
  return {
    indicator: indicator.name,
    measure: indicator.splitUnit,
    kind: indicator.kind,
    decimals: indicator.decimals,
    target,
    quarterTotals: quarterTotals(target, demoCurve(town, indicator)),
    basis: indicator.splitBasis,
    ...PLAIN,
    rows: assignedRows(town, code).map((row) => toSplitRow(town, row, indicator.decimals)),
  };
}

export function startMonthOf(town: DemoTown, row: DemoRow): number | null {
  return row.indicator === 'I9' || row.indicator === 'I8' ? toUnit(town, row.unit).startMonth : null;
}

function toSplitRow(town: DemoTown, row: DemoRow, decimals: number): SplitRow {
  const amount = (value: number | null): Minor | null => (value === null ? null : good(toMinor(value, decimals)));
  const held = row.holdValue;
  const quarters = Array.isArray(held) ? held.map((value: number) => minor(value)) : [null, null, null, null];
  return {
    key: row.unit,
    name: toUnit(town, row.unit).shortName,
    office: toUnit(town, row.unit).leadOffice,
    base: row.lastYear,
    history: null,
    weight: row.weight,
    minimum: amount(row.min),
    maximum: amount(row.max),
    quarterMaximum: null,
    hold: row.hold ?? 'none',
    annual: typeof held === 'number' ? amount(held) : null,
    quarters: [quarters[0] ?? null, quarters[1] ?? null, quarters[2] ?? null, quarters[3] ?? null],
    startMonth: startMonthOf(town, row),
    rampUp: [],
    endMonth: null,
    isPool: toUnit(town, row.unit).category === 'pool',
  };
}

function monthOf(date: string | undefined): number | null {
  return date === undefined ? null : Number(date.slice(5, 7));
}

/** The demo town's plans as the split gives them, its figures as the file has them. */
export function demoRows(town: DemoTown, code: string): CarriedRow[] {
  const indicator = demoIndicator(town, code);
  const decimals = indicator.decimals;
  const plans = indicator.issuedValue === null ? [] : good(splitIndicator(demoSplit(town, code))).rows;
  return assignedRows(town, code).map((row) => {
    const plan = plans.find(({ key }) => key === row.unit);
    const unit = toUnit(town, row.unit);
    const quarter = (index: number): number | null => (plan ? fromMinor(plan.quarters[index] ?? minor(0), decimals) : null);
    const natures = { 预计: 'estimate', 快报: 'flash', 核定: 'confirmed' } as const;
    const assignment: Assignment = {
      indicator: indicator.name,
      unit: unit.shortName,
      leadOffice: unit.leadOffice,
      contactLeader: '',
      measure: indicator.splitUnit,
      lastYear: row.lastYear,
      lastYearQuarters: null,
      weight: row.weight,
      minimum: row.min,
      maximum: row.max,
      hold: row.hold ?? 'none',
      startMonth: startMonthOf(town, row),
      rampUp: [],
      annual: plan ? fromMinor(plan.annual, decimals) : null,
      quarters: [quarter(0), quarter(1), quarter(2), quarter(3)],
      stretch: null,
      origin: '',
      cumulative: row.cumulative,
      nature: row.nature ? (natures[row.nature as keyof typeof natures] ?? '') : '',
      source: '',
      cause: row.cause ?? '',
      nextStep: '',
      deadline: '',
      outlook: '',
      matter: false,
    };
    return { assignment, unit };
  });
}

export function demoPlan(town: DemoTown, code: string): IndicatorPlan {
  const indicator = demoIndicator(town, code);
  return { indicator: toIndicator(indicator), curve: demoCurve(town, indicator), rule: DEFAULT_RULE };
}
