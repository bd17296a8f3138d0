import type { Outcome } from '../../domain/issue';
import type { Append, ChangeSet, ColumnChange } from '../../workbook/change';
import { decodeSettings } from '../../workbook/decode/others';
import { dateSerial } from '../../workbook/sheets/dateSerial';
import { LANGUAGES, textIn } from '../../workbook/text';
import { packsIn } from '../../workbook/text/packsIn';
import { returnsIn } from '../../workbook/text/returnsIn';
import type { CommandOptions, Spreadsheet } from '../ports';
import { returnLines, returnRowOf } from '../office/returnLines';
import { changed, loggedChange } from '../split/changes';
import type { PackPlan } from './packPlan';
import type { PackOrder } from './packSpecs';

/** Says in the record of returns that the forms were sent, and keeps the workbook's number. Two round trips; logged. Issues: those of `Spreadsheet.apply`. */
export function recordPacks(spreadsheet: Spreadsheet, plan: PackPlan, order: PackOrder, options?: CommandOptions): Promise<Outcome<void>> {
  return spreadsheet.apply(recordChange(plan, order), options);
}

/** Only what the record itself follows from is guarded: the ledger may go on while forms are made. */
function recordChange(plan: PackPlan, order: PackOrder): ChangeSet {
  const { located, columns } = plan.book;
  const own = { located, columns: columns.filter(({ table }) => table === 'Returns' || table === 'Settings') };
  const chosen = new Set(order.offices);
  const sent = plan.offices.map(({ office }) => office).filter((office) => chosen.has(office));
  const text = packsIn(located.language).log;
  const head = { time: order.time, command: text.command, summary: text.summary(plan.month, sent) };
  const days = { sentOn: dateSerial(order.time.slice(0, 10)), due: order.due === null ? null : dateSerial(order.due) };
  const { columns: renewed, appends } = returnLines(plan.book, sent.map((office) => ({ office, month: plan.month, cells: { ...days, ...(enteredHere(plan, office) && AWAITED) } })));
  const { column, added } = numbered(plan, order);
  return loggedChange(own, [...renewed, ...column], head, { added: [...appends, ...added] });
}

/** A form that goes out after the office entered its figures here is to come back all the same. */
const AWAITED = { receivedOn: null, file: null, figures: null } as const;

function enteredHere({ book: { returns }, month }: PackPlan, office: string): boolean {
  const row = returnRowOf(returns, office, month);
  return row !== null && LANGUAGES.some((language) => returnsIn(language).files.enteredHere === returns.text('file', row));
}

/** The number by which returns know their workbook, put in once; an older workbook has no line for it yet. */
function numbered({ book }: PackPlan, { workbookId }: PackOrder): { readonly column: readonly ColumnChange[]; readonly added: readonly Append[] } {
  if (book.workbookId !== '') return { column: [], added: [] };
  const row = decodeSettings(book.settings).get('workbookId')?.row;
  if (row !== undefined) return { column: [changed(book, 'Settings', 'value', new Map([[row, workbookId]]))], added: [] };
  const { item } = textIn(book.located.language).settings.workbookId;
  const headers = (['item', 'value'] as const).map((key) => book.located.header('Settings', key));
  return { column: [], added: [{ table: 'Settings', headers, rows: [[item, workbookId]] }] };
}
