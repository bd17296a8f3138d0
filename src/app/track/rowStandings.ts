import type { TableReader } from '../../workbook/decode/cells';
import type { Need } from '../../workbook/decode/locate';
import { STATUS } from '../../workbook/formulas/status';
import type { RowStanding } from './overview';

const LEDGER_KEYS = ['indicator', 'unit', 'leadOffice', 'measure', 'toDate', 'milestone', 'distance', 'gap', 'status', 'rank', '_code', '_level', '_colour', '_worst'] as const;
/** A workbook without these can be followed, but not told what rows need, why they lag and what is awaited. */
const LATER_KEYS = ['cause', 'nextStep', 'needed', '_month', '_missing'] as const;

export const rowNeed: Need = { table: 'Ledger', keys: LEDGER_KEYS, optional: LATER_KEYS };

/** Rows of the ledger as the workbook shows them, with the number by which shortfalls rank. */
export function rowStandings(reader: TableReader): readonly { readonly standing: RowStanding; readonly key: number | null }[] {
  return Array.from({ length: reader.rows }, (_, row) => row)
    .filter((row) => reader.text('indicator', row) !== '')
    .map((row) => {
      const key = reader.number('_worst', row);
      const words = (later: 'cause' | 'nextStep'): string => (reader.has(later) ? reader.text(later, row) : '');
      const figure = (later: 'needed' | '_month' | '_missing'): number | null => (reader.has(later) ? reader.number(later, row) : null);
      return {
        key,
        standing: {
          indicator: reader.text('indicator', row),
          unit: reader.text('unit', row),
          office: reader.text('leadOffice', row),
          measure: reader.text('measure', row),
          distance: reader.number('distance', row),
          gap: reader.number('gap', row),
          needed: figure('needed'),
          cause: words('cause'),
          nextStep: words('nextStep'),
          isMissing: figure('_missing') === 1,
          month: figure('_month') ?? 0,
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
