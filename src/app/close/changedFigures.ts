import { monthKeys } from '../../workbook/tables/layout';
import { keyOf } from './checks';
import type { ChangedFigure } from './preview';
import type { Closing } from './readClosing';

/** Figures of finalised months that were changed by hand since: the history beside what the ledger says now. */
export function changedFigures({ rows, standingOf, readers }: Closing): readonly ChangedFigure[] {
  return rows.flatMap(({ indicator, unit, office, row }) =>
    (standingOf.get(keyOf({ indicator, unit })) ?? []).flatMap(({ month, toDate }): ChangedFigure[] => {
      const key = monthKeys[month - 1];
      const now = key === undefined ? null : readers.ledger.number(key, row);
      return now === toDate ? [] : [{ month, indicator, unit, office, before: toDate, now, row }];
    }),
  );
}
