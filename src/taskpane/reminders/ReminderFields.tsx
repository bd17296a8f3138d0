import { Checkbox, makeStyles, tokens } from '@fluentui/react-components';
import { SenderDueFields } from '../parts/SenderDueFields';
import { usePaneStyles } from '../parts/usePaneStyles';
import { useRemindersText } from './useRemindersText';

const useStyles = makeStyles({
  group: { margin: 0, padding: 0, border: 'none', minWidth: 0 },
  legend: { padding: 0, fontWeight: tokens.fontWeightSemibold },
});

/** What the planner says of the reminders. */
export interface ReminderDraft {
  readonly sender: string;
  /** `2011-05-08`, or empty. */
  readonly due: string;
  /** Statistical indicators whose figures the lead offices collect. */
  readonly byOffice: ReadonlySet<string>;
}

interface ReminderFieldsProps {
  readonly draft: ReminderDraft;
  /** Statistical indicators with figures missing. */
  readonly statistics: readonly string[];
  readonly onChange: (draft: ReminderDraft) => void;
}

/** In whose name, by when, and who collects what. */
export function ReminderFields({ draft, statistics, onChange }: ReminderFieldsProps) {
  const styles = useStyles();
  const { muted } = usePaneStyles();
  const texts = useRemindersText();

  function toggle(indicator: string): void {
    const names = new Set(draft.byOffice);
    if (!names.delete(indicator)) names.add(indicator);
    onChange({ ...draft, byOffice: names });
  }

  return (
    <>
      <SenderDueFields value={draft} labels={texts} onChange={(value) => onChange({ ...draft, ...value })} />
      {statistics.length > 0 && (
        <fieldset className={styles.group}>
          <legend className={styles.legend}>{texts.statistics}</legend>
          <p className={muted}>{texts.statisticsHint}</p>
          {statistics.map((indicator) => (
            <div key={indicator}>
              <Checkbox label={texts.byOffice(indicator)} checked={draft.byOffice.has(indicator)} onChange={() => toggle(indicator)} />
            </div>
          ))}
        </fieldset>
      )}
    </>
  );
}
