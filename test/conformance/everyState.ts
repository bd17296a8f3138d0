import type { Assignment } from '../../src/domain/assignment';
import { type Indicator, UNREFINED } from '../../src/domain/indicator';
import type { Unit } from '../../src/domain/unit';
import type { Content, Rule } from '../../src/workbook/content';
import { presetCurves } from '../../src/workbook/sheets/presetCurves';
import { presetRules } from '../../src/workbook/sheets/presetRules';
import { type Language, textIn } from '../../src/workbook/text';

type Category = Unit['category'];
type Words = ReturnType<typeof textIn>['words'];

/** A ledger row that is meant to show a status. */
interface Case {
  readonly name: string;
  readonly indicator: keyof typeof INDICATORS;
  /** The status cell in full; `enterprise` where it differs for one. */
  readonly shows: (words: Words) => { readonly office: string; readonly enterprise: string };
  readonly row?: Partial<Assignment>;
  readonly unit?: Partial<Unit>;
  /** Only a unit of this category, instead of an enterprise and an office. */
  readonly only?: Category;
}

const INDICATORS = {
  judged: {},
  toVerify: { issuedTarget: null, targetState: 'toVerify' },
  exempt: { exemptMonths: [4] },
  incomplete: { schedule: '没有的序时' },
  cap: { direction: 'lower', rule: 'cap' },
  growth: { kind: 'rate', splitUnit: '%', issuedUnit: '%', issuedTarget: 10, rule: 'growth' },
} as const satisfies Record<string, Partial<Indicator>>;

const both = (word: string) => ({ office: word, enterprise: word });
const through = (...cumulative: Assignment['cumulative']): Pick<Assignment, 'cumulative'> => ({
  cumulative: Array.from({ length: 12 }, (_, index) => cumulative[index] ?? null),
});
const april = (figure: number | string | null): Pick<Assignment, 'cumulative'> => through(null, null, null, figure);

/** Rows of 120 a year and 40 by April, unless said otherwise; every state of users.zh.md 1.4 and the lights of caps and rates. */
const CASES: readonly Case[] = [
  { name: 'done', indicator: 'judged', shows: ({ statuses }) => both(statuses.done), row: april(120) },
  { name: 'onSchedule', indicator: 'judged', shows: ({ statuses }) => both(statuses.onSchedule), row: april(40) },
  { name: 'nearSchedule', indicator: 'judged', shows: ({ statuses }) => both(statuses.nearSchedule), row: april(39) },
  { name: 'behind', indicator: 'judged', shows: ({ statuses }) => both(statuses.behind), row: april(32) },
  {
    name: 'farBehind',
    indicator: 'judged',
    shows: ({ statuses }) => ({ office: statuses.farBehind, enterprise: statuses.farBehindEnterprise }),
    row: april(26),
  },
  { name: 'notDue', indicator: 'judged', shows: ({ statuses }) => both(statuses.notDue), row: { startMonth: 5, quarters: [0, 40, 40, 40] } },
  { name: 'notStarted', indicator: 'judged', shows: ({ statuses }) => both(statuses.notStarted), row: april(0) },
  { name: 'neverReported', indicator: 'judged', shows: ({ statuses }) => both(statuses.notReported) },
  { name: 'text', indicator: 'judged', shows: ({ statuses }) => both(statuses.toVerify), row: april('约四十') },
  { name: 'fell', indicator: 'judged', shows: ({ statuses }) => both(statuses.toVerify), row: through(10, 20, 41, 40) },
  { name: 'jumped', indicator: 'judged', shows: ({ statuses }) => both(statuses.toVerify), row: through(null, null, 5, 40) },
  { name: 'notSplit', indicator: 'judged', shows: ({ statuses }) => both(statuses.notSplit), row: { annual: null, quarters: [null, null, null, null] } },
  { name: 'stopped', indicator: 'judged', shows: ({ statuses }) => both(statuses.stopped), unit: { state: 'stopped', stateFrom: 4 }, row: april(1) },
  { name: 'delisted', indicator: 'judged', shows: ({ statuses }) => both(statuses.stopped), unit: { state: 'delisted', stateFrom: null } },
  { name: 'pool', indicator: 'judged', shows: ({ statuses }) => both(statuses.pool), only: 'pool' },
  { name: 'town', indicator: 'judged', shows: ({ statuses }) => both(statuses.town), only: 'town', row: april(40) },
  { name: 'targetToVerify', indicator: 'toVerify', shows: ({ statuses }) => both(statuses.targetToVerify), row: april(40) },
  { name: 'exempt', indicator: 'exempt', shows: ({ statuses }) => both(statuses.exempt), row: april(40) },
  { name: 'incomplete', indicator: 'incomplete', shows: ({ statuses }) => both(statuses.incomplete), row: april(40) },
  { name: 'withinCap', indicator: 'cap', shows: ({ capStatuses }) => both(capStatuses.onSchedule), row: april(40) },
  { name: 'overCap', indicator: 'cap', shows: ({ capStatuses }) => both(capStatuses.behind), row: april(41) },
  {
    name: 'farOverCap',
    indicator: 'cap',
    shows: ({ capStatuses }) => ({ office: capStatuses.farBehind, enterprise: capStatuses.farBehindEnterprise }),
    row: april(43),
  },
  { name: 'grew', indicator: 'growth', shows: ({ growthStatuses }) => both(growthStatuses.onSchedule), row: { annual: 10, ...april(10) } },
  { name: 'nearlyGrew', indicator: 'growth', shows: ({ growthStatuses }) => both(growthStatuses.nearSchedule), row: { annual: 10, ...april(9) } },
  { name: 'grewLess', indicator: 'growth', shows: ({ growthStatuses }) => both(growthStatuses.behind), row: { annual: 10, ...april(7) } },
  {
    name: 'grewFarLess',
    indicator: 'growth',
    shows: ({ growthStatuses }) => ({ office: growthStatuses.farBehind, enterprise: growthStatuses.farBehindEnterprise }),
    row: { annual: 10, ...april(4) },
  },
];

