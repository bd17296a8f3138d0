import { Button } from '@fluentui/react-components';
import { useState } from 'react';
import { remindersIn } from '../../workbook/text/remindersIn';
import { AddTables } from '../parts/AddTables';
import { Busy } from '../parts/Busy';
import { IssueList } from '../parts/IssueList';
import { usePaneStyles } from '../parts/usePaneStyles';
import type { WorkPanelProps } from '../parts/WorkPanels';
import { recallText, remember } from '../rememberedChoice';
import { useFocusOnChange } from '../state/useFocusOnChange';
import { PackChoiceForm, type PackDraft } from './PackChoiceForm';
import { PacksDone } from './PacksDone';
import { usePacks } from './usePacks';
import { usePacksText } from './usePacksText';

/** One file for each office to fill in (分发填报表). */
export default function PacksPanel({ actions, overview, onSelect, onWritten }: WorkPanelProps) {
  const styles = usePaneStyles();
  const texts = usePacksText();
  const { language, asOf } = overview;
  const { preparing, made, read, make, record, back, cancel } = usePacks(actions, asOf, onWritten);
  const [draft, setDraft] = useState<PackDraft>(() => ({ offices: null, sender: recallText('reminderSender') ?? remindersIn(language).pane.senderStart, due: '' }));
  const group = useFocusOnChange<HTMLDivElement>(made !== null);
  const plan = 'plan' in preparing ? preparing.plan : null;

  function change(to: PackDraft): void {
    if (to.sender !== draft.sender) remember('reminderSender', to.sender);
    setDraft(to);
  }
  function startAnew(): void {
    setDraft({ ...draft, offices: null });
    void back();
  }

  return (
    <div ref={group} tabIndex={-1} role="group" aria-label={texts.files} className={styles.panel}>
      {made ? (
        <PacksDone actions={actions} overview={overview} made={made} onSelect={onSelect} onRecord={() => void record(made)} onCancel={cancel} onBack={startAnew} />
      ) : (
        <>
          {preparing.kind === 'reading' && <Busy label={texts.reading} onCancel={cancel} />}
          {'issues' in preparing && <IssueList issues={preparing.issues} tone="error" workbook={language} onSelect={onSelect} />}
          {preparing.kind === 'unread' && (
            <>
              <AddTables
                actions={actions}
                issues={preparing.issues}
                code="pack-no-returns"
                tables={['Returns']}
                labels={{ add: texts.addTables, adding: texts.addingTables }}
                onAdded={() => void read()}
              />
              <div className={styles.actions}>
                <Button onClick={() => void read()}>{texts.again}</Button>
              </div>
            </>
          )}
          {plan && (
            <PackChoiceForm
              plan={plan}
              draft={draft}
              isBusy={preparing.kind === 'making'}
              onChange={change}
              onMake={(offices) => void make(plan, { offices, due: draft.due === '' ? null : draft.due, sender: draft.sender.trim() })}
            />
          )}
          {preparing.kind === 'making' && <Busy label={texts.making} progress={preparing.progress} onCancel={cancel} />}
        </>
      )}
    </div>
  );
}
