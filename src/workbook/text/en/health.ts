import type { HealthCatalogue } from '../healthIn';

/** Texts of the health check: what was found, and what a repair would write. */
export const log: HealthCatalogue['log'] = { command: 'Check and repair', separator: ', ' };

export const kinds: HealthCatalogue['kinds'] = {
  'health-schema-newer': 'Workbook of a newer version',
  'health-schema-older': 'Workbook of an older version',
  'health-table-lost': 'Main table missing',
  'health-table-missing': 'Table missing',
  'health-guide-missing': '“How to use” missing',
  'health-column-renamed': 'Column renamed',
  'health-columns-missing': 'Columns missing',
  'health-settings-missing': 'Settings missing',
  'health-names-broken': 'Names broken',
  'health-cells-merged': 'Merged cells',
  'health-format-damaged': 'Wrong number format',
  'health-formula-overwritten': 'Formula typed over',
  'health-formula-changed': 'Formula changed',
  'health-formula-missing': 'Formula missing',
  'health-formula-broken': 'Formula broken',
  'health-rows-blank': 'Blank rows',
  'health-code-repeated': 'Code repeated',
  'health-name-repeated': 'Name repeated',
  'health-row-repeated': 'Ledger row repeated',
  'health-text-number': 'Number stored as text',
  'health-text-vague': 'Not a number',
  'health-actual-text': 'Reported figure is not a number',
  'health-month-not-open': 'Month not open for reporting',
  'health-unprotected': 'Not protected',
};

const things = (count: number): string => (count === 1 ? '1 thing' : `${count} things`);

export const pane: HealthCatalogue['pane'] = {
  heading: 'Check the workbook',
  checking: 'Checking…',
  again: 'Check again',
  sound: 'Nothing wrong was found.',
  found: (faults, repairable) => `${things(faults)} found, ${repairable === 0 ? 'all for you to settle' : `${repairable} can be repaired`}. Every repair first lists what it will write.`,
  group: (kind, count) => `${kind} (${count})`,
  repair: 'Repair…',
  repairAll: (count) => `Repair all ${count}…`,
  noRepair: 'For you to settle',
  preview: 'What will be written',
  previewed: (count) => `${things(count)}. Nothing is written yet.`,
  confirm: 'Repair now',
  back: 'Back to the list',
  repairing: 'Repairing…',
  done: (kind) => `Repaired: ${kind}. It stands in the log.`,
  more: (count) => `${count} more`,
  blank: 'blank',
  lines: {
    place: (sheet, column, row) => `${sheet} “${column}” row ${row}`,
    change: (before, after) => `${before} → ${after}`,
    format: (before, after) => `number format ${before} → ${after}`,
    column: (column, hasFormula) => `add column “${column}”, ${hasFormula ? 'with its formula' : 'left blank'}`,
    rename: (from, to) => `column “${from}” is called “${to}” again; what is in it stays`,
    row: (row) => `delete row ${row}, which is blank`,
    unmerge: (address) => `${address}: unmerge; the content stays in the upper left cell`,
    setting: (item, value) => `add the row “${item}”: ${value}`,
    sheet: 'new sheet',
  },
};