/** A row of the workbook and what its status cell must show. */
export interface ExpectedRow {
  readonly name: string;
  readonly category: Category;
  readonly shows: string;
}

export interface EveryState {
  readonly content: Content;
  /** In the order of the ledger. */
  readonly rows: readonly ExpectedRow[];
}

/** A workbook at April with one row per state, each for an enterprise and for an office. */
export function everyState(language: Language): EveryState {
  const { words } = textIn(language);
  const rules = presetRules(language);
  const curves = presetCurves(language);
  const carried = CASES.flatMap((one) => (one.only ? [one.only] : (['enterprise', 'office'] as const)).map((category) => ({ one, category, unit: unitOf(one, category) })));
  const indicators = (Object.keys(INDICATORS) as Case['indicator'][]).map((name) => indicatorOf(name, curves[0]?.name ?? '', rules));
  return {
    content: {
      town: '示例镇',
      year: 2011,
      asOf: 4,
      indicators,
      units: carried.map(({ unit }) => unit),
      curves,
      pastYears: [],
      rules,
      officeTotals: [],
      requests: [],
      stoppedShare: 'others',
      assignments: carried.map(({ one, unit }) => assignmentOf(one, unit)),
    },
    rows: carried.map(({ one, category }) => ({ name: one.name, category, shows: one.shows(words)[category === 'enterprise' ? 'enterprise' : 'office'] })),
  };
}

/** Rules stand here by their place among the presets: the default, then growth, then caps. */
const PLACES = { default: 0, growth: 1, cap: 2 } as const;

function indicatorOf(name: Case['indicator'], schedule: string, rules: readonly Rule[]): Indicator {
  const { rule = 'default', ...own } = INDICATORS[name] as Partial<Indicator> & { rule?: keyof typeof PLACES };
  return {
    code: name,
    name,
    issuedUnit: '万元',
    splitUnit: '万元',
    reportingUnit: '万元',
    kind: 'flow',
    direction: 'higher',
    decimals: 0,
    issuedTarget: 3000,
    stretchTarget: null,
    lastYear: null,
    marginPercent: 0,
    basis: 'share',
    schedule,
    period: 'month',
    exemptMonths: [],
    source: 'unit',
    leadOffice: '经发办',
    confirmingOffice: '',
    partOf: '',
    documentNumber: '',
    targetState: 'issued',
    ...UNREFINED,
    ...own,
    rule: rules[PLACES[rule]]?.name ?? '',
  };
}

function unitOf({ name, unit }: Case, category: Category): Unit {
  return {
    code: `${name}-${category}`,
    creditCode: '',
    fullName: `${name} ${category}`,
    shortName: `${name} ${category}`,
    category,
    industry: '',
    leadOffice: '经发办',
    contactLeader: '',
    liaison: '',
    sizeClass: '',
    state: 'normal',
    stateFrom: null,
    startMonth: null,
    note: '',
    ...unit,
  };
}

function assignmentOf({ indicator, row }: Case, unit: Unit): Assignment {
  return {
    indicator,
    unit: unit.shortName,
    leadOffice: unit.leadOffice,
    contactLeader: '',
    measure: '万元',
    lastYear: null,
    lastYearQuarters: null,
    weight: null,
    minimum: null,
    maximum: null,
    hold: 'none',
    startMonth: null,
    rampUp: [],
    annual: 120,
    quarters: [30, 30, 30, 30],
    stretch: null,
    origin: '',
    ...through(),
    nature: '',
    source: '',
    cause: '',
    nextStep: '',
    deadline: '',
    outlook: '',
    matter: false,
    ...row,
  };
}
