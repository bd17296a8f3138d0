import type { SheetChange } from '../../book/adjustReferences';
import type { Area, CellContent, CellFormat, Chart, ColumnFilter, ConditionalFormat, Operation, PageLayout, Validation, Visibility } from '../../book/operation';

type ColumnChange = Omit<Extract<Operation, { type: 'setColumns' }>, 'type' | 'sheet'>;
type RowChange = Omit<Extract<Operation, { type: 'setRows' }>, 'type' | 'sheet'>;

/** What a journal comes to on one sheet, in the sheet's final coordinates. */
export interface SheetDelta {
  readonly id: string;
  name: string;
  /** The sheet's part in the opened file; `null` for a new sheet. */
  readonly path: string | null;
  /** Row → columns; holes are untouched cells. */
  cells: Map<number, (CellContent | undefined)[]>;
  formats: { area: Area; readonly format: Partial<CellFormat> }[];
  merges: { area: Area; readonly merged: boolean }[];
  columns: ColumnChange[];
  rows: RowChange[];
  conditionalFormats: ConditionalFormat[];
  readonly deletedConditionalFormats: Set<string>;
  validations: { area: Area; readonly validation: Validation | null }[];
  page: Partial<PageLayout>;
  readonly charts: Map<string, Chart>;
  visibility?: Visibility;
  tabColor?: string;
  showGridlines?: boolean;
  freeze?: { readonly rows: number; readonly columns: number };
  protection?: { readonly options: Readonly<Record<string, unknown>>; readonly password?: string } | null;
  filteredRows?: readonly number[];
}

export interface TableDelta {
  readonly id: string;
  readonly sheet: string;
  /** The table's part in the opened file; `null` for a new table. */
  readonly path: string | null;
  name?: string;
  area?: Area;
  style?: string;
  showFilterButton?: boolean;
  showBandedRows?: boolean;
  filters?: readonly ColumnFilter[];
}

/** The whole journal folded: every change once, where it stands at the end. */
export interface Delta {
  /** In their final order. */
  sheets: SheetDelta[];
  active: string | null;
  readonly tables: Map<string, TableDelta>;
  readonly deletedTables: string[];
  /** By name in lower case; `null` is deleted. */
  readonly names: Map<string, { readonly name: string; formula: string; readonly visible: boolean } | null>;
  /** What moved or renamed things, in order: the opened file's parts have to follow. Sheets go by the name they had before. */
  readonly structure: SheetChange[];
}

export function emptySheet(id: string, name: string, path: string | null): SheetDelta {
  return {
    id,
    name,
    path,
    cells: new Map(),
    formats: [],
    merges: [],
    columns: [],
    rows: [],
    conditionalFormats: [],
    deletedConditionalFormats: new Set(),
    validations: [],
    page: {},
    charts: new Map(),
  };
}
