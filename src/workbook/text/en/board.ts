import type * as zh from '../zh/board';

export const board: typeof zh.board = {
  title: [' ', ' main economic indicators: progress board'],
  hints: { separator: '; ', urge: 'propose supervision notice', notice: 'priority reminder', caughtUp: 'caught up', reportedLate: 'reported late', start: ['first figure is ', ' times the milestone, please check'] },
  lastFigure: [' (month ', ': ', ')'],
  month: '',
  page: 'Page &P of &N',
};

export const titles: typeof zh.titles = {
  indicators: ' issued targets',
  units: 'Units that carry targets',
  bases: ' figures (base of last year)',
  pastYear: ' town figures to date by month',
  ledger: ' split ledger',
  officeTotals: 'Office totals (office first, then unit)',
  schedules: 'Schedules',
  rules: 'Light rules',
  requests: 'Requests of units',
  settings: 'Settings',
  log: 'Log of operations',
  versions: 'Plan versions',
};

export const remarks: typeof zh.remarks = {
  indicators: 'One row an indicator. Where the issued target is damaged or missing, set the target state to “To be verified”: it is neither split nor lit. Grey columns are formulas.',
  units: 'One row a unit. A row of category “Town pool” counts in totals and is never lit, ranked or chased.',
  bases: 'Units by indicators, in each indicator’s split unit. Leave blank where there is no figure; a zero base is 0.',
  pastYear: 'The town’s figures to date of last year, in each indicator’s split unit. For year on year and schedules “As last year”; may stay empty.',
  ledger: 'One row an indicator carried by one unit. Working targets, not a basis for statistical returns. Status columns are formulas: sort, filter and delete rows freely.',
  officeTotals: 'Rows of an office with a given total share that total; all other rows share the rest. Leave empty when not used.',
  schedules: 'Choose a form and type cumulative percent of the year due at month ends under Points, blank between them; formulas on the right give every month end. A schedule need not end at 100.',
  rules: 'Change a threshold and the lights follow; copy a whole row to add a rule. Thresholds are in what the rule is judged by; a blank condition is not used. A rule whose check is not √ lights nothing.',
  requests: 'One row a request of an enterprise or village. Open ones marked “For a leader” appear on the Board. A request not closed by its date is overdue at the end of the as-of month.',
  settings: 'Change the as-of month and all progress, lights and the Board follow.',
  log: 'When, what, and the values before and after each write. Only ever added to.',
  versions: 'The plan before and after each adjustment, only ever added to; version 1 is the plan before the first one.',
};

export const units: typeof zh.units = [
  ['亿元', 100_000_000],
  ['万元', 10_000],
  ['千元', 1_000],
  ['元', 1],
];

export const prompts: typeof zh.prompts = {
  actual: ['Progress', 'Cumulative figure for January to month ', ', in the measure of this row. Leave blank where there is no figure; a true zero is 0.'],
  actualFirst: 'Cumulative figure for January, in the measure of this row. Leave blank where there is no figure; a true zero is 0.',
  actualError: ['Numbers only', 'Only a number can stand here. For an estimate enter the number and choose “Estimate” as its nature.'],
  list: ['Choose from the list', 'Please choose an entry of the list.'],
  startMonth: ['Start month', 'A month from 1 to 12; blank for units already producing.'],
  date: ['A date', 'Please enter a date, such as 2011-5-15.'],
  asOf: ['As-of month', 'A whole number from 1 to 12.'],
  number: ['Numbers only', 'Please enter a number without its measure.'],
};

/** The check cell of Settings. */
export const checks: typeof zh.checks = {
  right: '√',
  asOf: 'The as-of month must be a whole number 1–12; lights are off; ',
  schedules: ['', ' indicator(s) with a missing or faulty schedule (see the check column of Schedules); '],
  rules: ['', ' indicator(s) with a missing or faulty light rule (see the check column of Light rules); '],
  kinds: ['', ' indicator(s) without a known kind; '],
};
