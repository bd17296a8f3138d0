import { readFileSync } from 'node:fs';
import { join } from 'node:path';

export interface DemoRow {
  readonly indicator: string;
  readonly unit: string;
  readonly assigned: boolean;
  readonly lastYear: number | null;
  readonly weight: number | null;
  readonly min: number | null;
  readonly max: number | null;
  readonly hold: 'year' | 'all' | null;
  readonly holdValue: number | readonly [number, number, number, number] | null;
  readonly cumulative: readonly (number | null)[];
  readonly nature: string | null;
  readonly cause: string | null;
}

export interface DemoIndicator {
  readonly code: string;
  readonly name: string;
  readonly kind: 'flow' | 'net' | 'count';
  readonly issuedValue: number | null;
  readonly issuedUnit: string;
  readonly splitUnit: string;
  readonly decimals: number;
  readonly splitTarget: number | null;
  readonly schedule: string;
  readonly reportingPeriod: 'month' | 'quarter';
  readonly splitBasis: 'share' | 'weight';
  readonly januaryExempt?: boolean;
}

export interface DemoSchedule {
  readonly id: string;
  readonly cumulativePct?: readonly number[];
  readonly quarters?: readonly [number, number, number, number];
  readonly steps?: readonly { readonly month: number; readonly cumulative: number }[];
}

export interface DemoUnit {
  readonly id: string;
  readonly shortName: string;
  readonly category: '企业' | '部门' | '村' | '预留';
  readonly status: 'normal' | 'stopped' | 'exited' | 'new' | 'building' | 'pool';
  readonly statusFrom?: string;
  readonly firstProductionMonth?: string;
  readonly department: string;
}

export interface DemoExpectation {
  readonly dataMonth: number;
  readonly rows: number;
  readonly sumLastYearKnown: number;
  readonly lastYearMissing: readonly string[];
  readonly rawSum: number;
  readonly sumWithLastValid: number;
  readonly needsCheck: readonly string[];
  readonly target?: number;
  readonly schedulePct?: number;
  readonly milestone?: number;
  readonly completionPct?: number;
  readonly gapPp?: number;
  readonly attainmentPct?: number | null;
  readonly statusByRecommendedRules: string;
}

export interface DemoTown {
  readonly indicators: readonly DemoIndicator[];
  readonly schedules: readonly DemoSchedule[];
  readonly units: readonly DemoUnit[];
  readonly rows: readonly DemoRow[];
  readonly planted: readonly { readonly kind: string; readonly indicator?: string | readonly string[]; readonly unit?: string }[];
  readonly expected: {
    readonly byIndicator: Readonly<Record<string, DemoExpectation>>;
    readonly goldenSplit: {
      readonly factor: number;
      readonly annual: Readonly<Record<string, number>>;
      readonly annualTotal: number;
      readonly quarterTotals: readonly number[];
    };
    readonly notReported: readonly { readonly indicator: string; readonly unit: string }[];
  };
}

/** The demo town as its file has it. */
export function readDemoTown(): DemoTown {
  return JSON.parse(readFileSync(join(__dirname, '../fixtures/demo-town.json'), 'utf8')) as DemoTown;
}
