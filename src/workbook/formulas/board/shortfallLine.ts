import { BOARD_HELPERS, BOARD_ROWS } from '../../sheets/boardGrid';
import type { Layouts } from '../../tables';
import type { Catalogue } from '../../text';
import type { BoardPage } from '../../text/boardPageIn';
import { lookedUp, wholeColumn } from '../reference';
import { shownUnit } from './shownUnit';

/** Formulas of a line among the ten largest shortfalls. */
export function shortfallLine(tables: Layouts, text: Catalogue, page: BoardPage) {
  const row = `$${BOARD_HELPERS.row}${BOARD_ROWS.sectionFirst}`;
  const ledger = lookedUp(tables.ledger, row);
  const indicator = lookedUp(tables.indicators, ledger('_indicator'));
  const keys = wholeColumn(tables.ledger)('_worst');
  const shown = (formula: string): string => `=IF(${row}=0,"",${formula})`;
  const amount = (key: 'milestone' | 'toDate' | 'distance'): string => shown(`FIXED(${ledger(key)},N(${indicator('decimals')}))`);
  const number = (key: 'attainment' | 'gap'): string => shown(`IF(ISNUMBER(${ledger(key)}),${ledger(key)},"")`);
  const position = `ROW()-ROW($A$${BOARD_ROWS.sectionHeader})`;
  return {
    row: `=IF(${position}>COUNT(${keys}),0,MATCH(LARGE(${keys},${position}),${keys},0))`,
    colour: `=IF(${row}=0,0,${ledger('_colour')})`,
    number: shown(position),
    indicator: shown(ledger('indicator')),
    measure: shown(`${ledger('measure')}&""`),
    unit: shown(shownUnit(text, page, ledger('_category'), ledger('unit'))),
    milestone: amount('milestone'),
    total: amount('toDate'),
    attainment: number('attainment'),
    gap: number('gap'),
    distance: amount('distance'),
    cost: shown(`ROUND(-${ledger('distance')}/${indicator('_target')}*100,2)`),
    office: shown(`${ledger('leadOffice')}&""`),
    leader: shown(`${ledger('contactLeader')}&""`),
    status: shown(ledger('status')),
  };
}
