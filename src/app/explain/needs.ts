import type { Need } from '../../workbook/decode/locate';
import { indicatorNeeds, refinements } from '../../workbook/decode/indicators';
import { ruleNeeds } from '../../workbook/decode/rules';
import { dueKeys, ledgerHelperKeys, ledgerInputKeys, type LedgerKey, ledgerStatusKeys } from '../../workbook/tables/columns';
import { monthKeys, quarterKeys } from '../../workbook/tables/layout';

const valuesOnly = true;

const INDICATORS: readonly Need[] = [
  { table: 'Indicators', keys: indicatorNeeds, optional: [...refinements, 'growth', '_target', '_planned', '_completion'], valuesOnly },
  { table: 'Settings', keys: ['item', 'value'], valuesOnly },
  { table: 'Schedules', keys: ['name'], optional: ['check', '_ok', ...dueKeys], valuesOnly },
  { table: 'Rules', keys: ['name', 'metric'], optional: [...ruleNeeds.filter((key) => key !== 'metric'), 'check', '_ok'], valuesOnly },
  { table: 'Log', keys: [], optional: ['time', 'command', 'summary', 'table', 'column'], valuesOnly },
];

const OF_ROW: readonly LedgerKey[] = ['indicator', 'unit', 'annual', ...quarterKeys, ...monthKeys];
const BESIDE = [...ledgerInputKeys, ...ledgerStatusKeys, ...ledgerHelperKeys].filter((key) => !OF_ROW.includes(key));

export const indicatorCellNeeds = INDICATORS;

/** Of the ledger one row, and for a rank the columns that it is counted over. */
export function ledgerCellNeeds(row: number, key: LedgerKey | null): readonly Need[] {
  const ranked: readonly Need[] = key === 'rank' ? [{ table: 'Ledger', keys: ['indicator', '_code', 'gap'], valuesOnly }] : [];
  return [
    { table: 'Ledger', keys: OF_ROW, optional: BESIDE, valuesOnly, row },
    ...ranked,
    { table: 'Units', keys: ['shortName', 'category'], optional: ['state', 'stateFrom'], valuesOnly },
    ...INDICATORS,
  ];
}
