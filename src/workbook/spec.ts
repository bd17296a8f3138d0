import type { Language } from './text/language';

/** A literal: text stays text whatever it looks like, numbers are numbers, `null` leaves a cell empty. */
export type Literal = string | number | boolean | null;

/** Everything Xushi puts into a workbook, as data. `excel/` writes it; nothing here knows how. */
export interface WorkbookSpec {
  readonly language: Language;
  readonly sheets: readonly SheetSpec[];
  readonly names: readonly NameSpec[];
  /** Name of the sheet shown first. */
  readonly active: string;
  /** An empty sheet of the workbook that becomes the spec's first sheet instead of standing idle beside it. */
  readonly reuse?: string;
  /**
   * A sheet of the spec that takes the place of one that we wrote before, and the spec's name for the block of cells
   * written there. Refused when other cells on it are filled, or when the name does not tell it ours.
   */
  readonly replaces?: { readonly sheet: string; readonly name: string };
}

/** A workbook-level name, such as `XushiAsOf` for `='设置'!$B$3`. */
export interface NameSpec {
  readonly name: string;
  readonly reference: string;
}

export interface SheetSpec {
  readonly name: string;
  readonly hidden?: boolean;
  readonly tabColor?: string;
  readonly showGridlines?: boolean;
  /** Font of every cell that the sheet's spec touches. */
  readonly font: { readonly name: string; readonly size: number };
  readonly literals: readonly LiteralBlock[];
  readonly formulas: readonly FormulaBlock[];
  readonly fills: readonly FillDown[];
  readonly tables: readonly TableSpec[];
  readonly formats: readonly FormatSpec[];
  readonly conditionalFormats: readonly ConditionalFormatSpec[];
  readonly validations: readonly ValidationSpec[];
  readonly columns: readonly ColumnSpec[];
  readonly rows: readonly RowSpec[];
  readonly freeze?: { readonly rows: number; readonly columns: number };
  readonly page?: PageSpec;
  readonly charts?: readonly ChartSpec[];
}

/** `address` is A1-style without a sheet name everywhere in this file. Rows all have the block's width. */
export interface LiteralBlock {
  readonly address: string;
  readonly rows: readonly (readonly Literal[])[];
}

export interface FormulaBlock {
  readonly address: string;
  /** With leading `=`; `null` leaves the cell alone. */
  readonly rows: readonly (readonly (string | null)[])[];
}

/** The host copies the formulas of `from` (one row) over `to`, moving relative references. */
export interface FillDown {
  readonly from: string;
  readonly to: string;
}

export interface TableSpec {
  readonly name: string;
  /** Includes the header row. */
  readonly address: string;
  readonly style: string;
  readonly showFilterButton?: boolean;
  readonly showBandedRows?: boolean;
}

export interface FormatSpec {
  readonly address: string;
  readonly numberFormat?: string;
  readonly fill?: string;
  readonly fontColor?: string;
  readonly fontName?: string;
  readonly fontSize?: number;
  readonly bold?: boolean;
  readonly italic?: boolean;
  readonly horizontal?: 'Left' | 'Center' | 'Right' | 'CenterAcrossSelection';
  readonly vertical?: 'Top' | 'Center' | 'Bottom';
  readonly wrap?: boolean;
  readonly shrink?: boolean;
  readonly indent?: number;
  /** Thin lines of this colour on all edges and between all cells, or only below. */
  readonly border?: { readonly color: string; readonly edges: 'all' | 'bottom' | 'outline' };
  readonly unlocked?: boolean;
}

export interface ConditionalFormatSpec {
  readonly address: string;
  /** Relative to the first cell of `address`, with leading `=`. */
  readonly formula: string;
  readonly fill?: string;
  readonly fontColor?: string;
  readonly bold?: boolean;
  readonly stopIfTrue?: boolean;
}

export interface ValidationSpec {
  readonly address: string;
  readonly rule:
    | { readonly kind: 'list'; readonly source: string }
    | { readonly kind: 'custom'; readonly formula: string }
    | { readonly kind: 'decimal' | 'whole'; readonly operator: 'between' | 'greaterThanOrEqual'; readonly from: number; readonly to?: number };
  readonly prompt?: { readonly title: string; readonly message: string };
  readonly error?: { readonly title: string; readonly message: string; readonly style: 'stop' | 'warning' };
}

/** Zero-based columns, width in characters; `group` is an outline level. */
export interface ColumnSpec {
  readonly first: number;
  readonly last: number;
  readonly width?: number;
  readonly hidden?: boolean;
  readonly group?: { readonly collapsed: boolean };
}

/** Zero-based rows, height in points. */
export interface RowSpec {
  readonly first: number;
  readonly last: number;
  readonly height?: number;
  readonly hidden?: boolean;
}

export interface PageSpec {
  readonly orientation: 'portrait' | 'landscape';
  readonly paper: 'a4' | 'a3';
  /** Pages wide; with `scale` instead, the page is not fitted: Excel passes over manual breaks on fitted pages. */
  readonly fitWide?: number;
  readonly fitTall?: number;
  /** Percent. */
  readonly scale?: number;
  /** 1-based rows that begin a new page. */
  readonly breaks?: readonly number[];
  readonly printArea?: string;
  /** 1-based rows repeated on every page, such as `$1:$5`. */
  readonly titleRows?: string;
  /** Columns repeated on every page, such as `$A:$B`. */
  readonly titleColumns?: string;
  readonly centered?: boolean;
  /** Centimetres. */
  readonly margins: { readonly left: number; readonly right: number; readonly top: number; readonly bottom: number };
  readonly footer?: { readonly left?: string; readonly center?: string; readonly right?: string };
}

export interface ChartSpec {
  readonly name: string;
  readonly kind: 'ColumnClustered' | 'BarClustered' | 'Line';
  /** None where a cell above says it. */
  readonly title?: string;
  /** Header row and first column give series and categories. */
  readonly data: string;
  /** Sheet that holds the data, where it is not the chart's own. */
  readonly dataSheet?: string;
  readonly seriesBy: 'Columns' | 'Rows';
  /** First and last cell covered, such as `A28:I38`. */
  readonly position: string;
  readonly colors: readonly string[];
  readonly legend: 'Top' | 'Bottom' | 'Right' | null;
  readonly valueAxisFormat?: string;
  /** Names of the categories below bars that go down, not across them. */
  readonly labelsLow?: boolean;
}
