import type { Assignment, Nature } from '../../src/domain/assignment';
import { type Indicator, type Kind, UNREFINED } from '../../src/domain/indicator';
import type { Unit } from '../../src/domain/unit';
import type { Content } from '../../src/workbook/content';
import { presetCurves, presetRules } from '../../src/workbook/sheets/presets';
import { textIn } from '../../src/workbook/text';

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

/** A town with every kind, direction and reporting period, and with every fault that a cell can have. */
export function everyKind(random: () => number, units = 14): Content {
  const text = textIn('zh');
  const curves = presetCurves(text);
  const rules = presetRules(text);
  const pick = <T>(list: readonly T[]): T => list[Math.floor(random() * list.length)]!;
  const carried: Unit[] = Array.from({ length: units }, (_, index) => ({
    code: `U${index}`,
    creditCode: '',
    fullName: `单位${index}`,
    shortName: `单位${index}`,
    category: index === 0 ? 'pool' : index % 3 === 0 ? 'village' : 'enterprise',
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
    issuedTarget: index === 5 ? 7 : 3 + Math.floor(random() * 9),
    stretchTarget: null,
    lastYear: kind === 'stock' && random() < 0.7 ? Math.floor(random() * 8) : null,
    marginPercent: 0,
    basis: 'share',
    schedule: pick(curves).name,
    rule: kind === 'rate' ? rules[1]!.name : rules[0]!.name,
    period,
    exemptMonths: random() < 0.3 ? [1] : [],
    source: 'unit',
    leadOffice: '科室0',
    confirmingOffice: '',
    partOf: '',
    documentNumber: '',
    targetState: 'issued',
    ...UNREFINED,
  }));
  const assignments = indicators.flatMap((indicator) => carried.map((unit) => assignment(indicator, unit, random)));
  return { town: '试验镇', year: 2011, asOf: 4, indicators, units: carried, curves, rules, officeTotals: [], stoppedShare: 'others', assignments };
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
    rampUp: [],
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
