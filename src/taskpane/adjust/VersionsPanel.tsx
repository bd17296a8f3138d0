import { Button } from '@fluentui/react-components';
import { useCallback, useEffect } from 'react';
import type { IndicatorVersion } from '../../app/adjust/listVersions';
import { Busy } from '../parts/Busy';
import { IssueList } from '../parts/IssueList';
import { usePaneStyles } from '../parts/usePaneStyles';
import { useWork } from '../state/useWork';
import { useAdjustText } from './useAdjustText';
import { AddVersions } from './AddVersions';
import type { AdjustPanelProps } from './AdjustPanel';
import { VersionComparisonForm } from './VersionComparisonForm';

type VersionsPanelProps = Pick<AdjustPanelProps, 'actions' | 'overview' | 'onSelect' | 'onBack'>;

/** The versions that are kept, to be compared. */
export function VersionsPanel({ actions, overview, onSelect, onBack }: VersionsPanelProps) {
  const styles = usePaneStyles();
  const { adjustText } = useAdjustText();
  const texts = adjustText.adjustPane;
  const { state, start, cancel } = useWork<'list', readonly IndicatorVersion[]>();
  const list = useCallback(() => void start('list', (options) => actions.listVersions(options)), [actions, start]);
  useEffect(list, [list]);
  const versions = state.kind === 'done' ? state.result : [];
  return (
    <>
      {state.kind === 'running' && <Busy label={texts.comparing} progress={state.progress} onCancel={cancel} />}
      {state.kind === 'failed' && (
        <>
          <IssueList issues={state.issues} tone="error" workbook={overview.language} onSelect={onSelect} />
          <AddVersions actions={actions} issues={state.issues} onAdded={list} />
        </>
      )}
      {state.kind === 'done' && versions.length === 0 && <p className={styles.text}>{texts.noVersions}</p>}
      {versions.length > 0 && <VersionComparisonForm actions={actions} overview={overview} versions={versions} onSelect={onSelect} />}
      <div className={styles.actions}>
        <Button onClick={onBack}>{texts.back}</Button>
      </div>
    </>
  );
}
