import type { Assignment, Nature } from '../../src/domain/assignment';
import { type Indicator, type Kind, UNREFINED } from '../../src/domain/indicator';
import type { Unit } from '../../src/domain/unit';
import type { Content } from '../../src/workbook/content';
import { presetCurves } from '../../src/workbook/sheets/presetCurves';
import { presetRules } from '../../src/workbook/sheets/presetRules';

const SHAPES: readonly (readonly [Kind, Indicator['direction'], string, Indicator['period']])[] = [
  ['flow', 'higher', '万元', 'month'],
  ['flow', 'lower', '万元', 'month'],
  ['flow', 'higher', '亩', 'quarter'],
  ['stock', 'higher', '家', 'month'],
  ['stock', 'lower', '亩', 'month'],
  ['count', 'higher', '个', 'month'],
  ['net', 'higher', '家', 'half'],
  ['rate', 'higher', '%', 'month'],
  ['rate', 'lower', '%', 'quarter'],
];

const CATEGORIES: readonly Unit['category'][] = ['pool', 'office', 'enterprise', 'village', 'enterprise', 'park', 'office', 'enterprise'];

/** The indicator whose last year schedules follow. */
const SOURCE = '指标0';
const RAMP_UPS = [[30, 70], [20, 50, 80], [0, 60], [12.5]] as const;

/** The presets, last year's progress with its figures, and points at random: some months, all of them, below 100 %. */
function curvesOfEveryForm(random: () => number): Content['curves'] {
  const some = (points: readonly (number | null)[]): readonly (number | null)[] => points.map((point, month) => (month === 11 || random() < 0.4 ? point : null));
  return [
    ...presetCurves('zh').map((curve) => (curve.form === 'past' ? { ...curve, source: SOURCE } : curve)),
    { name: '随机节点', form: 'linear', points: some(rising(random, 93.7)), source: '', note: '' },
    { name: '随机台阶', form: 'steps', points: some(rising(random, 100)), source: '', note: '' },
  ];
}

/** Twelve figures that never fall, up to `last`, some months blank or the same as the one before. */
export function rising(random: () => number, last: number): readonly (number | null)[] {
  const sorted = Array.from({ length: 11 }, () => Number((random() * last).toFixed(random() < 0.5 ? 1 : 3))).sort((left, right) => left - right);
  return [...sorted.map((figure, month) => (random() < 0.2 ? null : random() < 0.2 ? (sorted[month - 1] ?? 0) : figure)), last];
}

/** A town with every kind, direction and reporting period, and with every fault that a cell can have. */
export function everyKind(random: () => number, units = 14): Content {
  const curves = curvesOfEveryForm(random);
  const rules = presetRules('zh');
  // Every form of schedule has its turn.
  const turn = Math.floor(random() * curves.length);
  const ruleTurn = Math.floor(random() * rules.length);
  const carried: Unit[] = Array.from({ length: units }, (_, index) => ({
    code: `U${index}`,
    creditCode: '',
    fullName: `单位${index}`,
    shortName: `单位${index}`,
    category: CATEGORIES[index % CATEGORIES.length]!,
    industry: '',
    leadOffice: `科室${index % 4}`,
    contactLeader: '',
    liaison: '',
    sizeClass: '',
    state: random() < 0.1 ? 'stopped' : 'normal',
    stateFrom: random() < 0.5 ? null : Math.ceil(random() * 12),
    startMonth: null,
    note: '',
  }));
  const indicators = SHAPES.map(([kind, direction, unit, period], index): Indicator => ({
    code: `K${index}`,
    name: `指标${index}`,
    issuedUnit: unit === '万元' ? '亿元' : unit,
    splitUnit: unit,
    reportingUnit: unit,
    kind,
    direction,
    decimals: kind === 'flow' ? 2 : kind === 'rate' ? 1 : 0,
    // In the size of what its rows carry: the order of shortfalls is not told beyond ten times a target.
    issuedTarget: index === 5 ? 7 : (3 + Math.floor(random() * 9)) * (index === 2 ? 1000 : 1),
    stretchTarget: null,
    lastYear: kind === 'stock' && random() < 0.7 ? Math.floor(random() * 8) : null,
    marginPercent: 0,
    basis: 'share',
    schedule: curves[(index + turn) % curves.length]!.name,
    rule: rules[(index + ruleTurn) % rules.length]!.name,
    period,
    exemptMonths: random() < 0.3 ? [1] : [],
    source: 'unit',
    leadOffice: '科室0',
    confirmingOffice: '',
    partOf: '',
    documentNumber: '',
    targetState: 'issued',
    ...UNREFINED,
    dataMonth: random() < 0.25 ? Math.ceil(random() * 12) : null,
  }));
  const assignments = indicators.flatMap((indicator) => carried.map((unit) => assignment(indicator, unit, random)));
  return { town: '试验镇', year: 2012, asOf: 4, indicators, units: carried, curves, pastYears: [{ indicator: SOURCE, cumulative: rising(random, 300) }], rules, officeTotals: [], requests: [], stoppedShare: 'others', assignments };
}

