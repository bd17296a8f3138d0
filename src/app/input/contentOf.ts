import type { Assignment, Nature, UNSAID } from '../../domain/assignment';
import type { Indicator, TargetState, UNREFINED } from '../../domain/indicator';
import type { UnitRequest } from '../../domain/request';
import type { Category, OperatingState, Unit } from '../../domain/unit';
import type { Content } from '../../workbook/content';
import { presetRules } from '../../workbook/sheets/presetRules';
import type { Language } from '../../workbook/text';
import { rulesIn } from '../../workbook/text/rulesIn';
import { curvesOf } from './curvesOf';
import type { Input, InputIndicator, InputRequest, InputRow, InputUnit } from './schema';

/** An input file as the content of a workbook in one language; `asOf` (month 1…12) overrides the file's. */
export function contentOf(input: Input, language: Language, asOf?: number): Content {
  const names = namesIn(input, language);
  const rows = input.rows.filter((row) => row.assigned);
  return {
    town: language === 'en' ? (input.town.en ?? input.town.zh) : input.town.zh,
    year: input.year,
    asOf: asOf ?? Number(input.asOf.slice(5)),
    indicators: input.indicators.map((indicator) => indicatorOf(indicator, input, names, language)),
    units: input.units.map((unit) => unitOf(unit, input.year, names)),
    curves: curvesOf(input, language, names.indicator),
    pastYears: input.pastYears.map(({ indicator, cumulative }) => ({ indicator: names.indicator(indicator), cumulative })),
    rules: presetRules(language),
    officeTotals: input.officeTotals.map(({ indicator, department, total }) => ({ indicator: names.indicator(indicator), office: names.office(department), total })),
    requests: input.requests.map((request) => requestOf(request, names)),
    stoppedShare: input.stoppedShare,
    assignments: rows.map((row) => assignmentOf(row, input, names)),
  };
}

/** Names by id, in the language of the workbook where the file gives them. */
function namesIn(input: Input, language: Language) {
  const english = language === 'en';
  const named = <Entry>(entries: readonly Entry[], id: (entry: Entry) => string, name: (entry: Entry) => string) => {
    const map = new Map(entries.map((entry) => [id(entry), name(entry)]));
    return (key: string | null): string => (key === null ? '' : (map.get(key) ?? key));
  };
  return {
    english,
    office: named(input.departments, (entry) => entry.id, (entry) => (english ? (entry.shortEn ?? entry.en) : entry.short) ?? entry.zh),
    leader: named(input.leaders, (entry) => entry.id, (entry) => (english ? entry.en : entry.zh) ?? entry.zh),
    indicator: named(input.indicators, (entry) => entry.code, (entry) => (english ? entry.nameEn : entry.name) ?? entry.name),
    unit: named(input.units, (entry) => entry.id, (entry) => (english ? entry.shortNameEn : entry.shortName) ?? entry.shortName),
    schedule: named(input.schedules, (entry) => entry.id, (entry) => (english ? entry.en : entry.zh) ?? entry.zh),
  };
}

type Names = ReturnType<typeof namesIn>;

const TARGET_STATES: Readonly<Record<NonNullable<InputIndicator['targetStatus']>, TargetState>> = {
  已下达: 'issued', 待核: 'toVerify', 已调整: 'adjusted', issued: 'issued', toVerify: 'toVerify', adjusted: 'adjusted',
};

function indicatorOf(indicator: InputIndicator, input: Input, names: Names, language: Language): Indicator {
  const bases = input.rows.filter((row) => row.assigned && row.indicator === indicator.code).map((row) => row.lastYear);
  // A total with one base missing would be too small, and growth against it too large.
  const complete = bases.every((base) => base !== null);
  const sum = bases.reduce<number>((total, base) => total + (base ?? 0), 0);
  return {
    code: indicator.code,
    name: names.indicator(indicator.code),
    issuedUnit: indicator.issuedUnit,
    splitUnit: indicator.splitUnit,
    reportingUnit: indicator.reportingUnit ?? indicator.splitUnit,
    kind: indicator.kind,
    direction: indicator.direction,
    decimals: indicator.decimals,
    issuedTarget: indicator.issuedValue,
    stretchTarget: indicator.stretchValue ?? null,
    lastYear: indicator.lastYear ?? (complete && indicator.kind !== 'rate' ? Number(sum.toFixed(indicator.decimals)) : null),
    marginPercent: indicator.marginPercent,
    basis: indicator.splitBasis,
    schedule: names.schedule(indicator.schedule),
    rule: ruleNamed(indicator.rule ?? 'default', language),
    period: indicator.reportingPeriod,
    exemptMonths: [...new Set([...(indicator.januaryExempt ? [1] : []), ...indicator.exemptMonths])],
    source: indicator.statistical ? 'statistics' : 'confirming',
    leadOffice: names.office(indicator.leadDepartment),
    confirmingOffice: (names.english ? indicator.confirmingOfficeEn : undefined) ?? indicator.confirmingOffice,
    partOf: indicator.partOf && names.indicator(indicator.partOf),
    documentNumber: indicator.documentNumber,
    ...refinementsOf(indicator, names),
    targetState: indicator.targetStatus ? TARGET_STATES[indicator.targetStatus] : indicator.issuedValue === null ? 'toVerify' : 'issued',
  };
}

/** A preset by its key, or any rule by its name. */
function ruleNamed(rule: string, language: Language): string {
  const presets: Readonly<Record<string, string>> = rulesIn(language).names;
  return presets[rule] ?? rule;
}

