/**
 * Every change to a workbook, as data. The object model and the file reader produce operations;
 * the book, the calculation engine, the grid and the saved file each follow the same list.
 *
 * Rows and columns count from zero. Sheets are known by an id that survives renaming.
 */

/** What a cell holds. `null` is an empty cell; an error is its literal text, such as `#N/A`. */
export type Scalar = string | number | boolean | null;

/** Content of one cell, already understood as Excel understands typed input. */
export interface CellContent {
  /** The literal value, or the last calculated value of `formula`. */
  readonly value: Scalar;
  /** A1-style formula with its leading `=`; absent for literals. */
  readonly formula?: string;
}

export interface Area {
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
}

export type Edge = 'EdgeTop' | 'EdgeBottom' | 'EdgeLeft' | 'EdgeRight' | 'InsideHorizontal' | 'InsideVertical';

export interface Border {
  readonly style: 'None' | 'Continuous' | 'Dash' | 'Dot' | 'Double';
  readonly weight: 'Hairline' | 'Thin' | 'Medium' | 'Thick';
  /** `#RRGGBB` */
  readonly color: string;
}

/** The part of a cell's format that Xushi uses. Colours are `#RRGGBB`, sizes are points. */
export interface CellFormat {
  readonly numberFormat: string;
  readonly fontName: string;
  readonly fontSize: number;
  readonly fontColor: string;
  readonly bold: boolean;
  readonly italic: boolean;
  /** `null` is no fill. */
  readonly fill: string | null;
  readonly horizontal: 'General' | 'Left' | 'Center' | 'Right' | 'Fill' | 'Justify' | 'CenterAcrossSelection' | 'Distributed';
  readonly vertical: 'Top' | 'Center' | 'Bottom' | 'Justify' | 'Distributed';
  readonly wrapText: boolean;
  readonly shrinkToFit: boolean;
  readonly indent: number;
  readonly locked: boolean;
  readonly formulaHidden: boolean;
  readonly borders: Partial<Record<Edge, Border>>;
}

export interface ConditionalFormat {
  readonly id: string;
  readonly area: Area;
  /** A1-style, relative to the area's first cell, with its leading `=`. */
  readonly formula: string;
  readonly format: Partial<Pick<CellFormat, 'fill' | 'fontColor' | 'bold' | 'italic'>>;
  readonly stopIfTrue: boolean;
  /** 0 is the first to be tested. */
  readonly priority: number;
}

/** The shape of `Excel.DataValidationRule`, with its prompt and alert. */
export interface Validation {
  readonly rule:
    | { readonly list: { readonly source: string; readonly inCellDropDown: boolean } }
    | { readonly custom: { readonly formula: string } }
    | {
        readonly decimal: {
          readonly formula1: string | number;
          readonly formula2?: string | number;
          readonly operator: string;
        };
      }
    | {
        readonly wholeNumber: {
          readonly formula1: string | number;
          readonly formula2?: string | number;
          readonly operator: string;
        };
      };
  readonly ignoreBlanks: boolean;
  readonly prompt?: { readonly showPrompt: boolean; readonly title: string; readonly message: string };
  readonly errorAlert?: {
    readonly showAlert: boolean;
    readonly style: 'Stop' | 'Warning' | 'Information';
    readonly title: string;
    readonly message: string;
  };
}

export interface PageLayout {
  readonly orientation: 'Portrait' | 'Landscape';
  /** Excel.PaperType: `A4`, `A3`. */
  readonly paperSize: string;
  /** Pages wide and tall; absent where free. */
  readonly fit: { readonly wide?: number; readonly tall?: number };
  /** Percent, where the page is not fitted. */
  readonly scale: number;
  /** Zero-based rows that begin a new page by a user's break, ascending. */
  readonly rowBreaks: readonly number[];
  readonly printArea: Area | null;
  /** Zero-based first and last row repeated on every page. */
  readonly titleRows: { readonly first: number; readonly last: number } | null;
  readonly titleColumns: { readonly first: number; readonly last: number } | null;
  readonly centerHorizontally: boolean;
  readonly printGridlines: boolean;
  readonly blackAndWhite: boolean;
  /** Points. */
  readonly margins: Partial<Record<'left' | 'right' | 'top' | 'bottom' | 'header' | 'footer', number>>;
  readonly headerFooter: Partial<
    Record<'leftHeader' | 'centerHeader' | 'rightHeader' | 'leftFooter' | 'centerFooter' | 'rightFooter', string>
  >;
}

export interface ChartSeries {
  readonly name: string | null;
  /** Absolute references with the sheet's name, such as `'进度看板'!$A$6:$A$17`. */
  readonly values: string;
  readonly categories: string | null;
  readonly chartType: string | null;
  readonly color: string | null;
}

