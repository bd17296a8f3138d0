import type { CloseCatalogue } from '../closeIn';

/** Texts of the check list and of finalising a month. */
export const sheets: CloseCatalogue['sheets'] = {
  history: {
    title: 'Finalised months',
    remark: 'Each row’s status when a month was finalised, with explanations, withdrawals and later changes; only ever added to. The light level is the one before escalation by repetition.',
  },
  checkList: {
    title: 'Progress check list',
    remark: 'For the lead offices before the month is finalised: explain under “Explanation”, or enter Yes under “Confirmed”. The other columns are renewed by the command; figures are changed in the ledger. Internal.',
  },
};

export const commands: CloseCatalogue['commands'] = { check: 'Check list', finalise: 'Finalise month', undo: 'Undo finalising' };
export const states: CloseCatalogue['states'] = { final: 'Finalised', undone: 'Withdrawn', changed: 'Changed' };

const counted = (rows: number): string => (rows === 1 ? '1 row' : `${rows} rows`);

export const checkSummary: CloseCatalogue['checkSummary'] = (month, rows) => `Check list of month ${month}, ${counted(rows)}`;
export const finalSummary: CloseCatalogue['finalSummary'] = (month, rows) => `Month ${month} finalised, ${counted(rows)}`;
export const undoSummary: CloseCatalogue['undoSummary'] = (month, rows) => `Finalising of month ${month} undone, ${counted(rows)}`;

export const pane: CloseCatalogue['pane'] = {
  heading: 'Finalise the month',
  hints: {
    check: 'Lists what is behind, not started, not reported or to be verified, for the offices to explain or confirm. What they entered stays.',
    finalise: 'Records every row’s status as this month’s result, for the dots and the periods behind. Reported figures are not touched.',
    undo: 'Only the latest finalised month can be taken back; the record stays.',
  },
  working: { check: 'Listing what to check…', finalise: 'Looking at the month…', undo: 'Reading the history…' },
  writing: 'Writing…',
  back: 'Back',
  again: 'Preview again',
  write: {
    check: 'Write the check list',
    finalise: (month) => `Finalise month ${month}`,
    undo: (month) => `Undo month ${month}`,
  },
  stale: 'The workbook changed after the preview. Please preview again.',
  nothingToWrite: 'The check list is up to date; there is nothing to write.',
  addTables: 'Add history and check list',
  addingTables: 'Adding…',

  check: {
    none: (month) => `Nothing needs checking in month ${month}.`,
    found: (month, rows, added) => `Month ${month}: ${counted(rows)} to check, ${added} of them new. Nothing is written yet.`,
    office: (office, rows, answered) => `${office}: ${counted(rows)}, ${answered} answered`,
    noOffice: 'No lead office',
    repeats: 'Same as the plan, please check (only said here, in no sheet)',
    repeated: (unit, indicator) => `${unit} · ${indicator}: equal to the milestone three periods running`,
    done: (month, rows) => `The check list of month ${month} is written, ${counted(rows)}. Pass it to the lead offices; they answer under “Explanation” and “Confirmed”.`,
    open: 'Show the check list',
  },
  finalise: {
    found: (month, rows) => `Month ${month}: ${counted(rows)} to finalise. Nothing is written yet.`,
    counts: 'Lights of the month',
    count: (word, rows) => `${word} ${counted(rows)}`,
    unanswered: (rows) => `${counted(rows)} neither explained nor confirmed`,
    allAnswered: 'All rows to be checked are explained or confirmed.',
    escalated: 'Behind repeatedly (offices and villages only; a person decides)',
    steps: { notice: 'priority reminder', urge: 'propose supervision notice' },
    escalation: (unit, indicator, step, periods) => `${unit} · ${indicator}: ${step}${periods > 1 ? ` (${periods} periods running)` : ''}`,
    changed: 'Changed after finalising (recorded with this month)',
    change: (month, unit, indicator, before, now) => `Month ${month} ${unit} · ${indicator}: ${before}→${now}`,
    blank: 'blank',
    more: (rows) => `${rows} more`,
    done: (month, rows) => `Month ${month} is finalised, ${counted(rows)} recorded.`,
    next: 'Draft the circular',
  },
  undo: {
    found: (month, rows) => `Month ${month} will be taken back: the lights of ${counted(rows)} are cleared. Nothing is written yet.`,
    done: (month) => `Month ${month} is open again; it can be finalised anew.`,
  },
};
