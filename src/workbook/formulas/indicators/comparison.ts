import type { Layouts } from '../../tables';
import type { IndicatorKey } from '../../tables/columns';
import { addedUp } from '../measures';
import { ownCell } from '../reference';
import { KIND } from '../status';

type Formulas = Partial<Record<IndicatorKey, string>>;

/**
 * The year before beside this one: growth over the same month, and the range that a projected year lies in, whose
 * other end is how last year went on from that month. Blank unless last year's figures are given and above zero.
 */
export function comparison(tables: Layouts): Formulas {
  const own = ownCell(tables.indicators);
  const [kind, total, before, beforeTotal, projection] = [own('_kind'), own('_total'), own('_yearAgo'), own('_yearAgoTotal'), own('_projection')];
  const asLastYear = `${total}*${beforeTotal}/${before}`;
  const end = (choose: 'MIN' | 'MAX'): string =>
    `=IF(OR(COUNT(${total},${projection},${before},${beforeTotal})<4,NOT(${addedUp(kind)})),"",` +
    `IF(OR(${before}<=0,${beforeTotal}<=0),"",${choose}(${projection},${asLastYear})))`;
  return {
    _yearOnYear: `=IF(OR(COUNT(${total},${before})<2,${kind}=${KIND.rate}),"",IF(${before}<=0,"",(${total}-${before})/${before}))`,
    _low: end('MIN'),
    _high: end('MAX'),
  };
}
