import { useState } from 'react';
import { type Awaited, awaited, awaitedStatistics } from '../../app/reminders/awaited';
import { type Reminder, reminderTexts } from '../../app/reminders/reminderTexts';
import { dueDay } from '../../domain/schedule/dueDay';
import { remindersIn } from '../../workbook/text/remindersIn';
import { Notice } from '../parts/Notice';
import { usePaneStyles } from '../parts/usePaneStyles';
import type { WorkPanelProps } from '../parts/WorkPanels';
import { recallAll, recallText, remember, rememberAll } from '../rememberedChoice';
import { type ReminderDraft, ReminderFields } from './ReminderFields';
import { ReminderText } from './ReminderText';
import { ReturnList } from './ReturnList';
import { useOfficeReturns } from './useOfficeReturns';
import { useRemindersText } from './useRemindersText';

/** Who has not reported, as short messages to copy (催报清单): offices and counts only. */
export default function RemindersPanel({ actions, overview }: WorkPanelProps) {
  const texts = useRemindersText();
  const { muted } = usePaneStyles();
  const { language } = overview;
  const [draft, setDraft] = useState<ReminderDraft>(() => ({
    sender: recallText('reminderSender') ?? remindersIn(language).pane.senderStart,
    due: '',
    byOffice: recallAll('officeReported'),
  }));
  const found = awaited(overview, draft.byOffice);
  const { states, liaisons } = useOfficeReturns(actions, overview);

  function change(to: ReminderDraft): void {
    if (to.sender !== draft.sender) remember('reminderSender', to.sender);
    if (to.byOffice !== draft.byOffice) rememberAll('officeReported', to.byOffice);
    setDraft(to);
  }

  if (!found) return <Notice tone="warning">{texts.noAsOf}</Notice>;
  if (found.due === 0) return <Counts found={found} />;
  // The day that the forms were sent with, unless the planner names another.
  const due = draft.due === '' ? (states.find((state) => state.due !== null)?.due ?? '') : draft.due;
  const messages = reminderTexts(found, { sender: draft.sender.trim(), dueDay: dueDay(due) }, language);
  const labelOf = ({ kind, office }: Reminder): string => (kind === 'overdue' ? texts.kinds.overdue(office, liaisons.get(office) ?? '') : texts.kinds[kind]);
  return (
    <>
      <Counts found={found} />
      {found.reported < found.due && <ReminderFields draft={{ ...draft, due }} statistics={awaitedStatistics(overview)} onChange={change} />}
      {states.length > 0 && <ReturnList month={found.month} states={states} />}
      {messages.map((message) => (
        <ReminderText key={`${message.kind} ${message.office}`} label={labelOf(message)} text={message.text} language={language} />
      ))}
      <p className={muted}>{texts.neverSent}</p>
    </>
  );
}

/** How much is in, and what the messages cannot say. */
function Counts({ found: { month, due, reported, offices, earlier } }: { readonly found: Awaited }) {
  const texts = useRemindersText();
  const { text: line, muted } = usePaneStyles();
  const nameless = offices.find(({ office }) => office === '')?.count ?? 0;
  return (
    <>
      {due === 0 ? <Notice tone="warning">{texts.nothingDue}</Notice> : <p className={line}>{texts.counts(month, due, reported)}</p>}
      {due > 0 && reported === due && <Notice tone="success">{texts.allReported}</Notice>}
      {nameless > 0 && <Notice tone="warning">{texts.noOffice(nameless)}</Notice>}
      {earlier > 0 && <p className={muted}>{texts.earlier(earlier)}</p>}
    </>
  );
}
