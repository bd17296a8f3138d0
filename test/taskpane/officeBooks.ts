import type { OfficeBook, OfficeRow } from '../../src/app/office/officeBook';
import { DEFAULT_RULE } from '../../src/domain/track/lightRule';
import { TableReader } from '../../src/workbook/decode/cells';
import type { Located } from '../../src/workbook/decode/locate';
import type { Literal } from '../../src/workbook/spec';
import type { TableName } from '../../src/workbook/tables';

export function officeRow(more: Partial<OfficeRow> = {}): OfficeRow {
  return {
    row: 0, key: 'I1|V01', indicator: '征地工业用地面积', unit: '一村', office: '村建办', measure: '亩', decimals: 2, type: 'flow', direction: 'higher', kind: 'figure', month: 4,
    isDue: true, isMissing: true, isBehind: false, status: '◇未报', code: 7, colour: 5, annual: 160, milestone: 53.33, gap: null, distance: null, lastYear: null, rule: DEFAULT_RULE, last: { month: 3, value: 30 },
    fields: { actual: null, nature: null, cause: null, nextStep: null, deadline: null, request: null }, ...more,
  };
}

/** Headers are the columns' keys; `returns` are rows of the record of returns. */
export function officeBook(more: Partial<Pick<OfficeBook, 'rows' | 'asOf' | 'openMonth' | 'workbookId' | 'liaisons'>> & { readonly returns?: readonly Readonly<Record<string, Literal>>[] } = {}): OfficeBook {
  const { returns = [], rows = [officeRow()], ...rest } = more;
  const located: Located = { language: 'zh', header: (_: string, key: string) => key, has: () => true, named: () => [] };
  const reader = (table: TableName, lines: readonly Readonly<Record<string, Literal>>[]): TableReader => {
    const keys = [...new Set(lines.flatMap((line) => Object.keys(line)))];
    return new TableReader(table, keys.map((key) => ({ table, header: key, values: lines.map((line) => line[key] ?? null) })), located);
  };
  return {
    located, columns: [], inventory: { sheets: [], tables: [], names: [] }, town: '示例镇', year: 2011, asOf: 4, openMonth: 4, closedMonth: null, jumpFactor: 8, workbookId: '',
    offices: [...new Set(rows.map(({ office }) => office))], liaisons: new Map(), rows, ledger: reader('Ledger', []), units: reader('Units', []), settings: reader('Settings', []),
    returns: reader('Returns', returns), requests: reader('Requests', []), ...rest,
  };
}
