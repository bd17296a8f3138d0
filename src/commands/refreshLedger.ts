import type { Spreadsheet } from '../app/ports';
import { refresh } from '../app/track/refresh';
import { issueText } from '../workbook/issueText';
import type { Language } from '../workbook/text';

/** The refresh button: like the pane's, except that it speaks only when nothing could be written. */
export async function refreshLedger(
  spreadsheet: Spreadsheet,
  language: Language,
  notify: (sentences: readonly string[]) => Promise<void>,
): Promise<void> {
  const outcome = await refresh(spreadsheet);
  if (!outcome.ok) await notify(outcome.issues.map((issue) => issueText(issue, language)));
}
