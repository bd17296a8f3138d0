import { Cells } from './cells';
import { Formats } from './format';
import { Layers } from './layers';
import { Lines } from './lines';
import type { Area, Chart, ConditionalFormat, PageLayout, Validation, Visibility } from './operation';
import { DEFAULT_PAGE_LAYOUT } from './pageLayout';

export interface ColumnProperties {
  /** Characters, as in the file format. */
  readonly width: number;
  readonly hidden: boolean;
  readonly outlineLevel: number;
  readonly collapsed: boolean;
}

export interface RowProperties {
  /** Points. */
  readonly height: number;
  readonly hidden: boolean;
  readonly outlineLevel: number;
}

/** State of one worksheet. Only the book's operations change it. */
export class Sheet {
  visibility: Visibility = 'Visible';
  /** `#RRGGBB`, or empty. */
  tabColor = '';
  showGridlines = true;
  readonly cells = new Cells();
  readonly formats = new Formats();
  readonly validations = new Layers<Validation | null>(() => true);
  readonly columns = new Lines<ColumnProperties>();
  readonly rows = new Lines<RowProperties>();
  /** Kept in the order in which they are tested. */
  conditionalFormats: readonly ConditionalFormat[] = [];
  pageLayout: PageLayout = DEFAULT_PAGE_LAYOUT;
  readonly charts = new Map<string, Chart>();
  /** Merged cells. */
  merged: readonly Area[] = [];
  frozen = { rows: 0, columns: 0 };
  protection: { readonly options: Readonly<Record<string, unknown>>; readonly password?: string } | null = null;
  filteredRows: ReadonlySet<number> = new Set();

  constructor(
    readonly id: string,
    public name: string,
  ) {}
}