function rampUpOf(startMonth: number | null, random: () => number): readonly number[] {
  return startMonth === null || random() < 0.4 ? [] : RAMP_UPS[Math.floor(random() * RAMP_UPS.length)]!;
}

function assignment(indicator: Indicator, unit: Unit, random: () => number): Assignment {
  const scale = indicator.kind === 'flow' ? 400 : indicator.kind === 'rate' ? 8 : 6;
  const amount = (): number => Number((random() * scale).toFixed(indicator.decimals));
  const quarters = [amount(), amount(), amount(), amount()] as const;
  const startMonth = indicator.kind === 'flow' && random() < 0.25 ? Math.ceil(random() * 12) : null;
  const planned = random() < 0.92;
  const sum = Number(quarters.reduce((total, quarter) => total + quarter, 0).toFixed(indicator.decimals));
  const annual = indicator.kind === 'rate' ? amount() : indicator.kind === 'stock' ? quarters[3] : sum;
  const grown: { readonly last: number; readonly cells: (number | string | null)[] } = Array.from({ length: 12 }).reduce<{ last: number; cells: (number | string | null)[] }>(
    (state) => {
      const last = Number((state.last + (random() - 0.12) * (scale / 3)).toFixed(indicator.decimals));
      const chance = random();
      const cell = chance < 0.07 ? null : chance < 0.1 ? '约六百' : chance < 0.13 ? last * 10 : chance < 0.18 ? 0 : last;
      return { last, cells: [...state.cells, cell] };
    },
    { last: 0, cells: [] },
  );
  const natures: readonly Nature[] = ['', 'estimate', 'flash', 'confirmed'];
  return {
    indicator: indicator.name,
    unit: unit.shortName,
    leadOffice: unit.leadOffice,
    contactLeader: '',
    measure: indicator.splitUnit,
    lastYear: random() < 0.7 ? amount() : null,
    lastYearQuarters: null,
    weight: null,
    minimum: null,
    maximum: null,
    hold: 'none',
    startMonth,
    rampUp: rampUpOf(startMonth, random),
    annual: planned && random() < 0.05 ? 0 : planned ? annual : null,
    quarters: planned && random() < 0.9 ? quarters : [null, null, null, null],
    stretch: null,
    origin: '',
    cumulative: grown.cells,
    nature: natures[Math.floor(random() * 4)] ?? '',
    source: '',
    cause: random() < 0.4 ? '核减' : '',
    nextStep: '',
    deadline: '',
    outlook: '',
    matter: false,
  };
}

/** What finalised months left on each row, most of them behind: 10 × status code + level, `null` where a month is open. */
export function monthEnds(random: () => number, content: Content): readonly (readonly (number | null)[])[] {
  return content.assignments.map(() => Array.from({ length: 12 }, () => (random() < 0.15 ? null : random() < 0.6 ? 133 : 111)));
}

/** Numbers in 0…1 that are the same in every run. */
export function sequence(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state * 1103515245 + 12345) % 2147483648;
    return state / 2147483648;
  };
}
