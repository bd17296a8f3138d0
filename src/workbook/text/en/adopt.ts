import type { AdoptCatalogue } from '../adoptIn';

/** Texts about making a workbook of ours from tables that are there. */
export const ownSheet: AdoptCatalogue['ownSheet'] = (sheet) => `${sheet} (Xushi)`;

const counted = (count: number, one: string, many: string): string => `${count} ${count === 1 ? one : many}`;

export const pane: AdoptCatalogue['pane'] = {
  label: 'Adopt this workbook',
  hint: 'Recognises lists of targets, units and splits, and copies their figures into new sheets; your own sheets stay.',
  look: 'Look for tables',
  looking: 'Looking…',
  found: 'Recognised',
  kinds: { Indicators: 'Indicators', Ledger: 'Ledger', Units: 'Units' },
  range: (sheet, kind, headerRow, columns, rows) =>
    `“${sheet}” → ${kind}: headers in row ${headerRow}, ${counted(columns, 'column', 'columns')} matched, ${counted(rows, 'row', 'rows')}`,
  columns: (headers) => `Matched: ${headers}`,
  left: (headers) => `Not matched, not copied: ${headers}`,
  unknown: (sheets) => `Not recognised, left alone: ${sheets}`,
  separator: ', ',
  summary: (indicators, units, rows) =>
    `Xushi's sheets will be added, with ${counted(indicators, 'indicator', 'indicators')}, ${counted(units, 'unit', 'units')} and ${counted(rows, 'ledger row', 'ledger rows')}. Nothing is written yet.`,
  write: 'Add and copy',
  writing: 'Adding sheets…',
  back: 'Back',
};
