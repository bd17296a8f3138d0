import { type Nature, type Outlook, OUTLOOKS } from '../../domain/assignment';
import { type Basis, BASES, type Direction, type Kind } from '../../domain/indicator';
import { type Issue, type Outcome, succeed } from '../../domain/issue';
import { TableReader } from '../../workbook/decode/cells';
import type { Need } from '../../workbook/decode/locate';
import { decodeSettings } from '../../workbook/decode/others';
import { STATUS } from '../../workbook/formulas/status';
import { natureOf } from '../../workbook/natureOf';
import type { Language } from '../../workbook/text';
import type { Spreadsheet } from '../ports';
import { type LocatedColumns, readLocated } from '../readLocated';
import { faultNeeds, trackingFaults } from './trackingFaults';

const INDICATOR_KEYS = [
  'code', 'name', 'issuedUnit', 'splitUnit', 'kind', 'direction', 'decimals', 'basis', 'schedule', 'rule', '_schedule', '_rule', 'leadOffice', '_target', '_planned', '_plannedQuarters', '_month', '_milestone', '_total',
  '_completion', '_scheduled', '_gap', '_attainment', '_projection', '_low', '_high', 'outlook', '_code', '_level', '_colour', '_status', '_due', '_missing', '_toVerify', '_nature',
] as const;
const LEDGER_KEYS = ['indicator', 'unit', 'leadOffice', 'measure', 'toDate', 'milestone', 'distance', 'gap', 'status', 'rank', '_code', '_level', '_colour', '_worst'] as const;

export const overviewNeeds: readonly Need[] = [
  { table: 'Indicators', keys: INDICATOR_KEYS },
  { table: 'Ledger', keys: LEDGER_KEYS },
  { table: 'Settings', keys: ['item', 'value'] },
  ...faultNeeds,
];

/** An indicator as the workbook's formulas judge it; `null` where they show nothing. */
export interface IndicatorStanding {
  readonly name: string;
  readonly measure: string;
  /** The unit of measure in which documents issue the target. */
  readonly issuedMeasure: string;
  readonly kind: Kind;
  readonly direction: Direction;
  readonly basis: Basis;
  readonly decimals: number;
  readonly office: string;
  readonly target: number | null;
  readonly units: number;
  readonly quarters: number;
  readonly month: number;
  readonly milestone: number | null;
  readonly actual: number | null;
  readonly completion: number | null;
  readonly gap: number | null;
  readonly attainment: number | null;
  /** The year by the schedule, and what last year's own progress makes of it; never the office's own word. */
  readonly projection: number | null;
  readonly low: number | null;
  readonly high: number | null;
  readonly outlook: Outlook;
  /** As provisional as the most provisional figure in the total. */
  readonly nature: Nature;
  readonly status: string;
  readonly code: number;
  readonly level: number;
  /** As the rule colours it: 1 green, 2 blue, 3 yellow, 4 red, 5 grey, 0 none. */
  readonly colour: number;
  readonly due: number;
  readonly missing: number;
  readonly toVerify: number;
}

export interface RowStanding {
  readonly indicator: string;
  readonly unit: string;
  readonly office: string;
  readonly measure: string;
  readonly distance: number | null;
  readonly gap: number | null;
  /** Percentage points that the row's shortfall costs the town. */
  readonly cost: number;
  readonly status: string;
  readonly code: number;
  readonly level: number;
  /** As the rule colours it: 1 green, 2 blue, 3 yellow, 4 red, 5 grey, 0 none. */
  readonly colour: number;
  /** 0-based row of the ledger's body. */
  readonly row: number;
}

export interface Overview {
  readonly language: Language;
  readonly town: string;
  readonly year: number | null;
  readonly asOf: number | null;
  readonly indicators: readonly IndicatorStanding[];
  /** Ledger rows that are lit or await something. */
  readonly rows: readonly RowStanding[];
  /** Rows with the largest shortfalls, what they cost the town first. */
  readonly worst: readonly RowStanding[];
  /** Why statuses cannot be worked out. */
  readonly faults: readonly Issue[];
}

