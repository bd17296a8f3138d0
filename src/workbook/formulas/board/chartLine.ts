import { BOARD_COLUMNS, BOARD_ROWS, DATA } from '../../sheets/boardGrid';
import { quoteSheet } from '../reference';

/** Completion and schedule of each indicator in percent, for the chart. */
export function chartLine(board: string) {
  const line = `ROW()-${DATA.indicatorHeader}+${BOARD_ROWS.first - 1}`;
  const at = (column: string): string => `INDEX(${quoteSheet(board)}!$${column}:$${column},${line})`;
  const percent = (column: string): string => `=IF(ISNUMBER(${at(column)}),ROUND(${at(column)}*100,1),0)`;
  return {
    name: `=${at(BOARD_COLUMNS.name)}&""`,
    completion: percent(BOARD_COLUMNS.completion),
    scheduled: percent(BOARD_COLUMNS.scheduled),
  };
}
