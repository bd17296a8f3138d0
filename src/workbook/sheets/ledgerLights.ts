import { COLOUR } from '../formulas/colour';
import { ownCell } from '../formulas/reference';
import type { ConditionalFormatSpec } from '../spec';
import type { Layouts } from '../tables';
import type { LedgerKey } from '../tables/columns';
import { MONTH_ROW } from '../tables/layout';
import { bodyAddress } from './frame';
import { lights } from './palette';

/** Lights on the gap and the status, and a mark on the month's cell that still awaits its figure. */
export function ledgerLights(tables: Layouts, rows: number): readonly ConditionalFormatSpec[] {
  const table = tables.ledger;
  const own = ownCell(table);
  const area = (key: LedgerKey, last: LedgerKey = key): string => bodyAddress(table.letter(key), table.letter(last), rows);
  const month = `${table.letter('month1')}$${MONTH_ROW}`;
  return [
    ...(['status', 'gap'] as const).flatMap((key) => lightFormats(area(key), own('_colour'))),
    {
      address: area('month1', 'month12'),
      formula: `=AND(${own('_missing')}=1,${month}=${own('_month')})`,
      fill: '#F8CBAD',
      fontColor: '#833C0B',
    },
  ];
}

/** Colours by numeric code, which the row's rule decides; the words never do. */
export function lightFormats(address: string, colour: string): readonly ConditionalFormatSpec[] {
  return (Object.keys(COLOUR) as (keyof typeof COLOUR)[]).map((name) => ({ address, formula: `=${colour}=${COLOUR[name]}`, ...lights[name] }));
}
