import type { Layouts } from '../../tables';
import type { IndicatorKey } from '../../tables/columns';
import type { Catalogue } from '../../text';
import { definition } from './definition';
import { schedule } from './schedule';
import { rule } from './rule';
import { totals } from './totals';
import { verdict } from './verdict';

type Formulas = Partial<Record<IndicatorKey, string>>;

/** Formulas of one row of Indicators: growth, what its ledger rows look up, and the town's totals. */
export function indicatorFormulas(tables: Layouts, text: Catalogue): Formulas {
  return { ...definition(tables, text), ...schedule(tables), ...rule(tables), ...totals(tables), ...verdict(tables, text) };
}
