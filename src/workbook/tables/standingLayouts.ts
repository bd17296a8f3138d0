import { ownHeader } from '../decode/locate';
import { LOST_REFERENCE } from '../formulas/formulaText';
import type { Catalogue } from '../text';
import { type Layouts, layoutsIn } from './index';
import { columnLetters, type Layout } from './layout';

/** Where a table stands in a workbook, wherever users have moved it and whatever they put between its columns. */
export interface StandingTable {
  readonly name: string;
  readonly sheet: string;
  readonly headers: readonly string[];
  /** Sheet column of the first header, from 0. */
  readonly firstColumn: number;
  readonly monthRow?: number;
}

/**
 * The tables' own layouts in a workbook as it stands. Columns that are not there have `#REF!` for letters. Tables that are
 * not there do so too, or with `missing: 'usual'` stand as they would be built.
 */
export function standingLayouts(tables: readonly StandingTable[], text: Catalogue, missing: 'lost' | 'usual'): Layouts {
  const byName = new Map(tables.map((table) => [table.name, table]));
  const usual = layoutsIn(text);

  function placed<Key extends string>(layout: Layout<Key>): Layout<Key> {
    const table = byName.get(layout.table);
    if (!table) return missing === 'usual' ? layout : { ...layout, letter: () => LOST_REFERENCE };
    const letters = new Map<Key, string>();
    for (const key of layout.keys) {
      const header = ownHeader(table, layout.table, key);
      if (header !== undefined) letters.set(key, columnLetters(table.firstColumn + table.headers.indexOf(header)));
    }
    return { ...layout, sheet: table.sheet, monthRow: table.monthRow, letter: (key) => letters.get(key) ?? LOST_REFERENCE };
  }

  return {
    indicators: placed(usual.indicators),
    units: placed(usual.units),
    pastYear: placed(usual.pastYear),
    ledger: placed(usual.ledger),
    officeTotals: placed(usual.officeTotals),
    schedules: placed(usual.schedules),
    rules: placed(usual.rules),
    requests: placed(usual.requests),
    settings: placed(usual.settings),
    log: placed(usual.log),
    versions: placed(usual.versions),
    history: placed(usual.history),
    checkList: placed(usual.checkList),
    actions: placed(usual.actions),
    returns: placed(usual.returns),
  };
}