export interface Chart {
  readonly id: string;
  readonly name: string;
  /** Excel.ChartType: `ColumnClustered`, `BarClustered`, `Line`, … */
  readonly type: string;
  readonly title: string | null;
  readonly legend: 'Top' | 'Bottom' | 'Left' | 'Right' | null;
  /** The cells that the chart covers. */
  readonly position: Area;
  readonly series: readonly ChartSeries[];
  readonly valueAxisFormat: string | null;
  /** `Low` keeps the categories' names below bars that go down. */
  readonly categoryLabels?: 'NextToAxis' | 'Low' | 'High' | 'None';
  readonly fontSize: number | null;
}

export type Visibility = 'Visible' | 'Hidden' | 'VeryHidden';

export type Operation =
  | { readonly type: 'addSheet'; readonly sheet: string; readonly name: string; readonly position: number }
  | { readonly type: 'renameSheet'; readonly sheet: string; readonly name: string }
  | { readonly type: 'moveSheet'; readonly sheet: string; readonly position: number }
  | { readonly type: 'deleteSheet'; readonly sheet: string }
  | {
      readonly type: 'setSheet';
      readonly sheet: string;
      readonly visibility?: Visibility;
      readonly tabColor?: string;
      readonly showGridlines?: boolean;
    }
  | { readonly type: 'activateSheet'; readonly sheet: string }
  /** `undefined` leaves a cell as it is. All rows have the same length. */
  | {
      readonly type: 'setCells';
      readonly sheet: string;
      readonly row: number;
      readonly column: number;
      readonly cells: readonly (readonly (CellContent | undefined)[])[];
    }
  | { readonly type: 'setFormat'; readonly sheet: string; readonly area: Area; readonly format: Partial<CellFormat> }
  /** Width in characters of the default font, as in the file format. */
  | {
      readonly type: 'setColumns';
      readonly sheet: string;
      readonly first: number;
      readonly last: number;
      readonly width?: number;
      readonly hidden?: boolean;
      readonly outlineLevel?: number;
      readonly collapsed?: boolean;
    }
  /** Height in points. */
  | {
      readonly type: 'setRows';
      readonly sheet: string;
      readonly first: number;
      readonly last: number;
      readonly height?: number;
      readonly hidden?: boolean;
      readonly outlineLevel?: number;
    }
  | { readonly type: 'insertRows' | 'deleteRows' | 'insertColumns' | 'deleteColumns'; readonly sheet: string; readonly at: number; readonly count: number }
  /** Cells of which only the first one shows; taking them apart ends every merge that the area touches. */
  | { readonly type: 'mergeCells' | 'unmergeCells'; readonly sheet: string; readonly area: Area }
  | { readonly type: 'freeze'; readonly sheet: string; readonly rows: number; readonly columns: number }
  /** `area` includes the header row. `id` survives renaming. */
  | {
      readonly type: 'addTable';
      readonly sheet: string;
      readonly id: string;
      readonly name: string;
      readonly area: Area;
      readonly style: string;
      readonly showFilterButton: boolean;
      readonly showBandedRows: boolean;
      readonly filters?: readonly ColumnFilter[];
    }
  | {
      readonly type: 'setTable';
      readonly id: string;
      readonly name?: string;
      readonly area?: Area;
      readonly style?: string;
      readonly showFilterButton?: boolean;
      readonly showBandedRows?: boolean;
      /** All of its filters: the texts that a column's rows may show, columns counted from 0. Rows are hidden apart. */
      readonly filters?: readonly ColumnFilter[];
    }
  | { readonly type: 'deleteTable'; readonly id: string }
  | { readonly type: 'addConditionalFormat'; readonly sheet: string; readonly conditionalFormat: ConditionalFormat }
  | { readonly type: 'deleteConditionalFormat'; readonly sheet: string; readonly id: string }
  | { readonly type: 'setValidation'; readonly sheet: string; readonly area: Area; readonly validation: Validation | null }
  /** `formula` as in the name manager: `='设置'!$B$3`. */
  | { readonly type: 'setName'; readonly name: string; readonly formula: string; readonly visible: boolean }
  | { readonly type: 'deleteName'; readonly name: string }
  | { readonly type: 'setPageLayout'; readonly sheet: string; readonly layout: Partial<PageLayout> }
  | { readonly type: 'setChart'; readonly sheet: string; readonly chart: Chart }
  | { readonly type: 'deleteChart'; readonly sheet: string; readonly id: string }
  | { readonly type: 'protectSheet'; readonly sheet: string; readonly options: Readonly<Record<string, unknown>>; readonly password?: string }
  | { readonly type: 'unprotectSheet'; readonly sheet: string }
  /** Hides rows of a table or sheet by a filter; the rows keep their place. */
  | { readonly type: 'setFilteredRows'; readonly sheet: string; readonly rows: readonly number[] };

/** A filter by values: only rows whose cell in the column shows one of the texts stay in sight. */
export interface ColumnFilter {
  readonly column: number;
  readonly values: readonly string[];
}

/** Where the same content goes when a file is read: identical to an edit, but not remembered as a change. */
export type Journal = readonly Operation[];
