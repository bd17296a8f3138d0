import type { OfficeRow } from '../../app/office/officeBook';
import { checkEntry } from '../../app/report/checkEntry';
import { type Entry, ENTRY_FIELDS, type EntryField, type TypedFields } from '../../app/report/entry';

type Standing = OfficeRow['fields'];

/** What was typed into a row and is not saved, with what stood there when typing began. */
export interface Draft {
  readonly typed: TypedFields;
  readonly base: Partial<Standing>;
}

/** By `OfficeRow.key`, so that they stay with their rows when the sheet is sorted. */
export type Drafts = ReadonlyMap<string, Draft>;

export const NO_DRAFTS: Drafts = new Map();

/** A cell as it is typed. */
export function fieldText(cell: Standing[EntryField]): string {
  return cell === null ? '' : String(cell);
}

/** What is typed back to what stands there is no draft any more; `null` takes a field back. */
export function typedInto(drafts: Drafts, row: OfficeRow, field: EntryField, text: string | null): Drafts {
  const before = drafts.get(row.key) ?? { typed: {}, base: {} };
  const isDraft = text !== null && text !== fieldText(row.fields[field]);
  const typed = without(before.typed, field);
  const base = without(before.base, field);
  const draft: Draft = isDraft ? { typed: { ...typed, [field]: text }, base: { ...base, [field]: before.typed[field] === undefined ? row.fields[field] : before.base[field] } } : { typed, base };
  const after = new Map(drafts);
  if (Object.keys(draft.typed).length === 0) after.delete(row.key);
  else after.set(row.key, draft);
  return after;
}

/** Drafts of rows that are there, as entries; each row once, even where a fault has doubled it. */
export function entriesIn(drafts: Drafts, rows: readonly OfficeRow[]): readonly Entry[] {
  const firsts = new Map([...rows].reverse().map((row) => [row.key, row]));
  return [...drafts].flatMap(([key, { typed }]) => {
    const row = firsts.get(key);
    return row ? ENTRY_FIELDS.flatMap((field): readonly Entry[] => (typed[field] === undefined ? [] : [{ row: row.row, key, field, text: typed[field] }])) : [];
  });
}

/** How many entries cannot be saved as they are. */
export function errorsIn(drafts: Drafts, rows: readonly OfficeRow[], basis: Parameters<typeof checkEntry>[3]): number {
  return entriesIn(drafts, rows).filter(({ row: at, field, key }) => {
    const row = rows.find((one) => one.row === at);
    return row && !checkEntry(row, field, drafts.get(key)?.typed ?? {}, basis).ok;
  }).length;
}

function without<Value>(fields: Readonly<Partial<Record<EntryField, Value>>>, left: EntryField): Readonly<Partial<Record<EntryField, Value>>> {
  return Object.fromEntries(Object.entries(fields).filter(([field]) => field !== left));
}
