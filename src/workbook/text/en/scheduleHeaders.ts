import type * as zh from '../zh/scheduleHeaders';

export const scheduleHeaders: typeof zh.scheduleHeaders = {
  name: 'Name',
  form: 'Form',
  source: 'Last year of (indicator)',
  month1: 'Jan',
  month2: 'Feb',
  month3: 'Mar',
  month4: 'Apr',
  month5: 'May',
  month6: 'Jun',
  month7: 'Jul',
  month8: 'Aug',
  month9: 'Sep',
  month10: 'Oct',
  month11: 'Nov',
  month12: 'Dec',
  due0: 'Start',
  due1: 'End Jan',
  due2: 'End Feb',
  due3: 'End Mar',
  due4: 'End Apr',
  due5: 'End May',
  due6: 'End Jun',
  due7: 'End Jul',
  due8: 'End Aug',
  due9: 'End Sep',
  due10: 'End Oct',
  due11: 'End Nov',
  due12: 'End Dec',
  check: 'Check',
  note: 'Note',
};

/** Cumulative figures of this year in the ledger, of the last one in a table of their own. */
export const cumulativeHeaders: typeof zh.cumulativeHeaders = {
  month1: 'Jan to date',
  month2: 'Feb to date',
  month3: 'Mar to date',
  month4: 'Apr to date',
  month5: 'May to date',
  month6: 'Jun to date',
  month7: 'Jul to date',
  month8: 'Aug to date',
  month9: 'Sep to date',
  month10: 'Oct to date',
  month11: 'Nov to date',
  month12: 'Dec to date',
};

export const pastYearHeaders: typeof zh.pastYearHeaders = {
  indicator: 'Indicator',
  ...cumulativeHeaders,
  note: 'Note',
};
