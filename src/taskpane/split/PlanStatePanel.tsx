import { Button } from '@fluentui/react-components';
import { useCallback, useEffect, useState } from 'react';
import type { PlanStanding } from '../../app/planState/planStates';
import { AddVersions } from '../adjust/AddVersions';
import type { AdjustPanelProps } from '../adjust/AdjustPanel';
import { Busy } from '../parts/Busy';
import { IssueList } from '../parts/IssueList';
import { Notice } from '../parts/Notice';
import { usePaneStyles } from '../parts/usePaneStyles';
import { useFocusOnChange } from '../state/useFocusOnChange';
import { useWork } from '../state/useWork';
import { markOrder, NEW_DRAFT, type PlanStep } from './planStateDraft';
import { PlanStateForm } from './PlanStateForm';
import { usePlanStateText } from './usePlanStateText';

type PlanStatePanelProps = Pick<AdjustPanelProps, 'actions' | 'overview' | 'onSelect' | 'onWritten' | 'onBack'>;

/** How far every plan has come, and its next step. */
export function PlanStatePanel({ actions, overview, onSelect, onWritten, onBack }: PlanStatePanelProps) {
  const styles = usePaneStyles();
  const { planText } = usePlanStateText();
  const texts = planText.pane;
  const list = useWork<'list', readonly PlanStanding[]>();
  const mark = useWork<'consultation' | 'issued', number>();
  const [draft, setDraft] = useState(NEW_DRAFT);
  const { start } = list;
  const read = useCallback(() => void start('list', (options) => actions.readPlanStates(options)), [actions, start]);
  useEffect(read, [read]);
  const standings = list.state.kind === 'done' ? list.state.result : null;
  const isBusy = mark.state.kind === 'running' || list.state.kind === 'running';
  const view = useFocusOnChange<HTMLDivElement>(mark.state.kind === 'done');

  async function take(step: PlanStep): Promise<void> {
    const order = markOrder(step, draft);
    const count = order.indicators.length;
    const outcome = await mark.start(order.state, async (options) => {
      const written = await actions.markPlan(order, options);
      return written.ok ? { ...written, value: count } : written;
    });
    if (!outcome?.ok) return;
    setDraft(NEW_DRAFT);
    read();
    onWritten();
  }

  return (
    <>
      <p className={styles.muted}>{texts.intro}</p>
      <div ref={view} tabIndex={-1} role="group" aria-label={texts.label} className={styles.panel}>
        {mark.state.kind === 'done' && <Notice tone="success">{texts.marked[mark.state.name](mark.state.result)}</Notice>}
        {mark.state.kind === 'failed' && <IssueList issues={mark.state.issues} tone="error" workbook={overview.language} onSelect={onSelect} />}
        {mark.state.kind === 'running' && <Busy label={texts.marking} progress={mark.state.progress} onCancel={mark.cancel} />}
        {list.state.kind === 'running' && <Busy label={texts.reading} progress={list.state.progress} onCancel={list.cancel} />}
        {list.state.kind === 'failed' && (
          <>
            <IssueList issues={list.state.issues} tone="error" workbook={overview.language} onSelect={onSelect} />
            <AddVersions actions={actions} issues={list.state.issues} onAdded={read} />
          </>
        )}
        {standings?.length === 0 && <p className={styles.text}>{texts.nothing}</p>}
        {standings !== null && standings.length > 0 && <PlanStateForm standings={standings} draft={draft} isBusy={isBusy} onChange={setDraft} onStep={(step) => void take(step)} />}
      </div>
      <div className={styles.actions}>
        <Button onClick={onBack}>{texts.back}</Button>
      </div>
    </>
  );
}
