import type * as zh from '../zh/boardPage';

export const subtitle: typeof zh.subtitle = ['Data to the end of month ', '', ' | measures as given in each row | working targets, not a basis for statistical returns | internal'];
export const otherMonths: typeof zh.otherMonths = {
  brackets: [' (', ')'],
  separator: ', ',
  is: ': ',
  month: ' months',
  quarters: ['first quarter', 'first half', 'three quarters', 'full year'],
  many: 'some indicators to another month, see Nature / month',
};
export const tiles: typeof zh.tiles = { title: 'Lights (indicators)', other: 'Not started, other' };
export const coverage: typeof zh.coverage = ['Due ', ', reported ', ', missing ', ', to verify ', ''];
export const forms: typeof zh.forms = ['; forms sent ', ', back ', ', of them late ', ''];
export const overflow: typeof zh.overflow = ['; ', ' more indicators are not listed, see Indicators'];

export const columns: typeof zh.columns = {
  number: 'No.',
  name: 'Indicator',
  unit: 'Meas-\nure',
  target: 'Target',
  milestone: 'Mile-\nstone',
  total: 'To date',
  completion: '% of\nyear',
  scheduled: 'Sche-\ndule %',
  attainment: '% of\nmile-\nstone',
  yearOnYear: 'Year on\nyear %',
  projection: 'Projected\nby\nschedule',
  range: 'Range of the\nprojection',
  outlook: 'Office\noutlook',
  status: 'Light',
  office: 'Lead\noffice',
  nature: 'Nature\n/month',
  reported: 'Repor-\nted',
  scopeGap: 'Same-\nscope\ngap',
  footing: 'Foot-\ning',
};
export const gaps: typeof zh.gaps = {
  schedule: ['Ahead/', 'behind', '(pp)'],
  speed: ['Faster/', 'slower', '(pp)'],
  level: ['Above/', 'below', '(pp)'],
};
export const marks: typeof zh.marks = { right: '√', between: '–', notRanked: '–', enterprise: 'An enterprise' };

export const matters: typeof zh.matters = { title: 'For a leader', none: 'None', request: 'Request', dot: ' · ', colon: ': ', brackets: [' (', ')'], more: ['; ', ' more'] };

export const without: typeof zh.without = {
  title: 'With and without',
  with: [': with ', ' '],
  without: '; without ',
  comma: ', ',
  points: ' pp',
  even: 'on schedule',
  leads: {
    schedule: ['ahead by ', 'behind by '],
    speed: ['faster by ', 'slower by '],
    level: ['above by ', 'below by '],
  },
};

export const shortfalls: typeof zh.shortfalls = {
  title: 'Ten largest shortfalls (by share of the town target)',
  number: 'No.',
  indicator: 'Indicator',
  measure: 'Meas-\nure',
  unit: 'Unit',
  milestone: 'Mile-\nstone',
  total: 'To date',
  attainment: '% of\nmilest.',
  gap: 'Gap\n(pp)',
  distance: 'Distance',
  cost: 'Costs\ntown pp',
  office: 'Lead\noffice',
  leader: 'Contact\nleader',
  status: 'Status',
};

export const offices: typeof zh.offices = {
  title: 'Offices by share on schedule (3 rows or more)',
  overflow: ['; ', ' more'],
  place: 'Rank',
  office: 'Lead office',
  judged: 'Judged',
  good: 'On\nschedule',
  missing: 'Miss-\ning',
  share: 'Share',
  score: 'Score',
};

export const charts: typeof zh.charts = { indicators: '% of year (dark) against schedule % (light), by indicator', offices: 'Share of rows on schedule, by office' };

export const legend: typeof zh.legend = {
  lights: 'Read without colour: ★done ●on schedule △nearly ▲behind ■far behind □not started ○not due ◇not reported ※to verify. ',
  defaultRule: 'Default rule',
  changedRule: 'Default rule changed',
  otherRules: ['', ' indicators use other rules'],
  end: ', see Rules. Missing figures and those to verify count with their last valid value.',
};
