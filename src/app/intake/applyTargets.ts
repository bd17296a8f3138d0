import { fail, type Issue, type Outcome } from '../../domain/issue';
import { groupBy } from '../../domain/groupBy';
import type { TargetChange, TargetLine } from '../../domain/intake/targetLine';
import { plainName } from '../../domain/intake/unitIndex';
import type { ChangeSet, ColumnChange } from '../../workbook/change';
import type { Literal } from '../../workbook/spec';
import { textIn } from '../../workbook/text';
import { targetsIn } from '../../workbook/text/targetsIn';
import type { CommandOptions, Spreadsheet } from '../ports';
import { changed, loggedChange } from '../split/changes';
import { newIndicators } from './newIndicators';
import type { TargetBook } from './targetBook';

/**
 * Writes the accepted lines and nothing else: cells of indicators that are there, new indicators below them. Two round
 * trips. Issues: `intake-none-accepted`, `intake-accepted-twice`, those of `Spreadsheet.apply`.
 */
export async function applyTargets(
  spreadsheet: Spreadsheet,
  book: TargetBook,
  { lines, time }: { readonly lines: readonly TargetLine[]; readonly time: string },
  options?: CommandOptions,
): Promise<Outcome<void>> {
  const writable = lines.filter(({ canWrite }) => canWrite);
  if (writable.length === 0) return fail([error('intake-none-accepted', {})]);
  const twice = [...groupBy(writable, ({ draft }) => plainName(draft.name))].flatMap(([, same]) => (same.length > 1 ? [error('intake-accepted-twice', { name: same[0]?.draft.name ?? '' })] : []));
  return twice.length > 0 ? fail(twice) : spreadsheet.apply(targetChange(book, writable, time), options);
}

function targetChange(book: TargetBook, lines: readonly TargetLine[], time: string): ChangeSet {
  const text = targetsIn(book.located.language);
  const fresh = lines.filter(({ match }) => match.kind === 'new');
  const head = { time, command: text.commands.paste, summary: text.summary(lines.length - fresh.length, fresh.length) };
  // Other tables were read for comparison only: what goes on there does not matter to a target.
  const own = { ...book, columns: book.columns.filter(({ table }) => table === 'Indicators') };
  return loggedChange(own, cellChanges(book, lines), head, { added: fresh.length > 0 ? [newIndicators(book, fresh.map(({ draft }) => draft))] : [] });
}

function cellChanges(book: TargetBook, lines: readonly TargetLine[]): readonly ColumnChange[] {
  const cells = lines.flatMap(({ match, changes }) => ('indicator' in match ? changes.map((change) => ({ ...change, row: match.indicator.row })) : []));
  return [...groupBy(cells, ({ field }) => field)].map(([field, own]) => changed(book, 'Indicators', field, new Map(own.map((change) => [change.row, cellOf(book, change)]))));
}

function cellOf({ located }: TargetBook, { field, after }: TargetChange): Literal {
  const { targetStates } = textIn(located.language).words;
  return field === 'targetState' && (after === 'issued' || after === 'toVerify') ? targetStates[after] : after;
}

function error(code: string, facts: Issue['facts']): Issue {
  return { code, severity: 'error', facts };
}
