import type { RestoreCatalogue } from '../restoreIn';

/** Texts of taking back what commands wrote. */
export const log: RestoreCatalogue['log'] = { command: 'Take back', thinned: 'Thinned out' };

const count = (figure: number): string => figure.toLocaleString('en-GB');
const cells = (figure: number): string => (figure === 1 ? '1 cell' : `${count(figure)} cells`);
const rows = (figure: number): string => (figure === 1 ? '1 row' : `${count(figure)} rows`);
const places = (figure: number): string => (figure === 1 ? '1 place' : `${count(figure)} places`);

export const summary: RestoreCatalogue['summary'] = (operation, time, restored, left) =>
  `Took back “${operation}” (${time}), ${cells(restored)}${left > 0 ? `; ${places(left)} left as they are` : ''}`;

export const pane: RestoreCatalogue['pane'] = {
  heading: 'Take back',
  reading: 'Reading the log…',
  again: 'Read again',
  remark: 'Excel does not reliably say who did something, so only time and command are kept. What was just written can also be undone with Ctrl+Z where Excel supports it.',
  none: 'Nothing to list yet. What splitting, adjusting or importing writes will be listed here.',
  operations: 'Operations, latest first',
  thinned: (operations) => `The log keeps cells before and after of the latest 20 operations or 2 MB; of ${count(operations)} earlier ones only the summary is left, and they cannot be taken back.`,
  more: (operations) => `List ${count(operations)} more`,
  cells: (changed) => `${cells(changed)} changed`,
  added: (sheet, added) => `${rows(added)} added to “${sheet}”`,
  details: 'Details',
  column: (sheet, column, changed) => `${sheet} · ${column}: ${cells(changed)}`,
  overwritten: (changed) => `${cells(changed)} no longer held what the operation before had written (edited by hand in between, or written at the same moment by somebody else)`,
  restore: 'Take back…',
  restoreOf: (operation, time) => `Take back… “${operation}” (${time})`,
  obstacles: {
    thinned: 'Only the summary is left; cannot be taken back',
    damaged: 'The record is incomplete; cannot be taken back',
    final: 'Finalised months stay on record: undo or finalise again under “Finalise the month”',
    protection: 'Not taken back here: unprotect, or protect again, under Protect',
    added: 'Only added rows or sheets and changed no cell; please delete yourself what is not needed',
    takenBack: 'Taken back',
  },
  partly: 'Partly taken back',
  edited: {
    heading: (changed) => `${cells(changed)} edited after they were written`,
    hint: 'They differ from what an operation wrote: edited by hand, or written at the same moment by somebody else. Please check.',
    cell: (place, now, expected) => `${place}: now ${now}, written ${expected}`,
    more: (changed) => `${cells(changed)} more`,
  },
  previewing: 'Comparing with the present figures…',
  found: (found, operation, time) => `${cells(found)} can go back to before “${operation}” (${time}). Nothing is written yet.`,
  nothing: 'All cells of this operation already hold what stood there before; there is nothing to take back.',
  refused: (left) => `${places(left)} edited since, or no longer found. Nothing was written. Please check them below; to keep those edits, restore only the other cells.`,
  refusedOld: (left) => `${places(left)} edited since, or no longer found. This is a record of an older form that cannot tell whether rows have moved, so the other cells cannot be restored alone. Nothing was written.`,
  left: (left) => `${places(left)} not restored`,
  leftNow: (now, expected) => `now ${now}, written ${expected}`,
  by: (operation, time) => `changed by “${operation}” (${time})`,
  rowGone: 'row not found (deleted, renamed, or not the only one of its name)',
  columnGone: 'column not found (deleted, or its header changed)',
  formulaGone: (formula) => `was the formula ${formula}; please enter it yourself`,
  cellsHeading: (restored) => `${cells(restored)} to restore`,
  change: (now, back) => `${now} → ${back}`,
  formula: (formula) => `was the formula ${formula}; its value of then is restored`,
  formulas: (restored) => `${cells(restored)} held a formula that reads other cells; only its value of then is restored, please enter the formula yourself.`,
  stays: (sheet, added) => `The ${rows(added)} added to “${sheet}” stay on record.`,
  blank: 'blank',
  confirm: 'Take back now',
  rest: (restored) => `Restore the other ${cells(restored)}`,
  preview: 'Compare again',
  stale: 'The workbook changed after the comparison. Please compare again.',
  back: 'Back to the list',
  writing: 'Writing…',
  done: (restored, operation) => `${cells(restored)} are as before “${operation}”. This is itself in the log and can be taken back.`,
  doneLeft: (left) => `${places(left)} keep their present figures.`,
};
