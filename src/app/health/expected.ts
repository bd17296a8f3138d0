import { indicatorFormulas } from '../../workbook/formulas/indicators/indicatorFormulas';
import { ledgerFormulas } from '../../workbook/formulas/ledger/ledgerFormulas';
import { requestFormulas } from '../../workbook/formulas/requestFormulas';
import { ruleFormulas } from '../../workbook/formulas/rules';
import { scheduleFormulas } from '../../workbook/formulas/schedules';
import { unitFormulas } from '../../workbook/formulas/unitFormulas';
import { type Layouts, layoutsIn, type TableName } from '../../workbook/tables';
import { type Catalogue, type Language, textIn } from '../../workbook/text';
import { rulesIn } from '../../workbook/text/rulesIn';
import { schedulesIn } from '../../workbook/text/schedulesIn';

/** Formulas of each table's first row by column key, under the letters of the layouts. */
export function expectedFormulas(tables: Layouts, text: Catalogue, language: Language): Readonly<Partial<Record<TableName, Readonly<Record<string, string>>>>> {
  return {
    Indicators: defined(indicatorFormulas(tables, text)),
    Units: defined(unitFormulas(tables, text)),
    Ledger: defined(ledgerFormulas(tables, text)),
    Schedules: defined(scheduleFormulas(tables, text, schedulesIn(language))),
    Rules: defined(ruleFormulas(tables, text, rulesIn(language))),
    Requests: defined(requestFormulas(tables, text)),
  };
}

function defined(formulas: Readonly<Partial<Record<string, string>>>): Readonly<Record<string, string>> {
  return Object.fromEntries(Object.entries(formulas).flatMap(([key, formula]) => (formula === undefined ? [] : [[key, formula]])));
}

/** Keys of calculated columns by table; letters do not matter here. */
export const FORMULA_KEYS: Readonly<Partial<Record<TableName, ReadonlySet<string>>>> = Object.fromEntries(
  Object.entries(expectedFormulas(layoutsIn(textIn('zh')), textIn('zh'), 'zh')).map(([table, formulas]) => [table, new Set(Object.keys(formulas))]),
);
