import { monthKeys, quarterKeys } from './layout';

/** Column keys of each table in the order of the sheet; helper columns (underscore) come last, hidden. */
export const indicatorKeys = [
  'code', 'name', 'issuedUnit', 'splitUnit', 'reportingUnit', 'kind', 'direction', 'decimals',
  'issuedTarget', 'stretchTarget', 'lastYear', 'growth', 'margin', 'basis', 'schedule', 'rule',
  'period', 'exemptMonths', 'source', 'leadOffice', 'confirmingOffice', 'partOf', 'documentNumber', 'targetState',
  'outlook',
  'naturalGrowth', 'reserve', 'step', 'tailRow', 'season', 'apportionment', 'upstream', 'dataMonth', 'without', 'scoreWeight',
  '_kind', '_sign', '_month', '_exempt', '_target', '_points', '_schedule', '_share', '_yearShare',
  '_q1', '_q2', '_q3', '_q4', '_c1', '_c2', '_c3', '_c4', '_d0', '_d1', '_d2', '_d3', '_d4', '_d5',
  '_rule', '_t1', '_t2', '_t3', '_floor', '_floorFrom', '_cappedThrough', '_strictFrom', '_ready',
  '_rows', '_due', '_missing', '_toVerify', '_planned', '_plannedQuarters', '_valued', '_total', '_nature',
  '_changed', '_milestone', '_completion', '_scheduled', '_gap', '_attainment', '_distance', '_needed', '_projection',
  '_scopeGap', '_level', '_code', '_status', '_footing', '_quarterFooting',
] as const;
export type IndicatorKey = (typeof indicatorKeys)[number];

export const unitKeys = [
  'code', 'creditCode', 'fullName', 'shortName', 'category', 'industry', 'leadOffice', 'contactLeader', 'liaison',
  'sizeClass', 'state', 'stateFrom', 'startMonth', 'note', '_category', '_out',
] as const;
export type UnitKey = (typeof unitKeys)[number];

export const monthEndKeys = ['_end1', '_end2', '_end3', '_end4', '_end5', '_end6', '_end7', '_end8', '_end9', '_end10', '_end11', '_end12'] as const;

export const ledgerInputKeys = [
  'indicator', 'unit', 'leadOffice', 'contactLeader', 'measure',
  'lastYear', 'weight', 'minimum', 'maximum', 'hold', 'startMonth', 'rampUp',
  'annual', ...quarterKeys, 'stretch', 'origin',
  ...monthKeys, 'nature', 'source', 'cause', 'nextStep', 'deadline', 'outlook', 'matter',
] as const;
export const ledgerStatusKeys = [
  'dataMonth', 'toDate', 'completion', 'scheduled', 'gap', 'milestone', 'attainment', 'distance', 'needed', 'projection',
  'status', 'rank', 'periodsBehind', 'dots', 'remark',
] as const;
export const ledgerHelperKeys = [
  '_indicator', '_unit', '_kind', '_sign', '_month', '_category', '_out', '_nature', '_last', '_previous', '_anomaly',
  '_changed', '_raw', '_level', '_code', '_valid', '_valued', '_due', '_missing', '_sameScope', '_office', '_officeFirst',
  '_judged', '_good', '_worst', ...monthEndKeys,
] as const;
export const ledgerKeys = [...ledgerInputKeys, ...ledgerStatusKeys, ...ledgerHelperKeys] as const;
export type LedgerKey = (typeof ledgerKeys)[number];

export const scheduleKeys = ['name', 'month0', ...monthKeys, 'note'] as const;
export type ScheduleKey = (typeof scheduleKeys)[number];

export const ruleKeys = [
  'name', 'onSchedule', 'nearSchedule', 'behind', 'attainmentFloor', 'floorFrom', 'cappedThrough', 'strictFrom', 'source',
] as const;
export type RuleKey = (typeof ruleKeys)[number];

export const officeTotalKeys = ['indicator', 'office', 'total', 'note'] as const;

export const settingKeys = ['item', 'value', 'note'] as const;
export const settingItems = [
  'town', 'year', 'asOf', 'openMonth', 'language', 'showEnterprises', 'jumpFactor', 'stoppedShare', 'wording', 'composite', 'rankedAsOf', 'closedMonth', 'schemaVersion', 'check',
] as const;
export type SettingItem = (typeof settingItems)[number];

export const logKeys = ['time', 'command', 'summary', 'table', 'column', 'before', 'after'] as const;
export type LogKey = (typeof logKeys)[number];

export const versionKeys = ['version', 'time', 'state', 'note', 'indicator', 'unit', 'annual', ...quarterKeys, 'stretch'] as const;
