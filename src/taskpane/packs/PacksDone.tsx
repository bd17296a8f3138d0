import { Button } from '@fluentui/react-components';
import type { Overview } from '../../app/track/overview';
import { packsPaneIn } from '../../workbook/text/packsPaneIn';
import type { CellTarget, PaneActions } from '../actions';
import { Busy } from '../parts/Busy';
import { IssueList } from '../parts/IssueList';
import { Notice } from '../parts/Notice';
import { usePaneStyles } from '../parts/usePaneStyles';
import { MadeFiles } from './MadeFiles';
import type { Made } from './packsState';
import { usePacksText } from './usePacksText';

interface PacksDoneProps {
  readonly actions: PaneActions;
  readonly overview: Overview;
  readonly made: Made;
  readonly onSelect: (target: CellTarget) => void;
  readonly onRecord: () => void;
  readonly onCancel: () => void;
  readonly onBack: () => void;
}

/** The files, which can be saved whether or not the record of returns knows of them. */
export function PacksDone({ actions, overview, made, onSelect, onRecord, onCancel, onBack }: PacksDoneProps) {
  const styles = usePaneStyles();
  const texts = usePacksText();
  const { packs, record, year, month } = made;
  const { language, town } = overview;
  return (
    <>
      <Notice tone="success">
        {texts.made(packs.files.length)}
        {record.kind === 'done' && texts.recorded}
      </Notice>
      {record.kind === 'running' && <Busy label={texts.recording} onCancel={onCancel} />}
      {record.kind === 'failed' && (
        <>
          <Notice tone="warning">{texts.notRecorded}</Notice>
          <IssueList issues={record.issues} tone="error" workbook={language} onSelect={onSelect} />
          <div className={styles.actions}>
            <Button onClick={onRecord}>{texts.record}</Button>
          </div>
        </>
      )}
      <MadeFiles actions={actions} files={packs.files} zipName={packsPaneIn(language).pane.zipName(town, year, month)} time={packs.order.time} language={language} />
      <p className={styles.muted}>{texts.kept}</p>
      <p className={styles.muted}>{texts.internal}</p>
      <div className={styles.actions}>
        <Button disabledFocusable={record.kind === 'running'} onClick={onBack}>
          {texts.back}
        </Button>
      </div>
    </>
  );
}
