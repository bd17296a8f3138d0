import type { Language } from '../text/language';
import type { OutputTexts } from '../text/outputsIn';
import type { Catalogue } from '../text';
import type { ConditionalFormatSpec, PageSpec } from '../spec';
import type { TableName } from '../tables/names';

/** A column of the workbook as it stands now, whole and with its sheet's name, such as `'分解台账'!$C:$C`. */
export type ColumnReference = (table: TableName, key: string) => string;

/** What every print view is made in. */
export interface PrintEdition {
  readonly language: Language;
  readonly text: Catalogue;
  readonly outputs: OutputTexts;
  readonly column: ColumnReference;
}

/** A column of formulas, or of literals where it has none. Formulas are those of `PRINT_FIRST_ROW`. */
export interface PrintColumn {
  readonly header: string;
  /** Characters. */
  readonly width: number;
  readonly formula?: string;
  /** `amount` has the decimals of the row's indicator. */
  readonly format?: 'amount' | 'distance' | (string & {});
  readonly horizontal?: 'Left' | 'Center' | 'Right';
  /** Whether subtotals add it up. */
  readonly isSummed?: boolean;
}

/** A print view without its rows. */
export interface PrintView {
  readonly sheet: string;
  /** The workbook's name for the block of cells that the view fills. */
  readonly name: string;
  readonly title: string;
  readonly remark: string;
  readonly paper: PageSpec['paper'];
  readonly scale: number;
  readonly fontSize: number;
  /** Points of a row of one line. */
  readonly rowHeight: number;
  readonly headerHeight: number;
  /** After the indicator's and the unit's. */
  readonly columns: readonly PrintColumn[];
  readonly nameWidths: { readonly indicator: number; readonly unit: number };
  /** Width of the column that holds the row's remark, in characters. */
  readonly remarkWidth: number;
  /** A further hidden column of formulas. */
  readonly colour?: string;
  lights?(area: (column: number) => string, colourCell: string): readonly ConditionalFormatSpec[];
}
