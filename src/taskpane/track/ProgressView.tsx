import { lazy, type ReactNode, Suspense } from 'react';
import type { Overview, RowStanding } from '../../app/track/overview';
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
import { useLightFilter } from './useLightFilter';

const RowsView = lazy(() => import('./RowsView'));

interface ProgressViewProps {
  readonly actions: PaneActions;
  readonly overview: Overview;
  readonly isLive: boolean;
  readonly onOverview: (overview: Overview) => void;
  /** What can be done with the month's figures. */
  readonly menu: ReactNode;
  readonly onSelect: (target: CellTarget) => void;
}

/** The as-of month, the lights, and who lags. */
export function ProgressView({ actions, overview, isLive, onOverview, onSelect, menu }: ProgressViewProps) {
  const styles = usePaneStyles();
  const { pane } = useText();
  const texts = pane.track;
  const { state, start, cancel } = useWork<'asOf' | 'refresh', Overview>();
  const isBusy = state.kind === 'running';
  const indicators = useLightFilter(overview.indicators);
  const rows = useLightFilter(overview.rows);

  async function moveTo(month: number): Promise<void> {
    const outcome = await start('asOf', async (options) => {
      const moved = await actions.setAsOf(month, options);
      return moved.ok ? actions.readOverview() : moved;
    });
    if (outcome?.ok) onOverview(outcome.value);
  }

  async function refresh(): Promise<void> {
    const outcome = await start('refresh', (options) => actions.refresh(options));
    if (outcome?.ok) onOverview(outcome.value);
  }

  const showRow = ({ row }: RowStanding): void =>
    onSelect({ table: 'Ledger', header: textIn(overview.language).headers.Ledger.status, row });

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
      {state.kind === 'failed' && <IssueList issues={state.issues} tone="error" workbook={overview.language} onSelect={onSelect} />}
      {state.kind === 'done' && state.name === 'refresh' && <Notice tone="success">{texts.refreshed(state.result.asOf)}</Notice>}
      {!isLive && <Notice tone="warning">{texts.notLive}</Notice>}
      <IssueList issues={overview.faults} tone="warning" workbook={overview.language} onSelect={onSelect} />
      <LightCounts indicators={indicators} rows={rows} />
      {menu}
      <IndicatorList overview={overview} statuses={indicators.chosen} />
      <Suspense fallback={<Busy label={pane.reading} />}>
        <RowsView overview={overview} statuses={rows.chosen} onRow={showRow} />
      </Suspense>
      <p className={styles.muted}>{pane.internal}</p>
    </>
  );
}
