import { fail, type Outcome, succeed } from '../../domain/issue';
import type { Append, ChangeSet, ColumnGuard } from '../../workbook/change';
import { actionsSheet } from '../../workbook/sheets/actions';
import { textSheet } from '../../workbook/sheets/circular/textSheet';
import type { Literal } from '../../workbook/spec';
import { layoutsIn } from '../../workbook/tables';
import { type ActionKey, actionKeys, type LogKey, logKeys } from '../../workbook/tables/columns';
import { textIn } from '../../workbook/text';
import { circularIn } from '../../workbook/text/circularIn';
import type { CommandOptions, Spreadsheet } from '../ports';
import type { DocumentDraft } from './draft';
import { editedParagraphs } from './text/paragraph';

/** What writing a document left in the workbook. */
export interface WrittenDocument {
  readonly sheets: readonly string[];
  readonly actions: number;
}

/**
 * Writes a document as it was edited onto sheets of its own, and its corrective actions and the log. Four round trips.
 * The sheets come first: should the tables refuse, `document-without-actions` says so beside what they refused.
 */
export async function writeDocument(spreadsheet: Spreadsheet, draft: DocumentDraft, text: string, time: string, options?: CommandOptions): Promise<Outcome<WrittenDocument>> {
  const { language, sheets, annexes, read } = draft;
  const catalogue = textIn(language);
  const [own = ''] = sheets;
  const hasActions = read.located.has('Actions', 'office');
  const built = await spreadsheet.build(
    {
      language,
      sheets: [
        textSheet(own, draftLines(draft, text), language),
        ...annexes,
        // An older workbook gets the table when it is first needed.
        ...(hasActions || draft.actions.length === 0 ? [] : [actionsSheet({ language, text: catalogue }, layoutsIn(catalogue))]),
      ],
      names: [],
      active: own,
    },
    options,
  );
  if (!built.ok) return built;
  // What has been built stands, so the rest is no longer to be cancelled.
  const recorded = await spreadsheet.apply(recordOf(draft, time), { onProgress: options?.onProgress });
  if (recorded.ok) return succeed({ sheets, actions: draft.actions.length });
  return fail([{ code: 'document-without-actions', severity: 'error', facts: { sheets } }, ...recorded.issues]);
}

function draftLines({ paragraphs, isFinal, language }: DocumentDraft, text: string) {
  const lines = editedParagraphs(text, paragraphs);
  return isFinal ? lines : [{ kind: 'remark' as const, text: circularIn(language).document.draft }, ...lines];
}

function recordOf(draft: DocumentDraft, time: string): ChangeSet {
  const { located, columns } = draft.read;
  const guards: readonly ColumnGuard[] = columns
    .filter(({ table, header }) => table === 'Actions' && ['month', 'office', 'indicator'].some((key) => located.has('Actions', key) && located.header('Actions', key) === header))
    .map(({ table, header, formulas }) => ({ table, header, expected: formulas }));
  return { columns: [], guards, appends: [...(draft.actions.length > 0 ? [actionRows(draft, time)] : []), logRow(draft, time)] };
}

function actionRows(draft: DocumentDraft, time: string): Append {
  const { language, month, name, firstNumber, read } = draft;
  const { actionTable } = circularIn(language);
  const header = (key: ActionKey): string => (read.located.has('Actions', key) ? read.located.header('Actions', key) : textIn(language).headers.Actions[key]);
  const rows = draft.actions.map(({ office, indicator, problem, cause, measure, deadline }, index): Literal[] => {
    const cells: Readonly<Record<ActionKey, Literal>> = {
      number: firstNumber + index,
      date: time.slice(0, 10),
      month,
      office,
      indicator,
      problem,
      cause: cause || null,
      measure: measure || null,
      responsible: null,
      deadline: deadline || null,
      document: name,
      state: actionTable.states.open,
      closedOn: null,
      note: null,
    };
    return actionKeys.map((key) => cells[key]);
  });
  return { table: 'Actions', headers: actionKeys.map(header), rows };
}

/** Sheets and appended rows are no cells with a before, so the log says them in its summary. */
function logRow({ language, name, sheets, actions, read }: DocumentDraft, time: string): Append {
  const { actionTable } = circularIn(language);
  const cells: Readonly<Record<LogKey, Literal>> = {
    time,
    command: actionTable.command,
    summary: actionTable.log(name, sheets, actions.length),
    table: 'Actions',
    column: '',
    before: '',
    after: '',
  };
  return { table: 'Log', headers: logKeys.map((key) => read.located.header('Log', key)), rows: [logKeys.map((key) => cells[key])] };
}
