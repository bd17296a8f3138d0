import type { Catalogue } from '../text';
import { actionKeys, checkKeys, historyKeys, indicatorKeys, ledgerKeys, logKeys, officeTotalKeys, pastYearKeys, requestKeys, returnKeys, ruleKeys, scheduleKeys, settingKeys, unitKeys, versionKeys } from './columns';
import { layout } from './layout';

/** All tables with fixed columns; Bases has one column an indicator and is laid out from its content. */
export function layoutsIn(text: Catalogue) {
  return {
    indicators: layout('Indicators', indicatorKeys, text),
    units: layout('Units', unitKeys, text),
    pastYear: layout('PastYear', pastYearKeys, text),
    ledger: layout('Ledger', ledgerKeys, text),
    officeTotals: layout('OfficeTotals', officeTotalKeys, text),
    schedules: layout('Schedules', scheduleKeys, text),
    rules: layout('Rules', ruleKeys, text),
    requests: layout('Requests', requestKeys, text),
    settings: layout('Settings', settingKeys, text),
    log: layout('Log', logKeys, text),
    versions: layout('Versions', versionKeys, text),
    history: layout('History', historyKeys, text),
    checkList: layout('Checks', checkKeys, text),
    actions: layout('Actions', actionKeys, text),
    returns: layout('Returns', returnKeys, text),
  };
}

export type Layouts = ReturnType<typeof layoutsIn>;
export { TABLES, type TableName } from './names';
