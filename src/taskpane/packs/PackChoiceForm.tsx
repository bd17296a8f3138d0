import type { PackPlan } from '../../app/packs/packPlan';
import { dueDay } from '../../domain/schedule/dueDay';
import { Notice } from '../parts/Notice';
import { ReasonedButton } from '../parts/ReasonedButton';
import { SenderDueFields } from '../parts/SenderDueFields';
import { usePaneStyles } from '../parts/usePaneStyles';
import { PackOfficeList } from './PackOfficeList';
import { usePacksText } from './usePacksText';

/** What the planner says of the forms. */
export interface PackDraft {
  /** `null` as long as nothing was ticked or unticked: then those that have not got this month's form. */
  readonly offices: ReadonlySet<string> | null;
  readonly sender: string;
  /** `2011-05-08`, or empty. */
  readonly due: string;
}

interface PackChoiceFormProps {
  readonly plan: PackPlan;
  readonly draft: PackDraft;
  readonly isBusy: boolean;
  readonly onChange: (draft: PackDraft) => void;
  readonly onMake: (offices: readonly string[]) => void;
}

/** Who gets a form, by when and to whom it goes back, and what making them will write. */
export function PackChoiceForm({ plan, draft, isBusy, onChange, onMake }: PackChoiceFormProps) {
  const { text, muted, actions, tight } = usePaneStyles();
  const texts = usePacksText();
  const unsent = plan.offices.filter(({ sentOn }) => sentOn === null);
  const ticked = draft.offices ?? new Set(unsent.map(({ office }) => office));
  const chosen = plan.offices.map(({ office }) => office).filter((office) => ticked.has(office));
  const sent = plan.offices.length - unsent.length;
  const nameless = plan.book.rows.filter(({ office }) => office === '').length;

  return (
    <>
      <p className={text}>{texts.about(plan.year, plan.month)}</p>
      {nameless > 0 && <Notice tone="warning">{texts.noOffice(nameless)}</Notice>}
      {sent > 0 && <p className={muted}>{texts.sentLeftOut(sent, plan.offices.length)}</p>}
      <PackOfficeList offices={plan.offices} chosen={ticked} isBusy={isBusy} onChange={(offices) => onChange({ ...draft, offices })} />
      <SenderDueFields value={draft} labels={{ ...texts, dueHint: dueHint(draft.due, texts) }} isBusy={isBusy} onChange={(value) => onChange({ ...draft, ...value })} />
      <div className={tight}>
        <p className={muted}>{texts.internal}</p>
        <p className={muted}>{texts.law}</p>
        <p className={muted}>{texts.mistakes}</p>
        {chosen.length > 0 && <p className={muted}>{texts.records(chosen.length) + (plan.book.workbookId === '' ? texts.firstTime : '')}</p>}
      </div>
      <div className={actions}>
        <ReasonedButton reason={reasonAgainst(chosen, draft, texts)} busy={isBusy} onClick={() => onMake(chosen)}>
          {texts.make(chosen.length)}
        </ReasonedButton>
      </div>
    </>
  );
}

type Texts = ReturnType<typeof usePacksText>;

function reasonAgainst(chosen: readonly string[], { sender }: PackDraft, texts: Texts): string | null {
  if (chosen.length === 0) return texts.chooseOffices;
  return sender.trim() === '' ? texts.enterSender : null;
}

function dueHint(due: string, texts: Texts): string {
  const day = dueDay(due);
  return day?.postponedTo ? texts.weekend(day.weekday, day.postponedTo) : texts.dueHint;
}
