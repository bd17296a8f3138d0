import { useState } from 'react';
import type { Overview, RowStanding } from '../../app/track/overview';
import type { Issue } from '../../domain/issue';
import { textIn } from '../../workbook/text';
import type { CellTarget, PaneActions } from '../actions';
import { Busy } from '../parts/Busy';
import { IssueList } from '../parts/IssueList';
import { Notice } from '../parts/Notice';
import { ReasonedButton } from '../parts/ReasonedButton';
import { usePaneStyles } from '../parts/usePaneStyles';
import { useWork } from '../state/useWork';
import { useText } from '../useText';
import { AsOfStepper } from './AsOfStepper';
import { IndicatorList } from './IndicatorList';
import { LightCounts } from './LightCounts';
import { WorstList } from './WorstList';

interface TrackPanelProps {
  readonly actions: PaneActions;
  readonly overview: Overview;
  readonly isLive: boolean;
  readonly onOverview: (overview: Overview) => void;
}

/** Step 3: the as-of month, the lights, and who lags. */
export function TrackPanel({ actions, overview, isLive, onOverview }: TrackPanelProps) {
  const styles = usePaneStyles();
  const { pane } = useText();
  const texts = pane.track;
  const { state, start, cancel } = useWork<'asOf' | 'refresh', Overview>();
  const [refused, setRefused] = useState<readonly Issue[]>([]);
  const isBusy = state.kind === 'running';
  const issues = state.kind === 'failed' ? state.issues : refused;

  async function moveTo(month: number): Promise<void> {
    setRefused([]);
    const outcome = await start('asOf', async (options) => {
      const moved = await actions.setAsOf(month, options);
      return moved.ok ? actions.readOverview() : moved;
    });
    if (outcome?.ok) onOverview(outcome.value);
  }

  async function refresh(): Promise<void> {
    setRefused([]);
    const outcome = await start('refresh', (options) => actions.refresh(options));
    if (outcome?.ok) onOverview(outcome.value);
  }

  async function select(target: CellTarget): Promise<void> {
    const outcome = await actions.select(target);
    setRefused(outcome.ok ? [] : outcome.issues);
  }

  const showRow = ({ row }: RowStanding): void =>
    void select({ table: 'Ledger', header: textIn(overview.language).headers.Ledger.status, row });

  return (
    <>
      <AsOfStepper year={overview.year} month={overview.asOf} isBusy={isBusy} onMonth={(month) => void moveTo(month)} />
      <div className={styles.actions}>
        <ReasonedButton reason={null} busy={isBusy} appearance="secondary" onClick={() => void refresh()}>
          {texts.refresh}
        </ReasonedButton>
        <span className={styles.muted}>{texts.refreshHint}</span>
      </div>
      {isBusy && <Busy label={state.name === 'asOf' ? texts.moving : texts.refreshing} progress={state.progress} onCancel={cancel} />}
      <IssueList issues={issues} tone="error" workbook={overview.language} onSelect={(target) => void select(target)} />
      {state.kind === 'done' && state.name === 'refresh' && <Notice tone="success">{texts.refreshed(state.result.asOf)}</Notice>}
      {!isLive && <Notice tone="warning">{texts.notLive}</Notice>}
      <LightCounts overview={overview} />
      <IndicatorList overview={overview} />
      <WorstList overview={overview} onRow={showRow} />
      <p className={styles.muted}>{pane.internal}</p>
    </>
  );
}
