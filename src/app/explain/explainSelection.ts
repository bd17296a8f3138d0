import { type Outcome, succeed } from '../../domain/issue';
import { TableReader } from '../../workbook/decode/cells';
import type { IndicatorKey, LedgerKey } from '../../workbook/tables/columns';
import type { Selection, Spreadsheet } from '../ports';
import { readLocated } from '../readLocated';
import { cellsOf } from './cellReader';
import { readDefinitions } from './definitions';
import { explainIndicator } from './explainIndicator';
import { amount, type Explained, type Explanation, type Fact, percent, say } from './explanation';
import { indicatorKeyOf, ledgerKeyOf } from './keyOfHeader';
import { explainLedger, factOf } from './ledger/explainLedger';
import { readLedgerCell } from './ledger/ledgerCell';
import { indicatorCellNeeds, ledgerCellNeeds } from './needs';

type Cell = NonNullable<Selection['cell']>;

/** How the selected cell came to be. At most three round trips, one where there is nothing to explain. */
export async function explainSelection(spreadsheet: Spreadsheet): Promise<Outcome<Explained>> {
  const selection = await spreadsheet.selection();
  if (!selection.ok) return selection;
  const { sheet, address, cell } = selection.value;
  if (cell === null) return succeed({ kind: 'outside', sheet, address });
  if (cell.table === 'Ledger') return explained(await ofLedger(spreadsheet, cell));
  if (cell.table === 'Indicators') return explained(await ofIndicators(spreadsheet, cell));
  return succeed({ kind: 'otherTable', sheet, address });
}

function explained(explanation: Outcome<Explanation>): Outcome<Explained> {
  return explanation.ok ? succeed({ kind: 'explained', explanation: explanation.value }) : explanation;
}

async function ofLedger(spreadsheet: Spreadsheet, { header, row }: Cell): Promise<Outcome<Explanation>> {
  const key = ledgerKeyOf(header);
  const read = await readLocated(spreadsheet, ledgerCellNeeds(row, key), { formulas: false });
  if (!read.ok) return read;
  const about = { language: read.value.located.language, table: 'Ledger', header, row } as const;
  const cell = readLedgerCell(read.value, key ?? 'indicator');
  const { assignment, cells, definitions } = cell;
  const names = { indicator: assignment.indicator, unit: assignment.unit, measure: assignment.measure, key };
  if (key === null) return succeed({ ...about, ...names, shown: '', sentences: [say('ownColumn')], written: null });
  if (assignment.indicator === '') return succeed({ ...about, ...names, shown: '', sentences: [say('rowIsBlank')], written: null });
  const number = cells.number(key);
  const shown: Fact = number === null ? cells.text(key) : factOf(key, number);
  return succeed({ ...about, ...names, shown, sentences: explainLedger(cell), written: isPlanned(key) ? definitions.writtenTo('Ledger', header) : null });
}

/** Columns that commands write; formulas and entries have no writer to name. */
function isPlanned(key: LedgerKey): boolean {
  return key === 'annual' || key === 'stretch' || key === 'origin' || key === 'rank' || key === 'hold' || key.startsWith('quarter');
}

async function ofIndicators(spreadsheet: Spreadsheet, { header, row }: Cell): Promise<Outcome<Explanation>> {
  const key = indicatorKeyOf(header);
  const read = await readLocated(spreadsheet, indicatorCellNeeds, { formulas: false });
  if (!read.ok) return read;
  const { located, columns } = read.value;
  const definitions = readDefinitions(read.value);
  const cells = cellsOf(new TableReader('Indicators', columns, located), row);
  const indicator = definitions.indicators.find((one) => one.row === row);
  const about = { language: located.language, table: 'Indicators', header, row, indicator: cells.text('name'), unit: '', measure: cells.text('splitUnit') || cells.text('issuedUnit'), key } as const;
  if (key === null) return succeed({ ...about, shown: '', sentences: [say('ownColumn')], written: null });
  if (!indicator) return succeed({ ...about, shown: '', sentences: [say('rowIsBlank')], written: null });
  const number = cells.number(key);
  const shown: Fact = number === null ? cells.text(key) : shownOf(key, number);
  return succeed({ ...about, shown, sentences: explainIndicator(indicator, key, definitions), written: definitions.writtenTo('Indicators', header) });
}

const PERCENTS: readonly IndicatorKey[] = ['growth', 'margin', 'naturalGrowth', 'reserve'];

function shownOf(key: IndicatorKey, value: number): Fact {
  return PERCENTS.includes(key) ? percent(value / 100) : amount(value);
}
