import { BOARD_COLUMNS, BOARD_HELPERS, BOARD_ROWS } from '../../sheets/boardGrid';
import type { Layouts } from '../../tables';
import type { IndicatorKey } from '../../tables/columns';
import { HEADER_ROW } from '../../tables/layout';
import type { Catalogue } from '../../text';
import type { BoardPage } from '../../text/boardPageIn';
import { lookedUp, quoteSheet, quoteText, wholeColumn } from '../reference';
import { KIND, STATUS } from '../status';
import { otherMonth } from './otherMonth';

/** Formulas of an indicator's line. `row` finds the line in Indicators by position, so that sorting there sorts here. */
export function indicatorLine(tables: Layouts, text: Catalogue, page: BoardPage) {
  const table = tables.indicators;
  const row = `$${BOARD_HELPERS.row}${BOARD_ROWS.first}`;
  const indicator = lookedUp(table, row);
  const shown = (formula: string): string => `=IF(${row}=0,"",${formula})`;
  const number = (key: IndicatorKey): string => shown(`IF(ISNUMBER(${indicator(key)}),${indicator(key)},"")`);
  const rounded = (key: IndicatorKey): string =>
    shown(`IF(ISNUMBER(${indicator(key)}),ROUND(${indicator(key)},MAX(2,N(${indicator('decimals')}))),"")`);
  const position = `ROW()-ROW($${BOARD_COLUMNS.name}$${BOARD_ROWS.header})`;
  const source = `ROW(${quoteSheet(table.sheet)}!$A$${HEADER_ROW})+${position}`;
  const { natures } = text.words;
  const nature = `CHOOSE(1+${indicator('_nature')},"",${quoteText(natures.estimate)},${quoteText(natures.flash)},${quoteText(natures.confirmed)})`;
  const off = (key: '_footing' | '_quarterFooting'): string => `IF(ISNUMBER(${indicator(key)}),${indicator(key)}<>0,FALSE)`;
  const end = (key: '_low' | '_high'): string => `FIXED(${indicator(key)},N(${indicator('decimals')}))`;
  return {
    row: `=IF(IFERROR(LEN(INDEX(${wholeColumn(table)('name')},${source})),0)>0,${source},0)`,
    colour: `=IF(${row}=0,0,${indicator('_colour')})`,
    otherMonth: otherMonth(tables, row, page),
    number: shown(position),
    name: shown(indicator('name')),
    unit: shown(indicator('splitUnit')),
    target: number('_target'),
    milestone: rounded('_milestone'),
    total: rounded('_total'),
    completion: number('_completion'),
    scheduled: number('_scheduled'),
    gap: number('_gap'),
    attainment: number('_attainment'),
    yearOnYear: number('_yearOnYear'),
    projection: rounded('_projection'),
    range: shown(`IF(COUNT(${indicator('_low')},${indicator('_high')})<2,"",${end('_low')}&${quoteText(page.marks.between)}&${end('_high')})`),
    outlook: shown(`${indicator('outlook')}&""`),
    status: shown(indicator('_status')),
    office: shown(`${indicator('leadOffice')}&""`),
    nature: shown(`${nature}&IF(${indicator('_month')}>0,"/"&${indicator('_month')}&${quoteText(text.board.month)},"")`),
    reported: shown(`IF(${indicator('_due')}=0,"",(${indicator('_due')}-${indicator('_missing')})&"/"&${indicator('_due')})`),
    scopeGap: shown(
      `IF(AND(${indicator('_missing')}+${indicator('_toVerify')}>0,ISNUMBER(${indicator('_scopeGap')}),` +
        `${indicator('_code')}<>${STATUS.targetToVerify},${indicator('_kind')}<>${KIND.rate}),${indicator('_scopeGap')},"")`,
    ),
    footing: shown(
      `IF(OR(NOT(ISNUMBER(${indicator('_footing')})),${indicator('_kind')}=${KIND.rate}),"",` +
        `IF(${off('_footing')},${indicator('_footing')},IF(${off('_quarterFooting')},${indicator('_quarterFooting')},${quoteText(page.marks.right)})))`,
    ),
  };
}
