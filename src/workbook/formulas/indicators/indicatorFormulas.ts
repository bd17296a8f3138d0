import type { Layouts } from '../../tables';
import type { IndicatorKey } from '../../tables/columns';
import type { Catalogue } from '../../text';
import { comparison } from './comparison';
import { definition } from './definition';
import { pastYear } from './pastYear';
import { schedule } from './schedule';
import { rule } from './rule';
import { totals } from './totals';
import { verdict } from './verdict';
import { withoutUnit } from './withoutUnit';

type Formulas = Partial<Record<IndicatorKey, string>>;

/** Formulas of one row of Indicators: growth, what its ledger rows look up, and the town's totals. */
export function indicatorFormulas(tables: Layouts, text: Catalogue): Formulas {
  return {
    ...definition(tables, text),
    ...pastYear(tables),
    ...schedule(tables),
    ...rule(tables, text),
    ...totals(tables),
    ...verdict(tables, text),
    ...comparison(tables),
    ...withoutUnit(tables),
  };
}
