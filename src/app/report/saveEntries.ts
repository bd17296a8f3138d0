import { fail, type Issue, type Outcome } from '../../domain/issue';
import type { OfficeBook } from '../office/officeBook';
import type { CommandOptions, Spreadsheet } from '../ports';
import type { Entry } from './entry';
import { type EntryOrder, planEntries } from './planEntries';

/**
 * Writes an office's entries, in two round trips. Issues: those of `planEntries` and of `Spreadsheet.apply`;
 * `report-changed-meanwhile` where somebody wrote to the same columns since the book was read.
 */
export async function saveEntries(spreadsheet: Spreadsheet, book: OfficeBook, entries: readonly Entry[], order: EntryOrder, options?: CommandOptions): Promise<Outcome<void>> {
  const change = planEntries(book, entries, order);
  if (!change.ok) return change;
  const saved = await spreadsheet.apply(change.value, options);
  return saved.ok ? saved : fail(saved.issues.map(withoutPreview));
}

/** There is no preview to be made again, only figures to be read again. */
function withoutPreview(issue: Issue): Issue {
  return issue.code === 'changed-meanwhile' ? { ...issue, code: 'report-changed-meanwhile' } : issue;
}
