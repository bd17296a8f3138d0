import type * as zh from '../zh/board';

export const board: typeof zh.board = {
  title: [' ', ' main economic indicators: progress board'],
  subtitle: ['Data to the end of month ', ' | measures as given in each row | working targets, not a basis for statistical returns | internal'],
  lastFigure: [' (month ', ': ', ')'],
  lights: 'Lights (indicators)',
  otherLights: 'Not started, other',
  coverage: ['Due ', ', reported ', ', missing ', ', to verify ', ''],
  columns: {
    number: 'No.',
    name: 'Indicator',
    unit: 'Measure',
    target: 'Target',
    milestone: 'Milestone',
    total: 'To date',
    completion: '% of year',
    scheduled: 'Schedule %',
    gap: 'Gap (pp)',
    attainment: '% of milestone',
    projection: 'Projection by schedule',
    status: 'Light',
    office: 'Lead office',
    nature: 'Nature / month',
    reported: 'Reported',
    scopeGap: 'Same-scope gap (pp)',
    footing: 'Footing',
  },
  footingRight: '√',
  month: '',
  overflow: ['', ' more indicators are not listed, see Indicators'],
  worstTitle: 'Ten largest shortfalls (by share of the town target)',
  worst: { number: 'No.', indicator: 'Indicator', measure: 'Measure', unit: 'Unit', attainment: '% of milestone', distance: 'Distance', cost: 'Costs the town (pp)', gap: 'Gap (pp)', status: 'Status', office: 'Lead office', leader: 'Contact leader' },
  officesTitle: 'Offices by share of rows on schedule (3 rows or more)',
  offices: { number: 'Rank', office: 'Lead office', judged: 'Judged', good: 'On schedule', share: 'Share', missing: 'Missing' },
  hiddenEnterprise: 'An enterprise',
  legend:
    'Legend: read without colour: ★done ●on schedule △nearly ▲behind ■far behind □not started ○not due ◇not reported ※to verify. Thresholds stand in Rules; figures to verify or missing count with their last valid value.',
  chartIndicators: '% of year against schedule %, by indicator',
  chartOffices: 'Share of rows on schedule, by office',
  page: 'Page &P of &N',
};

export const titles: typeof zh.titles = {
  indicators: ' issued targets',
  units: 'Units that carry targets',
  bases: ' figures (base of last year)',
  ledger: ' split ledger',
  officeTotals: 'Office totals (office first, then unit)',
  schedules: 'Schedules',
  rules: 'Light rules',
  settings: 'Settings',
  log: 'Log of operations',
  versions: 'Plan versions',
};

export const remarks: typeof zh.remarks = {
  indicators: 'One row an indicator. Where the issued target is damaged or missing, set the target state to “To be verified”: it is neither split nor lit. Grey columns are formulas.',
  units: 'One row a unit. A row of category “Town pool” counts in totals and is never lit, ranked or chased.',
  bases: 'Units by indicators, in each indicator’s split unit. Leave blank where there is no figure; a zero base is 0.',
  ledger: 'One row an indicator carried by one unit. Working targets, not a basis for statistical returns. Status columns are formulas: sort, filter and delete rows freely.',
  officeTotals: 'Rows of an office with a given total share that total; all other rows share the rest. Leave empty when not used.',
  schedules: 'Cumulative percent of the year due at the end of each month. A curve need not end at 100.',
  rules: 'Points are the share of the year less the schedule. Change a number here and the lights follow.',
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
  asOf: ['As-of month', 'A whole number from 1 to 12.'],
  number: ['Numbers only', 'Please enter a number without its measure.'],
};
