import type { Content } from './content';
import { actionsSheet } from './sheets/actions';
import { basesSheet } from './sheets/bases';
import { boardSheet } from './sheets/board';
import { boardDataSheet } from './sheets/boardData';
import { checkListSheet } from './sheets/checkList';
import { guideName, guideSheet } from './sheets/guide';
import { historySheet } from './sheets/history';
import { indicatorsSheet } from './sheets/indicators';
import { ledgerSheet } from './sheets/ledger';
import { logSheet } from './sheets/log';
import { officeTotalsSheet } from './sheets/officeTotals';
import { pastYearSheet } from './sheets/pastYear';
import { requestsSheet } from './sheets/requests';
import { returnsSheet } from './sheets/returns';
import { rulesSheet } from './sheets/rules';
import { schedulesSheet } from './sheets/schedules';
import { settingNames, settingsSheet } from './sheets/settings';
import { unitsSheet } from './sheets/units';
import { versionsSheet } from './sheets/versions';
import type { WorkbookSpec } from './spec';
import { layoutsIn } from './tables';
import { type Catalogue, type Language, textIn } from './text';

/** A whole Xushi workbook from its content, in the order in which the sheets stand; `sheets` may name them otherwise. */
export function workbookSpec(content: Content, language: Language, sheets?: Catalogue['sheets']): WorkbookSpec {
  const usual = textIn(language);
  const text = sheets ? { ...usual, sheets } : usual;
  const edition = { language, text };
  const tables = layoutsIn(text);
  return {
    language,
    sheets: [
      // The four that a newcomer needs come first.
      guideSheet(edition, content),
      boardSheet(edition, tables, content),
      indicatorsSheet(edition, tables, content),
      ledgerSheet(edition, tables, content),
      unitsSheet(edition, tables, content),
      basesSheet(edition, content),
      pastYearSheet(edition, tables, content),
      officeTotalsSheet(edition, tables, content),
      schedulesSheet(edition, tables, content),
      rulesSheet(edition, tables, content),
      requestsSheet(edition, tables, content),
      settingsSheet(edition, tables, content),
      logSheet(edition, tables),
      versionsSheet(edition, tables),
      actionsSheet(edition, tables),
      returnsSheet(edition, tables),
      checkListSheet(edition, tables),
      historySheet(edition, tables),
      boardDataSheet(edition, tables),
    ],
    names: [...settingNames(tables), guideName(edition)],
    active: text.sheets.board,
  };
}
