import type { Literal } from '../../workbook/spec';
import { SHEET_OF } from '../../workbook/tables/layout';
import { FORMULA_KEYS } from './expected';
import type { RepairWork } from './fault';
import type { NewSettings } from './newSettings';
import { headerOf, type Standing } from './standing';

/** One thing that a repair would write, as the planner is to see it. Body rows count from 0. */
export type RepairLine =
  | { readonly kind: 'cell'; readonly table: string; readonly header: string; readonly row: number; readonly before: Literal; readonly after: Literal; readonly isFormula: boolean }
  | { readonly kind: 'format'; readonly table: string; readonly header: string; readonly row: number; readonly before: string; readonly after: string }
  | { readonly kind: 'column'; readonly table: string; readonly header: string; readonly hasFormula: boolean }
  | { readonly kind: 'rename'; readonly table: string; readonly header: string; readonly to: string }
  | { readonly kind: 'row'; readonly table: string; readonly row: number }
  | { readonly kind: 'unmerge'; readonly table: string; readonly address: string }
  | { readonly kind: 'name'; readonly name: string; readonly before: string | null; readonly after: string }
  | { readonly kind: 'setting'; readonly item: string; readonly value: Literal }
  | { readonly kind: 'sheet'; readonly sheet: string };

/** Every single thing, in the order of the repairs. */
export function repairLines(standing: Standing, works: readonly RepairWork[], added: NewSettings): readonly RepairLine[] {
  const { text, tables } = standing;
  const lines = works.flatMap((work): readonly RepairLine[] => {
    switch (work.kind) {
      case 'addTable':
        return [{ kind: 'sheet', sheet: text.sheets[SHEET_OF[work.table]] }];
      case 'addGuide':
        return [{ kind: 'sheet', sheet: text.sheets.guide }];
      case 'addColumns':
        return work.keys.map((key) => ({ kind: 'column', table: work.table, header: headerOf(work.table, key, text), hasFormula: FORMULA_KEYS[work.table]?.has(key) ?? false }));
      case 'renameColumn':
        return [{ kind: 'rename', table: work.table, header: work.header, to: work.to }];
      case 'defineNames':
        return work.names.map((name) => ({ kind: 'name', ...name }));
      case 'addSettings':
        return [];
      case 'setCells':
        return work.cells.map(({ row, after }) => ({
          kind: 'cell',
          table: work.table,
          header: work.header,
          row,
          before: tables.get(work.table)?.cells(work.header).formulas[row] ?? null,
          after,
          isFormula: work.asFormulas ?? false,
        }));
      case 'deleteRows':
        return work.rows.map((row) => ({ kind: 'row', table: work.table, row }));
      case 'unmerge':
        return work.addresses.map((address) => ({ kind: 'unmerge', table: work.table, address }));
      case 'setFormats':
        return work.cells.map(({ row, before, after }) => ({ kind: 'format', table: work.table, header: work.header, row, before, after }));
    }
  });
  return [
    ...lines,
    ...added.items.map((one): RepairLine => ({ kind: 'setting', ...one })),
    ...added.names.map((name): RepairLine => ({ kind: 'name', ...name })),
  ];
}
