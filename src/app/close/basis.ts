import type { Need } from '../../workbook/decode/locate';
import { monthKeys, quarterKeys } from '../../workbook/tables/layout';

/** What statuses follow from besides reported figures: nothing is finalised once it has changed. */
export const basis: readonly Need[] = [
  { table: 'Ledger', keys: [], optional: ['lastYear', 'startMonth', 'rampUp', 'annual', ...quarterKeys] },
  {
    table: 'Indicators',
    keys: [],
    optional: [
      'name', 'issuedUnit', 'splitUnit', 'kind', 'direction', 'decimals', 'issuedTarget', 'lastYear', 'schedule', 'rule', 'period', 'exemptMonths', 'targetState', 'dataMonth',
    ],
  },
  { table: 'Units', keys: [], optional: ['shortName', 'category', 'state', 'stateFrom'] },
  { table: 'Schedules', keys: [], optional: ['name', 'form', 'source', ...monthKeys] },
  { table: 'PastYear', keys: [], optional: ['indicator', ...monthKeys] },
  {
    table: 'Rules',
    keys: [],
    optional: [
      'name', 'metric', 'onSchedule', 'nearSchedule', 'nearIncluded', 'behind', 'behindIncluded', 'attainmentFloor', 'floorFrom', 'cappedThrough', 'strictFrom', 'repeats',
      'smallShare', 'smallAmount', 'countGrace', 'average', 'wording',
    ],
  },
];
