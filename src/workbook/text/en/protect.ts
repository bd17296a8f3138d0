import type * as zh from '../zh/protect';

export const commands: typeof zh.commands = {
  protect: 'Protect entries',
  unprotect: 'Unprotect entries',
  summaries: { none: 'Unprotected, all sheets can be changed', open: 'Only entry cells stay open, no password', password: 'Only entry cells stay open, with a password' },
};

const sheetsOf = (sheets: number): string => (sheets === 1 ? '1 sheet' : `${sheets} sheets`);

export const pane: typeof zh.pane = {
  heading: 'Protect',
  reading: 'Looking at the protection…',
  protecting: 'Protecting…',
  unprotecting: 'Unprotecting…',
  none: 'Nothing is protected; all sheets can be changed.',
  standing: (sheets) => `${sheetsOf(sheets)} protected; only entry cells can be changed.`,
  withPassword: 'There is a password.',
  withoutPassword: 'There is no password.',
  missing: (names) => `Not protected, but should be: ${names}. Protect again.`,
  foreign: (names) => `Protected by somebody else: ${names}. Unprotect under Review first, then protect here.`,
  openHeading: 'What stays open',
  open: [
    'Ledger: on rows that offices report, the months, nature, cause, next step and due-by date; on rows of the statistics station only cause, next step and due-by date.',
    'Requests: all columns but the light.',
    'Check list: explanation and confirmation.',
    'Hidden records such as the log and sheets of your own are not protected. Rows can still be filtered, columns resized and hidden. The “+” and “-” of folded columns do not work; to see folded months, select the columns on both sides, right-click and choose Unhide.',
  ],
  noteHeading: 'Please note',
  notes: [
    'This guards against mistakes and keeps nothing secret: Excel’s sheet protection is easily removed, and whoever can open the file sees all of it.',
    'Xushi’s own commands lift the protection while they write and put it back. Each time Excel’s undo list is cleared; use Take back for mistakes.',
    'Offices that report in the pane write to open cells and need no password.',
  ],
  password: 'Password (optional)',
  repeat: 'The password once more',
  hint: 'The password is not stored in the workbook, only remembered while the pane is open. Xushi cannot find it again for you.',
  show: 'Show the password',
  differ: 'The two passwords differ. Enter them again.',
  protect: 'Protect',
  again: 'Protect again',
  againHint: 'Needed after indicators or units were added, or the source of actuals was changed.',
  confirm: 'Protecting clears Excel’s undo list. Go on?',
  goOn: 'Go on',
  back: 'Back',
  unprotect: 'Unprotect',
  oldPassword: 'Present password',
  oldHint: 'For unprotecting, and for protecting again. Not needed if it was entered in this pane before.',
  confirmUnprotect: 'All sheets can be changed afterwards, and Excel’s undo list is cleared. Go on?',
  protected: (sheets) => `${sheetsOf(sheets)} protected.`,
  unprotected: 'The protection is off.',
};

export const ask: typeof zh.ask = {
  label: 'Password of the protection',
  give: 'Remember the password',
  given: 'The password is remembered. Press the same button again.',
};
