import { fail, type Issue, type Outcome, succeed } from '../../domain/issue';
import { circularIn } from '../../workbook/text/circularIn';
import type { Language } from '../../workbook/text';
import type { Spreadsheet } from '../ports';
import { annexSheets } from './documents/annexes';
import { circularActions, type CorrectiveAction, newActions, supervisionActions } from './documents/correctiveActions';
import { freeSheetNames } from './documents/sheetNames';
import { type ReadStanding, readStanding } from './readStanding';
import { analysisText, HALF } from './text/analysisText';
import { circularText } from './text/circularText';
import { type Paragraph, plainText } from './text/paragraph';
import { supervisedOf } from './text/supervised';
import { supervisionText } from './text/supervisionText';
import { tellable } from './withheldOffices';
import type { SheetSpec } from '../../workbook/spec';

/** What the planner wants to have drafted. */
export type DocumentRequest = { readonly kind: 'circular' } | { readonly kind: 'supervision'; readonly office: string } | { readonly kind: 'halfYear' };

/** A document as drafted; nothing has been written. */
export interface DocumentDraft {
  readonly request: DocumentRequest;
  readonly language: Language;
  readonly month: number;
  /** `false` where the month has not been finalised, so that figures may still change. */
  readonly isFinal: boolean;
  /** What the log and the corrective actions call it. */
  readonly name: string;
  readonly paragraphs: readonly Paragraph[];
  readonly text: string;
  /** Names of the sheets it would be written to: the text first. */
  readonly sheets: readonly string[];
  readonly annexes: readonly SheetSpec[];
  /** Corrective actions that would be added, and the number of the first. */
  readonly actions: readonly CorrectiveAction[];
  readonly firstNumber: number;
  readonly read: ReadStanding;
}

/**
 * Composes a document from what the workbook shows. Three round trips. Issues: `half-year-too-early`, `office-not-behind`, and
 * those of `readStanding`.
 */
export async function draftDocument(spreadsheet: Spreadsheet, request: DocumentRequest): Promise<Outcome<DocumentDraft>> {
  const read = await readStanding(spreadsheet);
  if (!read.ok) return read;
  const composed = compose(read.value, request);
  if (!composed.ok) return composed;
  const { name, wanted, actions } = composed.value;
  const { standing, sheets: taken } = read.value;
  const { punctuated } = circularIn(standing.language).document;
  const paragraphs = composed.value.paragraphs.map((paragraph) => ({ ...paragraph, text: punctuated(paragraph.text) }));
  const sheets = freeSheetNames(wanted, taken);
  const [, first, second] = sheets;
  return succeed({
    request,
    language: standing.language,
    month: standing.month,
    isFinal: standing.isFinal,
    name,
    paragraphs,
    text: plainText(paragraphs),
    sheets,
    annexes: first !== undefined && second !== undefined ? annexSheets(tellable(standing), [first, second]) : [],
    ...newActions(read.value, actions),
    read: read.value,
  });
}

interface Composed {
  readonly name: string;
  readonly paragraphs: readonly Paragraph[];
  readonly wanted: readonly string[];
  readonly actions: readonly CorrectiveAction[];
}

function compose({ standing: town }: ReadStanding, request: DocumentRequest): Outcome<Composed> {
  const { circular, supervision, halfYear, circularSheets } = circularIn(town.language);
  const { year, month } = town;
  switch (request.kind) {
    case 'circular':
      return succeed({
        name: circular.name(year, month),
        paragraphs: circularText(tellable(town)),
        wanted: [circularSheets.circular(month), circularSheets.annex1(month), circularSheets.annex2(month)],
        actions: circularActions(town),
      });
    case 'supervision': {
      const supervised = supervisedOf(town).find(({ name }) => name === request.office);
      if (!supervised) return fail([issue('office-not-behind', { office: request.office })]);
      return succeed({
        name: supervision.name(year, month, request.office),
        paragraphs: supervisionText(town, supervised),
        wanted: [circularSheets.supervision(request.office, month)],
        actions: supervisionActions(town, supervised),
      });
    }
    case 'halfYear':
      if (month < HALF) return fail([issue('half-year-too-early', { month })]);
      return succeed({ name: halfYear.name(year, month), paragraphs: analysisText(tellable(town)), wanted: [circularSheets.halfYear(month)], actions: [] });
  }
}

/** Names of the offices and villages that can be supervised. Three round trips. */
export async function listSupervised(spreadsheet: Spreadsheet): Promise<Outcome<readonly string[]>> {
  const read = await readStanding(spreadsheet);
  return read.ok ? succeed(supervisedOf(read.value.standing).map(({ name }) => name)) : read;
}

function issue(code: string, facts: Issue['facts']): Issue {
  return { code, severity: 'error', facts };
}
