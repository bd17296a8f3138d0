import type { CheckedRow } from '../../app/close/preview';

export interface OfficeRows {
  readonly office: string;
  readonly rows: readonly CheckedRow[];
}

/** Rows by their lead office, in the order in which offices first appear. */
export function byOffice(rows: readonly CheckedRow[]): readonly OfficeRows[] {
  const found = new Map<string, CheckedRow[]>();
  for (const row of rows) {
    const own = found.get(row.office);
    if (own) own.push(row);
    else found.set(row.office, [row]);
  }
  return [...found].map(([office, own]) => ({ office, rows: own }));
}
