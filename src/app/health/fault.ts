import type { Issue } from '../../domain/issue';
import type { Literal } from '../../workbook/spec';
import type { SettingItem } from '../../workbook/tables/columns';
import type { TableName } from '../../workbook/tables';

/** Tables that can be built again: their rows are presets, can be pasted anew, or only pile up. */
export const REBUILT_TABLES = ['Bases', 'PastYear', 'OfficeTotals', 'Schedules', 'Rules', 'Requests', 'Settings', 'Log', 'Versions', 'History', 'Checks', 'Actions', 'Returns'] as const satisfies readonly TableName[];
export type RebuiltTable = (typeof REBUILT_TABLES)[number];

/** A defined name, and what it should refer to, such as `='设置'!$B$8`. */
export interface NameRepair {
  readonly name: string;
  /** What it refers to now; `null` where it is not there. */
  readonly before: string | null;
  readonly after: string;
}

/** Body rows count from 0. */
export type RepairWork =
  | { readonly kind: 'addTable'; readonly table: RebuiltTable }
  | { readonly kind: 'addGuide' }
  | { readonly kind: 'addColumns'; readonly table: TableName; readonly keys: readonly string[] }
  | { readonly kind: 'renameColumn'; readonly table: TableName; readonly header: string; readonly to: string }
  | { readonly kind: 'defineNames'; readonly names: readonly NameRepair[] }
  | { readonly kind: 'addSettings'; readonly items: readonly SettingItem[] }
  | { readonly kind: 'setCells'; readonly table: TableName; readonly header: string; readonly cells: readonly { readonly row: number; readonly after: Literal }[]; readonly asFormulas?: true }
  | { readonly kind: 'deleteRows'; readonly table: TableName; readonly rows: readonly number[] }
  | { readonly kind: 'unmerge'; readonly table: TableName; readonly addresses: readonly string[] }
  | { readonly kind: 'setFormats'; readonly table: TableName; readonly header: string; readonly cells: readonly { readonly row: number; readonly before: string; readonly after: string }[] };

/** Something wrong with the workbook itself, and what would put it right; nothing where only the planner can. */
export interface Fault {
  readonly issue: Issue;
  readonly repairs: readonly RepairWork[];
}

export function fault(code: string, facts: Issue['facts'], place: Issue['place'], repairs: readonly RepairWork[] = []): Fault {
  return { issue: { code, severity: repairs.length > 0 ? 'error' : 'warning', facts, ...(place && { place }) }, repairs };
}
