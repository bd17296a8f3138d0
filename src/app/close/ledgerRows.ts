import type { Category } from '../../domain/unit';
import type { JudgedLevel } from '../../domain/track/escalation';
import type { TableReader } from '../../workbook/decode/cells';
import type { Need } from '../../workbook/decode/locate';
import { CATEGORY, KIND, STATUS } from '../../workbook/formulas/status';
import { monthEndKeys } from '../../workbook/tables/columns';
import { monthKeys } from '../../workbook/tables/layout';

const TYPED = ['indicator', 'unit', 'leadOffice', ...monthKeys, 'nature', 'cause'] as const;
const SHOWN = [
  'status', 'toDate', 'milestone', 'gap', 'attainment', 'distance', 'rank', 'periodsBehind', '_month', '_category', '_code', '_level', '_kind', ...monthEndKeys,
] as const;

/** Typed cells with their formulas, so that they can be guarded; formulas of the workbook only for what they show. */
export const ledgerNeeds: readonly Need[] = [
  { table: 'Ledger', keys: TYPED },
  { table: 'Ledger', keys: SHOWN, optional: ['_base'], valuesOnly: true },
];

/** A ledger row as the workbook's own formulas judge it at its data month. */
export interface LedgerRow {
  readonly indicator: string;
  readonly unit: string;
  readonly office: string;
  readonly category: Category | null;
  readonly isFlow: boolean;
  readonly dataMonth: number;
  readonly code: number;
  /** Before any escalation by repetition; 0 where nothing is lit. */
  readonly level: JudgedLevel;
  readonly status: string;
  readonly toDate: number | null;
  readonly milestone: number | null;
  readonly gap: number | null;
  readonly attainment: number | null;
  readonly distance: number | null;
  /** Consecutive periods behind, this one included. */
  readonly periods: number;
  readonly nature: string;
  readonly cause: string;
  /** 0-based row of the ledger's body. */
  readonly row: number;
}

/** Rows that are assessed: the pool, the town's own figure and blank rows are left out. */
export function readLedgerRows(reader: TableReader): readonly LedgerRow[] {
  return Array.from({ length: reader.rows }, (_, row) => row).flatMap((row): LedgerRow[] => {
    const code = reader.number('_code', row) ?? STATUS.blank;
    if (code <= STATUS.blank || code >= STATUS.pool) return [];
    const number = (key: (typeof SHOWN)[number]): number | null => reader.number(key, row);
    return [
      {
        indicator: reader.text('indicator', row),
        unit: reader.text('unit', row),
        office: reader.text('leadOffice', row),
        category: CATEGORIES.get(number('_category') ?? 0) ?? null,
        isFlow: number('_kind') === KIND.flow,
        dataMonth: number('_month') ?? 0,
        code,
        level: levelOf(reader, row, code),
        status: reader.text('status', row),
        toDate: number('toDate'),
        milestone: number('milestone'),
        gap: number('gap'),
        attainment: number('attainment'),
        distance: number('distance'),
        periods: number('periodsBehind') ?? 0,
        nature: reader.text('nature', row),
        cause: reader.text('cause', row),
        row,
      },
    ];
  });
}

const CATEGORIES = new Map<number, Category>((Object.keys(CATEGORY) as Category[]).map((name) => [CATEGORY[name], name]));

/** Older workbooks know no escalation by repetition: there the level is its own base. */
function levelOf(reader: TableReader, row: number, code: number): JudgedLevel {
  if (code < STATUS.notStarted || code > STATUS.farBehind) return 0;
  const level = reader.number(reader.has('_base') ? '_base' : '_level', row);
  return level === 1 || level === 2 || level === 3 || level === 4 ? level : 0;
}
