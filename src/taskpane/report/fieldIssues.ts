import type { OfficeRow } from '../../app/office/officeBook';
import { checkEntry } from '../../app/report/checkEntry';
import type { EntryField } from '../../app/report/entry';
import type { Issue } from '../../domain/issue';
import { type Draft, fieldText } from './drafts';

/** What there is to say about an entry, the worst first: it cannot be saved, is doubtful, or the cell was changed meanwhile. */
export function fieldIssues(row: OfficeRow, field: EntryField, { typed, base }: Draft, basis: Parameters<typeof checkEntry>[3]): readonly Issue[] {
  if (typed[field] === undefined) return [];
  const checked = checkEntry(row, field, typed, basis);
  const [before, now] = [fieldText(base[field] ?? null), fieldText(row.fields[field])];
  const changed: readonly Issue[] = before === now ? [] : [{ code: 'report-changed-here', severity: 'warning', facts: { before, now } }];
  return [...(checked.ok ? checked.warnings : checked.issues), ...changed];
}
