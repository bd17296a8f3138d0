import type { Content } from '../../workbook/content';
import { actionsSheet } from '../../workbook/sheets/actions';
import { basesSheet } from '../../workbook/sheets/bases';
import { checkListSheet } from '../../workbook/sheets/checkList';
import type { Edition } from '../../workbook/sheets/frame';
import { GUIDE_NAME, guideName, guideSheet } from '../../workbook/sheets/guide';
import { historySheet } from '../../workbook/sheets/history';
import { logSheet } from '../../workbook/sheets/log';
import { officeTotalsSheet } from '../../workbook/sheets/officeTotals';
import { pastYearSheet } from '../../workbook/sheets/pastYear';
import { requestsSheet } from '../../workbook/sheets/requests';
import { rulesSheet } from '../../workbook/sheets/rules';
import { schedulesSheet } from '../../workbook/sheets/schedules';
import { settingsSheet } from '../../workbook/sheets/settings';
import { returnsSheet } from '../../workbook/sheets/returns';
import { versionsSheet } from '../../workbook/sheets/versions';
import type { SheetSpec, WorkbookSpec } from '../../workbook/spec';
import type { Layouts, TableName } from '../../workbook/tables';
import { standingLayouts } from '../../workbook/tables/standingLayouts';
import { newIndicator, newUnit } from '../newRecords';
import { templateContent } from '../template';
import { settingsOf } from './checks/settings';
import type { RebuiltTable } from './fault';
import type { Standing } from './standing';

const BUILDERS: Readonly<Record<RebuiltTable, (edition: Edition, tables: Layouts, content: Content) => SheetSpec>> = {
  Bases: (edition, _, content) => basesSheet(edition, content),
  PastYear: pastYearSheet,
  OfficeTotals: officeTotalsSheet,
  Schedules: schedulesSheet,
  Rules: rulesSheet,
  Requests: requestsSheet,
  Settings: settingsSheet,
  Log: logSheet,
  Versions: versionsSheet,
  History: historySheet,
  Checks: checkListSheet,
  Actions: actionsSheet,
  Returns: returnsSheet,
};

/** Sheets of tables that are not there, whose formulas find the others where they stand. `time` begins with year and month. */
export function missingSheets(standing: Standing, tables: readonly RebuiltTable[], withGuide: boolean, time: string): WorkbookSpec {
  const { language } = standing.located;
  const edition = { language, text: standing.text };
  const layouts = standingLayouts([...standing.tables.values()], standing.text, 'usual');
  const content = contentOf(standing, time);
  return {
    language,
    sheets: [...tables.map((table) => BUILDERS[table](edition, layouts, content)), ...(withGuide ? [guideSheet(edition, content)] : [])],
    names: withGuide ? [guideName(edition)] : [],
    active: '',
    // The name of a guide that was deleted is still there, and leads nowhere.
    ...(withGuide && { replaces: { sheet: standing.text.sheets.guide, name: GUIDE_NAME } }),
  };
}

/** As much as these sheets show of the workbook. */
function contentOf(standing: Standing, time: string): Content {
  const settings = settingsOf(standing);
  const number = (item: 'year' | 'asOf', otherwise: number): number => {
    const value = settings?.get(item)?.value;
    return typeof value === 'number' ? value : otherwise;
  };
  const [year, month] = time.split('-').map(Number);
  return {
    ...templateContent(String(settings?.get('town')?.value ?? ''), number('year', year ?? 2000), number('asOf', month ?? 1), standing.located.language),
    indicators: namesOf(standing, 'Indicators', 'name').map(newIndicator),
    units: namesOf(standing, 'Units', 'shortName').map(newUnit),
  };
}

function namesOf(standing: Standing, table: TableName, key: string): readonly string[] {
  if (standing.tables.get(table)?.header(key) === undefined) return [];
  const reader = standing.reader(table);
  return [...new Set(Array.from({ length: reader.rows }, (_, row) => reader.text(key, row)))].filter((name) => name !== '');
}
