import type { PacksCatalogue } from '../packsIn';

const MONTHS = ['January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September', 'October', 'November', 'December'];
const SHORT = MONTHS.map((name) => name.slice(0, 3));
const named = (month: number): string => MONTHS[month - 1] ?? '';
const period = (month: number): string => (month === 1 ? 'Jan' : `Jan–${SHORT[month - 1] ?? ''}`);

export const log: PacksCatalogue['log'] = {
  command: 'Send forms',
  summary: (month, offices) => `${named(month)}: forms for ${offices.join(', ')} (${offices.length})`,
};
export const fileName: PacksCatalogue['fileName'] = (town, year, month, name) => `${town} progress form ${year} ${period(month)} (${name}).xlsx`;

export const sheets: PacksCatalogue['sheets'] = { figures: 'Progress', words: 'Causes' };

export const titles: PacksCatalogue['titles'] = {
  figures: (town, year, month) => `${town}: progress of indicators, ${period(month)} ${year}`,
  words: (town, year, month) => `${town}: causes and next steps, ${period(month)} ${year}`,
};
export const office: PacksCatalogue['office'] = (name) => `Office: ${name}`;
export const measureNote: PacksCatalogue['measureNote'] = { figures: 'Units of measure: see that column', words: 'Causes and next steps only, no figures' };
export const months: PacksCatalogue['months'] = period;

export const headers: PacksCatalogue['headers'] = {
  number: 'No.',
  indicator: 'Indicator',
  unit: 'Carrying unit',
  measure: 'Unit of measure',
  period: 'Months',
  milestone: 'Milestone',
  last: 'Last total (month)',
  nature: 'Nature',
  distance: 'Distance to milestone',
  attainment: '% of milestone',
  hint: 'Note',
  status: 'Status',
  cause: 'Cause',
  nextStep: 'Next step',
  deadline: 'Deadline',
  request: 'Request',
  key: 'Row key (do not change)',
};
export const actualHeader: PacksCatalogue['actualHeader'] = { of: (month) => `${period(month)} total`, byRow: 'Total (of the months named)' };

export const instructions: PacksCatalogue['instructions'] = {
  figures: (month) =>
    `1. Fill in yellow cells only: the cumulative total of ${month === null ? 'the months that the row names' : period(month)}, in the row’s unit of measure. No figure: leave blank. Truly zero: enter 0.`,
  words: '1. Fill in yellow cells only: cause, next step, deadline and request; leave blank what does not apply.',
  statistics: {
    alone: '2. Figures of the statistics station are imported by the planner and are not filled in here.',
    besides: '2. Figures of the statistics station are imported by the planner; for those fill in causes and next steps on the sheet “Causes”.',
    words: '2. Figures of the statistics station are imported by the planner; enter no figures here, only causes and next steps.',
  },
  behind: '3. Rows behind schedule need cause, next step and deadline; the others need none.',
  back: (due, sender) =>
    `4. Return ${sender === '' ? 'it' : `to ${sender}`} ${due ? `by ${due.day} ${named(due.month)}` : 'in time'}. Please do not move rows or columns; if you did, it can still be collected.`,
};

export const foot: PacksCatalogue['foot'] = {
  signOff: ['Office (seal):', 'Filled in by:', 'Checked by:', 'Telephone:', 'Date:'],
  disclaimer: 'Report independently and truthfully; working targets are no basis for statistical returns',
  page: 'Page &P of &N',
};

export const monthAfter: PacksCatalogue['monthAfter'] = (month) => ` (${SHORT[month - 1] ?? ''})`;
export const status: PacksCatalogue['status'] = {
  at: (words, month) => (month === 0 ? words : `${words} (end of ${named(month)})`),
  awaited: 'awaited from the statistics station',
};

export const hints: PacksCatalogue['hints'] = {
  number: 'Only a number can stand here',
  negative: 'Negative: please check',
  fell: 'Below the last total: if revised down, choose “Confirmed” and give the cause; if mistyped, correct it',
  jumped: (factor) => `At least ${factor} times the last total: check the unit of measure`,
  behind: 'Behind schedule: give cause, next step and deadline',
};

export const prompts: PacksCatalogue['prompts'] = {
  actual: (month, measure) => ['Progress', `Enter the cumulative total of ${period(month)}, in ${measure}. No figure: leave blank. Truly zero: enter 0.`],
  actualError: ['Numbers only', 'Only a number can stand here, without its unit of measure. For a rough figure enter a number and choose “Estimate” as its nature.'],
  wholeError: ['Whole numbers only', 'Only a whole number from 0 can stand here, without its unit of measure. No figure: leave blank. Truly zero: enter 0.'],
  nature: ['Nature', 'Choose from the list: Estimate, Flash or Confirmed.'],
  natureError: ['Choose from the list', 'Choose Estimate, Flash or Confirmed from the list.'],
};
