import { ownCell } from '../formulas/reference';
import { STATUS } from '../formulas/status';
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
    ...(['status', 'gap'] as const).flatMap((key) => lightFormats(area(key), own('_code'), own('_level'))),
    {
      address: area('month1', 'month12'),
      formula: `=AND(${own('_missing')}=1,${month}=${own('_month')})`,
      fill: '#F8CBAD',
      fontColor: '#833C0B',
    },
  ];
}

/** Colours by numeric code and level; the words never decide. */
export function lightFormats(address: string, code: string, level: string): readonly ConditionalFormatSpec[] {
  const lit = `${code}>=${STATUS.notStarted},${code}<=${STATUS.farBehind}`;
  const at = (value: number): string => `=AND(${lit},${level}=${value})`;
  return [
    { address, formula: `=${code}=${STATUS.done}`, ...lights.green },
    { address, formula: at(1), ...lights.green },
    { address, formula: at(2), ...lights.blue },
    { address, formula: at(3), ...lights.yellow },
    { address, formula: at(4), ...lights.red },
    { address, formula: `=${code}>${STATUS.blank}`, ...lights.none },
  ];
}
