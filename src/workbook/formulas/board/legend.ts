import { DEFAULT_RULE, type LightRule } from '../../../domain/track/lightRule';
import { BOARD_HELPERS, BOARD_ROWS } from '../../sheets/boardGrid';
import type { Layouts } from '../../tables';
import type { BoardPage } from '../../text/boardPageIn';
import { lookedUp, quoteText, wholeColumn } from '../reference';

const THRESHOLDS = [
  'onSchedule', 'nearSchedule', 'behind', 'attainmentFloor', 'floorFrom', 'cappedThrough', 'strictFrom', 'repeats', 'smallShare', 'smallAmount',
] as const satisfies readonly (keyof LightRule)[];

/**
 * The legend in one sentence. It says whether all lights go by the default rule: `others` counts the indicators that
 * name another one, `changed` is 1 when the default itself no longer has the thresholds it came with.
 */
export function legend(tables: Layouts, page: BoardPage, defaultRule: string) {
  const indicators = wholeColumn(tables.indicators);
  const [others, row, changed] = [BOARD_HELPERS.row, BOARD_HELPERS.colour, BOARD_HELPERS.text].map((column) => `$${column}$${BOARD_ROWS.legend}`) as [string, string, string];
  const rule = lookedUp(tables.rules, row);
  const kept = THRESHOLDS.map((key) => `N(${rule(key)})=${DEFAULT_RULE[key] ?? 0}`).join(',');
  const name = quoteText(defaultRule);
  const [before, after] = page.legend.otherRules.map(quoteText);
  const own = `IF(${changed}=1,${quoteText(page.legend.changedRule)},${quoteText(page.legend.defaultRule)})`;
  return {
    others: `=COUNTIF(${indicators('_code')},">0")-COUNTIFS(${indicators('_code')},">0",${indicators('rule')},${name})`,
    row: `=IFERROR(MATCH(${name},${wholeColumn(tables.rules)('name')},0),0)`,
    changed: `=IF(${row}=0,1,IF(AND(${kept}),0,1))`,
    shown: `=${quoteText(page.legend.lights)}&IF(${others}=0,${own},${before}&${others}&${after})&${quoteText(page.legend.end)}`,
  };
}
