import type { PackField } from '../../workbook/pack/packRecord';

export { PACK_FIELDS as ENTRY_FIELDS, type PackField as EntryField } from '../../workbook/pack/packRecord';

/** What an office typed into one field of a row. */
export interface Entry {
  /** 0-based row of the ledger's body. */
  readonly row: number;
  /** `OfficeRow.key`. */
  readonly key: string;
  readonly field: PackField;
  readonly text: string;
}

/** What is typed into fields of one row; those left out stay as they are. */
export type TypedFields = Readonly<Partial<Record<PackField, string>>>;
