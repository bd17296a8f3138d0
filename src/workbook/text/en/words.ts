import type * as zh from '../zh/words';

export const kinds: typeof zh.kinds = { flow: 'Flow', stock: 'Stock', net: 'Net change', count: 'Count', rate: 'Rate' };
export const directions: typeof zh.directions = { higher: 'Higher is better', lower: 'Lower is better' };
export const bases: typeof zh.bases = { share: "Last year's share", weight: 'Weight', equal: 'Equal', headroom: 'Room to maximum', growth: 'Growth, then weight' };
export const seasons: typeof zh.seasons = { curve: 'Schedule', history: "Last year's quarters", smooth: 'Joined with last year' };
export const apportionments: typeof zh.apportionments = { remainder: 'Largest remainder', divisor: 'Divisor (counts)' };
export const stoppedShares: typeof zh.stoppedShares = { others: 'Shared by the others', pool: 'Town pool' };
export const periods: typeof zh.periods = { month: 'Month', quarter: 'Quarter', half: 'Half year', steps: 'Steps' };
export const sources: typeof zh.sources = {
  statistics: 'Statistics station',
  confirming: 'Confirming office',
  unit: 'Unit itself',
};
export const targetStates: typeof zh.targetStates = { issued: 'Issued', toVerify: 'To be verified', adjusted: 'Adjusted' };
export const categories: typeof zh.categories = {
  enterprise: 'Enterprise',
  office: 'Office',
  village: 'Village',
  park: 'Park',
  pool: 'Town pool',
  town: 'Town figure',
};
export const operatingStates: typeof zh.operatingStates = {
  normal: 'Normal',
  trial: 'Trial production',
  stopped: 'Stopped',
  delisted: 'Delisted',
  moved: 'Moved away',
  building: 'Under construction',
};
export const holds: typeof zh.holds = { none: '', year: 'Year', all: 'All' };
export const natures: typeof zh.natures = { '': '', estimate: 'Estimate', flash: 'Flash', confirmed: 'Confirmed' };
/** What the office itself expects of the year, apart from any computed projection. */
export const outlooks = { '': '', sure: 'Will be met', hard: 'Difficult', cannot: 'Will be missed' };
/** How a lead or a lag is put into words. */
export const wordings = { schedule: 'ahead of/behind schedule', speed: 'faster/slower than schedule', level: 'above/below schedule' };
export const answers: typeof zh.answers = { yes: 'Yes', no: 'No' };

export const statuses: typeof zh.statuses = {
  pool: 'Pool',
  town: 'Town figure',
  targetToVerify: '…Target to verify',
  notSplit: '…Not split yet',
  incomplete: '…Rule missing',
  stopped: '×Stopped/delisted',
  exempt: '–Exempt',
  notDue: '○Not due',
  notReported: '◇Not reported',
  toVerify: '※To verify',
  done: '★Done',
  notStarted: '□Not started',
  onSchedule: '●On schedule',
  nearSchedule: '△Near schedule',
  behind: '▲Behind',
  farBehind: '■Far behind',
  farBehindEnterprise: '■Large gap',
};

export const presets: typeof zh.presets = {
  evenMonths: 'Even months',
  evenQuarters: 'Even quarters',
  quarters22: 'Quarter milestones 22/47/72/100',
  defaultRule: 'Default rule',
  growthRule: 'Growth rates',
  defaultRuleSource: "This template's default, not a policy: gap in points and attainment together",
  growthRuleSource: 'Actual growth less target growth, in points; not scaled by months',
};
