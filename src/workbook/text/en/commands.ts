import type * as zh from '../zh/commands';

export const commands: typeof zh.commands = {
  setUp: 'New workbook',
  split: 'Split',
  refresh: 'Refresh',
  asOf: 'As-of month',
  asOfSummary: (before, month) => (before === '' ? `As-of month set to ${month}` : `As-of month moved from ${before} to ${month}`),
  splitSummary: (split, rows, skipped) =>
    `${split} indicators split over ${rows} rows, adding up to their targets` + (skipped.length > 0 ? `; not split: ${skipped.join(', ')}` : ''),
};
