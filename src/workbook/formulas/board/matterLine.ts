import { BOARD_HELPERS, BOARD_ROWS } from '../../sheets/boardGrid';
import type { Layouts } from '../../tables';
import type { Catalogue } from '../../text';
import type { BoardPage } from '../../text/boardPageIn';
import { lookedUp, quoteText, wholeColumn } from '../reference';
import { shownUnit } from './shownUnit';

/**
 * Formulas of one of the three matters for a leader: ledger rows first, in the order of the ledger, then open
 * requests. `ledgerRow` and `requestRow` find where it comes from, `whole` is the text that `shown` cuts to `longest`.
 */
export function matterLine(tables: Layouts, text: Catalogue, page: BoardPage, longest: number) {
  const { matters } = page;
  const [own, other, whole] = [BOARD_HELPERS.row, BOARD_HELPERS.colour, BOARD_HELPERS.text].map((column) => `$${column}${BOARD_ROWS.matters}`) as [string, string, string];
  const [onLedger, onRequests] = [wholeColumn(tables.ledger)('_matter'), wholeColumn(tables.requests)('_matter')];
  const [ledger, request] = [lookedUp(tables.ledger, own), lookedUp(tables.requests, other)];
  const place = `(ROW()-${BOARD_ROWS.matters - 1})`;
  const behind = `(${place}-COUNT(${onLedger}))`;
  const total = `(COUNT(${onLedger})+COUNT(${onRequests}))`;
  const lines = BOARD_ROWS.mattersLast - BOARD_ROWS.matters + 1;
  const office = (cell: string): string => bracketed(cell, matters.brackets);
  const step = `IF(LEN(${ledger('nextStep')})>0,${ledger('nextStep')},${ledger('cause')}&"")`;
  const dot = quoteText(matters.dot);
  const colon = quoteText(matters.colon);
  const ofLedger =
    `${ledger('indicator')}&${dot}&${shownUnit(text, page, ledger('_category'), ledger('unit'))}&` +
    `IF(LEN(${step})>0,${colon}&${step},"")&${office(ledger('leadOffice'))}`;
  const category = `IF(${request('_unit')}=0,0,INDEX(${wholeColumn(tables.units)('_category')},${request('_unit')}))`;
  const ofRequest =
    `${quoteText(matters.request)}&${dot}&${shownUnit(text, page, category, request('unit'))}&${colon}&${request('content')}&${office(request('office'))}`;
  const [before, after] = matters.more.map(quoteText);
  const more = `IF(AND(${place}=${lines},${total}>${lines}),${before}&(${total}-${lines})&${after},"")`;
  const cut = `IF(LEN(${whole})>${longest},LEFT(${whole},${longest - 1})&"…",${whole})`;
  return {
    ledgerRow: `=IF(${place}>COUNT(${onLedger}),0,SMALL(${onLedger},${place}))`,
    requestRow: `=IF(OR(${own}>0,${place}>${total}),0,SMALL(${onRequests},${behind}))`,
    whole: `=IF(${own}>0,${ofLedger},IF(${other}>0,${ofRequest},""))`,
    shown: `=IF(AND(${place}=1,${total}=0),${quoteText(matters.none)},${cut}&${more})`,
  };
}

function bracketed(cell: string, brackets: readonly [string, string]): string {
  const [open, close] = brackets.map(quoteText);
  return `IF(LEN(${cell})>0,${open}&${cell}&${close},"")`;
}