/** Reads what the workbook itself shows. Two round trips. */
export async function readOverview(spreadsheet: Spreadsheet): Promise<Outcome<Overview>> {
  const read = await readLocated(spreadsheet, overviewNeeds, { formulas: false });
  return read.ok ? succeed(overviewOf(read.value)) : read;
}

export function overviewOf({ located, columns }: LocatedColumns): Overview {
  const indicators = new TableReader('Indicators', columns, located);
  const ledger = new TableReader('Ledger', columns, located);
  const settingsReader = new TableReader('Settings', columns, located);
  const settings = decodeSettings(settingsReader);
  const rows = rowStandings(ledger);
  const worst = rows.filter((one) => typeof one.key === 'number').sort((left, right) => (right.key ?? 0) - (left.key ?? 0));
  const setting = (item: 'year' | 'asOf'): number | null => numberOf(settings.get(item)?.value);
  return {
    language: located.language,
    town: String(settings.get('town')?.value ?? ''),
    year: setting('year'),
    asOf: setting('asOf'),
    indicators: indicatorStandings(indicators),
    rows: rows.map((one) => one.standing),
    worst: worst.map((one) => one.standing),
    faults: trackingFaults(indicators, settingsReader, new TableReader('Schedules', columns, located), new TableReader('Rules', columns, located)),
  };
}

const KINDS: readonly Kind[] = ['flow', 'stock', 'net', 'count', 'rate'];
const DIRECTIONS: readonly Direction[] = ['higher', 'lower'];

function indicatorStandings(reader: TableReader): readonly IndicatorStanding[] {
  return Array.from({ length: reader.rows }, (_, row) => row)
    .filter((row) => reader.text('name', row) !== '')
    .map((row) => {
      const number = (key: string): number | null => reader.number(key, row);
      return {
        name: reader.text('name', row),
        measure: reader.text('splitUnit', row),
        issuedMeasure: reader.text('issuedUnit', row),
        kind: reader.word('kind', row, 'kinds', KINDS, 'flow'),
        direction: reader.word('direction', row, 'directions', DIRECTIONS, 'higher'),
        basis: reader.word('basis', row, 'bases', BASES, 'share'),
        decimals: number('decimals') ?? 0,
        office: reader.text('leadOffice', row),
        target: number('_target'),
        units: number('_planned') ?? 0,
        quarters: number('_plannedQuarters') ?? 0,
        month: number('_month') ?? 0,
        milestone: number('_milestone'),
        actual: number('_total'),
        completion: number('_completion'),
        gap: number('_gap'),
        attainment: number('_attainment'),
        projection: number('_projection'),
        low: number('_low'),
        high: number('_high'),
        nature: natureOf(number('_nature')),
        outlook: reader.word('outlook', row, 'outlooks', OUTLOOKS, ''),
        status: reader.text('_status', row),
        code: number('_code') ?? STATUS.blank,
        level: number('_level') ?? 0,
        colour: number('_colour') ?? 0,
        due: number('_due') ?? 0,
        missing: number('_missing') ?? 0,
        toVerify: number('_toVerify') ?? 0,
      };
    });
}

function rowStandings(reader: TableReader): readonly { readonly standing: RowStanding; readonly key: number | null }[] {
  return Array.from({ length: reader.rows }, (_, row) => row)
    .filter((row) => reader.text('indicator', row) !== '')
    .map((row) => {
      const key = reader.number('_worst', row);
      return {
        key,
        standing: {
          indicator: reader.text('indicator', row),
          unit: reader.text('unit', row),
          office: reader.text('leadOffice', row),
          measure: reader.text('measure', row),
          distance: reader.number('distance', row),
          gap: reader.number('gap', row),
          // The key's leading digits are the cost in thousandths of a point (formulas/ledger).
          cost: key === null ? 0 : Math.floor(key / 1_000_000_000) / 1000,
          status: reader.text('status', row),
          code: reader.number('_code', row) ?? STATUS.blank,
          level: reader.number('_level', row) ?? 0,
          colour: reader.number('_colour', row) ?? 0,
          row,
        },
      };
    });
}

function numberOf(value: unknown): number | null {
  return typeof value === 'number' ? value : null;
}
