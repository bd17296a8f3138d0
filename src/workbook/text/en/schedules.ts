import type * as zh from '../zh/schedules';

export const groups: typeof zh.groups = { name: 'Schedule', points: 'Points (cumulative %, other months blank)', due: 'Due by month end, % (formulas, do not edit)', check: 'Check' };

export const check: typeof zh.check = {
  right: '√',
  form: 'Unknown form',
  year: 'Year in Settings is wrong',
  past: 'Needs last year’s figures',
  text: 'Text among the points',
  empty: 'No points',
  below: 'A point is below 0',
  falls: ['Month ', ' is below an earlier point'],
  above: 'A point is above 100 %',
};

export const presets: typeof zh.presets = {
  evenMonths: 'Even months',
  evenDays: 'Even days',
  evenQuarters: 'Even quarters',
  quarters22: 'Quarter milestones 22/47/72/100',
  to80: 'To 80 % only 45/70/80',
  pastYear: 'As last year',
  steps: 'Example: 1 in June, 2 in December',
  campaign: 'Example: 100 days, July–September',
};

export const notes: typeof zh.presets = {
  evenMonths: 'A twelfth every month, the most common: 83.33 % for January–October 2006 in Panzhihua',
  evenDays: 'Days passed ÷ 365 (366 in a leap year). End of June 49.6 %, by months 50.0 %: use what the county uses',
  evenQuarters: 'A quarter of the year every quarter, even by months inside',
  quarters22: '22 % for the first quarter: Zongyang county, above-scale output (about 2011); the others are assumed. Milestones of the county come first',
  to80: 'Yinchuan 2025: 45 % by June, 70 % by September, 80 % by December, not 100 %; the first half is spread evenly',
  pastYear: 'One indicator’s figures to date of last year as parts of its December figure: enter them in Last year by month, then choose the indicator',
  steps: 'Large projects, net new firms: nothing more is due between points. Point = number due by then ÷ the year’s number',
  campaign: 'A task with a beginning and an end, such as Guizhou’s hundred-day campaign: 0 in the month before it, 100 in its last, even in between',
};
