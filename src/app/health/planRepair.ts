import { fail, type Outcome, succeed } from '../../domain/issue';
import type { Append, ChangeSet, ColumnChange } from '../../workbook/change';
import type { Literal, WorkbookSpec } from '../../workbook/spec';
import type { TableName } from '../../workbook/tables';
import { logKeys } from '../../workbook/tables/columns';
import type { Language } from '../../workbook/text';
import { healthIn } from '../../workbook/text/healthIn';
import { logEntries } from '../log';
import type { RepairStep } from '../ports';
import { addedColumns } from './addedColumns';
import type { Health } from './checkWorkbook';
import type { Fault, RebuiltTable, RepairWork } from './fault';
import { missingSheets } from './missingSheets';
import { settingRows } from './newSettings';
import { type RepairLine, repairLines } from './repairLines';
import { headerOf, type Standing } from './standing';

/** What a repair would write. Nothing has been written yet. */
export interface RepairPlan {
  readonly language: Language;
  readonly lines: readonly RepairLine[];
  /** Sheets to be built, if any. */
  readonly added: WorkbookSpec | null;
  readonly steps: readonly RepairStep[];
  readonly expected: readonly { readonly table: string; readonly rows: number }[];
  /** Cells, new settings, and the log. */
  readonly change: ChangeSet;
}

/**
 * What it takes to repair faults of one check; `time` is for the log. Works on what the check read. Issue
 * `health-log-missing`: without its table nothing else can be recorded.
 */
export function planRepair({ standing, language }: Health, faults: readonly Fault[], time: string): Outcome<RepairPlan> {
  const works = faults.flatMap(({ repairs }) => repairs);
  const of = <Kind extends RepairWork['kind']>(kind: Kind) => works.filter((work): work is Extract<RepairWork, { readonly kind: Kind }> => work.kind === kind);
  const tables: readonly RebuiltTable[] = of('addTable').map(({ table }) => table);
  if (!standing.tables.has('Log') && !tables.includes('Log')) return fail([{ code: 'health-log-missing', severity: 'error', facts: {}, place: { table: 'Log' } }]);
  const withGuide = of('addGuide').length > 0;
  const columns = addedColumns(standing, of('addColumns'));
  const settings = of('addSettings').flatMap(({ items }) => items);
  const newSettings = settingRows(standing, settings);
  const steps: readonly RepairStep[] = [
    ...columns.steps,
    ...of('renameColumn').map(({ table, header, to }): RepairStep => ({ kind: 'renameColumn', table, header, to })),
    ...of('unmerge'),
    ...of('setFormats').flatMap(formatSteps),
    ...of('deleteRows'),
    ...[...of('defineNames').flatMap(({ names }) => names), ...newSettings.names].map(({ name, after }): RepairStep => ({ kind: 'defineName', name, formula: after })),
  ];
  const changed = cellChanges(standing, of('setCells'));
  const lines = repairLines(standing, works, newSettings);
  const touched = new Set(steps.flatMap((step) => ('table' in step ? [step.table] : [])));
  return succeed({
    language,
    lines,
    added: tables.length > 0 || withGuide ? missingSheets(standing, tables, withGuide, time) : null,
    steps,
    expected: [...standing.tables.values()].filter(({ name }) => touched.has(name)).map(({ name, rows }) => ({ table: name, rows })),
    change: {
      columns: [...changed, ...columns.changes],
      guards: [],
      appends: [...newSettings.appends, ...logged(standing, faults, changed, time)],
    },
  });
}

function formatSteps({ table, header, cells }: Extract<RepairWork, { readonly kind: 'setFormats' }>): readonly RepairStep[] {
  const formats = [...new Set(cells.map(({ after }) => after))];
  return formats.map((numberFormat) => ({ kind: 'setFormats', table, header, rows: cells.filter(({ after }) => after === numberFormat).map(({ row }) => row), numberFormat }));
}

/** Cells of one column go together, whatever faults they belong to. */
function cellChanges({ tables }: Standing, works: readonly Extract<RepairWork, { readonly kind: 'setCells' }>[]): readonly ColumnChange[] {
  const byColumn = new Map<string, { table: TableName; header: string; asFormulas?: true; cells: Map<number, Literal> }>();
  for (const { table, header, cells, asFormulas } of works) {
    const key = JSON.stringify([table, header]);
    const column = byColumn.get(key) ?? { table, header, cells: new Map<number, Literal>() };
    cells.forEach(({ row, after }) => column.cells.set(row, after));
    byColumn.set(key, { ...column, ...((asFormulas ?? column.asFormulas) && { asFormulas: true }) });
  }
  return [...byColumn.values()].map(({ table, header, asFormulas, cells }) => {
    const before = tables.get(table)?.cells(header).formulas ?? [];
    const after = before.map((cell, row) => cells.get(row) ?? cell);
    return { table, header, before, after, ...(asFormulas && { asFormulas }) };
  });
}

/** The cells before and after, and a row for what has none: columns, rows, formats, names, sheets. */
function logged(standing: Standing, faults: readonly Fault[], changed: readonly ColumnChange[], time: string): readonly Append[] {
  const texts = healthIn(standing.located.language);
  const codes = [...new Set(faults.map(({ issue }) => issue.code))];
  const summary = codes.map((code) => texts.kinds[code as keyof typeof texts.kinds] ?? code).join(texts.log.separator);
  const head = { time, command: texts.log.command, summary };
  if (changed.length > 0) return logEntries(standing, head, changed);
  const has = (key: string): boolean => standing.located.has('Log', key);
  const headers = logKeys.map((key) => (has(key) ? standing.located.header('Log', key) : headerOf('Log', key, standing.text)));
  const cells: Readonly<Record<string, string>> = { ...head, table: faults[0]?.issue.place?.table ?? '', column: faults[0]?.issue.place?.column ?? '' };
  return [{ table: 'Log', headers, rows: [logKeys.map((key) => cells[key] ?? '')] }];
}
