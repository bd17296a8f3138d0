import { monthKeys, quarterKeys } from './layout';

/** Column keys of each table in the order of the sheet; helper columns (underscore) come last, hidden. */
export const indicatorKeys = [
  'code', 'name', 'issuedUnit', 'splitUnit', 'reportingUnit', 'kind', 'direction', 'decimals',
  'issuedTarget', 'stretchTarget', 'lastYear', 'growth', 'margin', 'basis', 'schedule', 'rule',
  'period', 'exemptMonths', 'source', 'leadOffice', 'confirmingOffice', 'partOf', 'documentNumber', 'targetState',
  'outlook',
  'naturalGrowth', 'reserve', 'step', 'tailRow', 'season', 'apportionment', 'upstream', 'dataMonth', 'without', 'scoreWeight',
  '_kind', '_sign', '_month', '_step', '_exempt', '_target', '_points', '_past', '_yearAgo', '_yearAgoTotal', '_schedule', '_share', '_yearShare',
  '_q1', '_q2', '_q3', '_q4', '_w1', '_w2', '_w3', '_c1', '_c2', '_c3', '_c4', '_d0', '_d1', '_d2', '_d3', '_d4', '_d5',
  '_rule', '_metric', '_t1', '_t2', '_t3', '_floor', '_far', '_repeats', '_small', '_grace', '_graceShare', '_average', '_wording', '_colours', '_ready',
  '_rows', '_due', '_missing', '_toVerify', '_planned', '_plannedQuarters', '_valued', '_total', '_nature',
  '_changed', '_milestone', '_completion', '_scheduled', '_gap', '_attainment', '_distance', '_needed', '_projection',
  '_scopeGap', '_compared', '_overdue', '_level', '_code', '_status', '_colour', '_footing', '_quarterFooting',
  '_yearOnYear', '_low', '_high', '_without', '_withoutTotal', '_withoutGap', '_withoutRow',
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
  '_indicator', '_unit', '_key', '_kind', '_sign', '_month', '_category', '_out', '_nature', '_last', '_previous', '_closed', '_anomaly',
  '_changed', '_r1', '_r2', '_r3', '_raw', '_compared', '_overdue', '_base', '_run', '_level', '_code', '_colour', '_valid', '_valued', '_due', '_missing', '_sameScope', '_office', '_officeFirst',
  '_judged', '_good', '_worst', '_matter', '_scoreWeight', '_score', ...monthEndKeys,
] as const;
export const ledgerKeys = [...ledgerInputKeys, ...ledgerStatusKeys, ...ledgerHelperKeys] as const;
export type LedgerKey = (typeof ledgerKeys)[number];

export const dueKeys = ['due0', 'due1', 'due2', 'due3', 'due4', 'due5', 'due6', 'due7', 'due8', 'due9', 'due10', 'due11', 'due12'] as const;
/** The points that a schedule's form makes of what was typed, percent; blank between them. */
export const pointKeys = ['_point1', '_point2', '_point3', '_point4', '_point5', '_point6', '_point7', '_point8', '_point9', '_point10', '_point11', '_point12'] as const;
export const scheduleKeys = ['name', 'form', 'source', ...monthKeys, ...dueKeys, 'check', 'note', '_form', '_past', ...pointKeys, '_falls', '_fault', '_ok'] as const;
export type ScheduleKey = (typeof scheduleKeys)[number];

export const pastYearKeys = ['indicator', ...monthKeys, 'note'] as const;

export const ruleKeys = [
  'name', 'metric', 'onSchedule', 'nearSchedule', 'nearIncluded', 'behind', 'behindIncluded', 'attainmentFloor', 'floorFrom',
  'cappedThrough', 'strictFrom', 'repeats', 'smallShare', 'smallAmount', 'countGrace', 'average', 'wording',
  'colourDone', 'colourOn', 'colourNear', 'colourBehind', 'colourFar', 'place', 'source', 'gaps', 'check',
  '_metric', '_wording', '_colours', '_ok',
] as const;
export type RuleKey = (typeof ruleKeys)[number];

export const officeTotalKeys = ['indicator', 'office', 'total', 'note'] as const;

export const requestKeys = [
  'number', 'unit', 'indicator', 'type', 'content', 'office', 'raisedOn', 'deadline', 'state', 'result', 'matter', 'light',
  '_unit', '_light', '_colour', '_matter',
] as const;
export type RequestKey = (typeof requestKeys)[number];

export const settingKeys = ['item', 'value', 'note'] as const;
export const settingItems = [
  'town', 'year', 'asOf', 'openMonth', 'language', 'showEnterprises', 'jumpFactor', 'stoppedShare', 'wording', 'composite', 'rankedAsOf', 'closedMonth', 'schemaVersion', 'workbookId', 'protection', 'check',
] as const;
export type SettingItem = (typeof settingItems)[number];

export const logKeys = ['time', 'command', 'summary', 'table', 'column', 'before', 'after'] as const;
export type LogKey = (typeof logKeys)[number];

export const versionKeys = ['version', 'time', 'state', 'note', 'indicator', 'unit', 'annual', ...quarterKeys, 'stretch'] as const;

/** Statuses as they were when a month was finalised, and what happened to them since. */
export const historyKeys = [
  'month', 'time', 'state', 'indicator', 'unit', 'leadOffice', 'category', 'code', 'level', 'status', 'toDate', 'milestone', 'gap', 'attainment',
  'distance', 'rank', 'nature', 'explanation',
] as const;
export type HistoryKey = (typeof historyKeys)[number];

/** What offices confirm or explain before a month is finalised. */
export const checkKeys = [
  'month', 'indicator', 'unit', 'leadOffice', 'status', 'toDate', 'milestone', 'gap', 'run', 'cause', 'explanation', 'confirmed',
] as const;
export type CheckKey = (typeof checkKeys)[number];

/** Corrective actions, from the document that asked for them to the day they are closed. */
export const actionKeys = [
  'number', 'date', 'month', 'office', 'indicator', 'problem', 'cause', 'measure', 'responsible', 'deadline', 'document', 'state', 'closedOn', 'note',
] as const;
export type ActionKey = (typeof actionKeys)[number];

/** Forms that were sent to offices, and when their returns came; dates are serial numbers. */
export const returnKeys = ['month', 'office', 'liaison', 'sentOn', 'due', 'receivedOn', 'file', 'figures', 'state', '_late'] as const;
export type ReturnKey = (typeof returnKeys)[number];
