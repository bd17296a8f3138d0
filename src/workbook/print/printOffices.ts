import { groupBy } from '../../domain/groupBy';
import type { Kind } from '../../domain/indicator';
import type { Literal } from '../spec';

/** A ledger row as a print view holds it: names as they stand in the cells, by which formulas find the row. */
export interface PrintedRow {
  readonly indicator: Literal;
  readonly unit: Literal;
  readonly office: Literal;
  /** What is written beside it now, by which the line's height is chosen. */
  readonly remark: string;
}

/** Rows of one indicator that one office answers for. */
export interface PrintedGroup {
  readonly indicator: string;
  readonly kind: Kind;
  readonly decimals: number;
  readonly rows: readonly PrintedRow[];
}

export interface PrintedOffice {
  /** Empty for rows that have no office. */
  readonly name: string;
  readonly groups: readonly PrintedGroup[];
}

type Head = Omit<PrintedGroup, 'rows'>;

/** Rows by office, in the order in which offices first appear; within an office in the order of the indicators. Rows without an office come last. */
export function printOffices(rows: readonly PrintedRow[], indicators: readonly Head[]): readonly PrintedOffice[] {
  const byOffice = groupBy(rows, ({ office }) => nameOf(office));
  const offices = [...byOffice].map(([name, own]): PrintedOffice => {
    const byIndicator = groupBy(own, ({ indicator }) => nameOf(indicator));
    return {
      name,
      groups: indicators.flatMap((head) => {
        const found = byIndicator.get(head.indicator);
        return found ? [{ ...head, rows: found }] : [];
      }),
    };
  });
  return [...offices.filter(({ name }) => name !== ''), ...offices.filter(({ name }) => name === '')];
}

export function nameOf(cell: Literal): string {
  return cell === null ? '' : String(cell).trim();
}
