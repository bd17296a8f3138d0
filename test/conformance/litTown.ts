import { contentOf } from '../../src/app/input/contentOf';
import { readInput } from '../../src/app/input/readInput';
import type { Content } from '../../src/workbook/content';
import { valueOf } from '../app/openTown';

export interface LitRow {
  readonly unit: string;
  /** At the end of June; earlier months by `earlier`. */
  readonly actual: number | string | null;
  readonly earlier?: Readonly<Record<number, number>>;
  /** A quarter of the annual plan each, unless told. */
  readonly annual?: number | null;
  readonly quarters?: readonly number[];
  /** Of the status column in June. */
  readonly status: string;
  readonly compared?: number;
  readonly colour?: number;
  readonly more?: object;
  /** Levels at finalised month ends, by month. */
  readonly ends?: Readonly<Record<number, number>>;
}

export interface LitIndicator {
  readonly name: string;
  readonly rule: string;
  readonly rows: readonly LitRow[];
  readonly more?: object;
}

/** A unit's category is the beginning of its name. */
const CATEGORIES = ['企业', '科室', '村社', '园区', '镇级统筹', '全镇数'] as const;

/** A made-up town at the end of June, twelve even months, whose rows stand wherever a test puts them. */
export function litTown(indicators: readonly LitIndicator[]): Content {
  const units = [...new Set(indicators.flatMap(({ rows }) => rows.map(({ unit }) => unit)))];
  const input = {
    town: { zh: '试验镇' },
    year: 2011,
    asOf: '2011-06',
    departments: [{ id: '经发办', zh: '经发办' }],
    schedules: [{ id: 'even', zh: '按月', even: true }],
    indicators: indicators.map(({ name, rule, more }, index) => ({
      code: `L${index}`, name, rule, kind: 'flow', issuedValue: 1_000_000, issuedUnit: '万元', splitUnit: '万元', decimals: 2, schedule: 'even', leadDepartment: '经发办', ...more,
    })),
    units: units.map((unit) => ({
      id: unit, name: unit, shortName: unit, department: '经发办', category: CATEGORIES.find((category) => unit.startsWith(category)) ?? '企业',
      status: unit.includes('停产') ? 'stopped' : 'normal',
    })),
    rows: indicators.flatMap(({ rows }, index) =>
      rows.map(({ unit, actual, earlier = {}, annual = 20_000, quarters, more }) => ({
        indicator: `L${index}`,
        unit,
        plan: { annual, quarters: quarters ?? Array.from({ length: 4 }, () => (annual === null ? null : annual / 4)) },
        cumulative: [1, 2, 3, 4, 5, 6].map((month) => (month === 6 ? actual : (earlier[month] ?? null))),
        ...more,
      })),
    ),
  };
  return contentOf(valueOf(readInput(input, 'zh')), 'zh');
}