function refinementsOf(indicator: InputIndicator, names: Names): Pick<Indicator, keyof typeof UNREFINED> {
  const { naturalGrowth, reservePercent, step, tailUnit, season, apportionment, upstream, dataMonth, outlook, withoutUnit, scoreWeight } = indicator;
  return {
    naturalGrowth,
    reservePercent,
    step: step ?? null,
    tailRow: tailUnit && names.unit(tailUnit),
    season,
    apportionment,
    upstream: upstream && names.indicator(upstream),
    dataMonth,
    outlook,
    without: withoutUnit && names.unit(withoutUnit),
    scoreWeight,
  };
}

const CATEGORIES: Readonly<Record<InputUnit['category'], Category>> = {
  企业: 'enterprise', 部门: 'office', 科室: 'office', 村: 'village', 村社: 'village', 园区: 'park', 预留: 'pool', 镇级统筹: 'pool', 全镇数: 'town',
};
const STATES: Readonly<Record<InputUnit['status'], OperatingState>> = {
  normal: 'normal', pool: 'normal', trial: 'trial', new: 'trial', stopped: 'stopped', exited: 'delisted', moved: 'moved', building: 'building',
};

function unitOf(unit: InputUnit, year: number, names: Names): Unit {
  return {
    code: unit.id,
    creditCode: unit.code,
    fullName: (names.english ? unit.nameEn : undefined) ?? unit.name,
    shortName: names.unit(unit.id),
    category: CATEGORIES[unit.category],
    industry: unit.industry,
    leadOffice: names.office(unit.department),
    contactLeader: names.leader(unit.leader),
    liaison: unit.liaison ?? '',
    sizeClass: unit.tier,
    state: STATES[unit.status],
    stateFrom: monthOf(unit.statusFrom, year),
    startMonth: monthOf(unit.firstProductionMonth, year),
    note: unit.statusNote ?? unit.note ?? '',
  };
}

/** The month of `2011-05` within the year; earlier years do not matter any more. */
function monthOf(yearMonth: string | undefined, year: number): number | null {
  if (yearMonth === undefined || Number(yearMonth.slice(0, 4)) !== year) return null;
  return Number(yearMonth.slice(5));
}

function requestOf(request: InputRequest, names: Names): UnitRequest {
  const { department, unit, indicator, ...said } = request;
  return { ...said, unit: names.unit(unit), indicator: indicator && names.indicator(indicator), office: names.office(department) };
}

const NATURES: Readonly<Record<NonNullable<InputRow['nature']>, Nature>> = {
  预计: 'estimate', 快报: 'flash', 核定: 'confirmed', estimate: 'estimate', flash: 'flash', confirmed: 'confirmed',
};

function assignmentOf(row: InputRow, input: Input, names: Names): Assignment {
  const unit = input.units.find((candidate) => candidate.id === row.unit);
  const indicator = input.indicators.find((candidate) => candidate.code === row.indicator);
  return {
    indicator: names.indicator(row.indicator),
    unit: names.unit(row.unit),
    leadOffice: names.office(unit?.department ?? null),
    contactLeader: names.leader(unit?.leader ?? null),
    measure: indicator?.splitUnit ?? '',
    lastYear: row.lastYear,
    lastYearQuarters: completeQuarters(row.lastYearQuarters),
    weight: row.weight,
    minimum: row.min,
    maximum: row.max,
    hold: row.hold ?? 'none',
    startMonth: row.startMonth ?? startMonthOf(row, unit, input.year),
    rampUp: row.rampUp,
    ...plannedOf(row),
    stretch: null,
    origin: '',
    ...reportedOf(row, names),
  };
}

function completeQuarters(quarters: InputRow['lastYearQuarters']): Assignment['lastYearQuarters'] {
  const [first = null, second = null, third = null, fourth = null] = quarters ?? [];
  return first === null || second === null || third === null || fourth === null ? null : [first, second, third, fourth];
}

/** A plan that is given, or what is held: a year's figure, or four quarters that make the year. */
function plannedOf(row: InputRow): Pick<Assignment, 'annual' | 'quarters'> {
  const { plan, holdValue } = row;
  if (plan) return plan;
  if (!Array.isArray(holdValue)) return { annual: holdValue, quarters: [null, null, null, null] };
  return { annual: holdValue.reduce<number>((sum, amount) => sum + (amount ?? 0), 0), quarters: holdValue };
}

/** The unit's own month of production, or the first month of the quarter before which the plan is zero. */
function startMonthOf(row: InputRow, unit: InputUnit | undefined, year: number): number | null {
  if (row.firstQuarter === null) return null;
  const own = monthOf(unit?.firstProductionMonth, year);
  return own ?? (row.firstQuarter === 1 ? null : 3 * row.firstQuarter - 2);
}

function reportedOf(row: InputRow, { english }: Names): Pick<Assignment, 'cumulative' | keyof typeof UNSAID> {
  return {
    cumulative: Array.from({ length: 12 }, (_, index) => row.cumulative[index] ?? null),
    nature: row.nature ? NATURES[row.nature] : '',
    source: row.source ?? '',
    cause: (english ? row.causeEn : undefined) ?? row.cause ?? '',
    nextStep: (english ? row.nextStepEn : undefined) ?? row.nextStep ?? '',
    deadline: (english ? row.deadlineEn : undefined) ?? row.deadline ?? '',
    outlook: row.outlook,
    matter: row.matter,
  };
}
