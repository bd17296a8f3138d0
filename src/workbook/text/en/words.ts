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
export const sizeClasses: typeof zh.sizeClasses = { rising: 'Rising' };
export const holds: typeof zh.holds = { none: '', year: 'Year', all: 'All' };
export const natures: typeof zh.natures = { '': '', estimate: 'Estimate', flash: 'Flash', confirmed: 'Confirmed' };
/** What the office itself expects of the year, apart from any computed projection. */
export const outlooks = { '': '', sure: 'Will be met', hard: 'Difficult', cannot: 'Will be missed' };
/** How a lead or a lag is put into words. */
export const wordings = { schedule: 'ahead of/behind schedule', speed: 'faster/slower than schedule', level: 'above/below schedule' };
/** How a schedule comes to what is due at each month's end. */
export const curveForms: typeof zh.curveForms = { linear: 'Straight between', steps: 'By steps', days: 'By days', past: 'As last year' };
export const requestTypes: typeof zh.requestTypes = { land: 'Land', labour: 'Labour', finance: 'Finance', energy: 'Energy', permits: 'Permits', other: 'Other' };
export const requestStates: typeof zh.requestStates = { open: 'Open', closed: 'Closed' };
export const requestLights: typeof zh.requestLights = { closed: '★Closed', overdue: '■Overdue', open: '○Open' };
export const answers: typeof zh.answers = { yes: 'Yes', no: 'No' };
export const protections: typeof zh.protections = { none: 'No', open: 'Yes', password: 'Yes (password)' };
export const metrics: typeof zh.metrics = { points: 'Gap in points', attainment: '% of milestone', overrun: 'Distance in % of milestone' };
export const ruleWordings: typeof zh.ruleWordings = { schedule: 'Schedule', cap: 'Cap', growth: 'Growth rate' };
export const colours: typeof zh.colours = { green: 'Green', blue: 'Blue', yellow: 'Yellow', red: 'Red', grey: 'Grey' };

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
export const capStatuses: typeof zh.capStatuses = {
  onSchedule: '●Within the cap',
  nearSchedule: '△Near the cap',
  behind: '▲Over the cap',
  farBehind: '■Far over the cap',
  farBehindEnterprise: '■Well over the cap',
};
export const growthStatuses: typeof zh.growthStatuses = {
  onSchedule: '●Target growth met',
  nearSchedule: '△Just below target growth',
  behind: '▲Below target growth',
  farBehind: '■Far below target growth',
  farBehindEnterprise: '■Well below target growth',
};

export const presets: typeof zh.presets = {
};
