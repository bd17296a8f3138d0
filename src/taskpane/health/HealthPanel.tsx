import { Button } from '@fluentui/react-components';
import { useEffect } from 'react';
import { Busy } from '../parts/Busy';
import { IssueList } from '../parts/IssueList';
import { Notice } from '../parts/Notice';
import { usePaneStyles } from '../parts/usePaneStyles';
import type { WorkPanelProps } from '../parts/WorkPanels';
import { useFocusOnChange } from '../state/useFocusOnChange';
import { useText } from '../useText';
import { FaultGroups, kindText } from './FaultGroups';
import { RepairPreview } from './RepairPreview';
import { type ShownRepair, useHealth } from './useHealth';
import { useHealthText } from './useHealthText';

/** It looks at workbooks that cannot be read as well, and so needs no overview. */
type HealthPanelProps = Omit<WorkPanelProps, 'overview'>;

const WORKING = { check: 'checking', preview: 'checking', write: 'repairing' } as const;

/** What is wrong with the workbook itself, and its repair, which is shown before it is written. */
export default function HealthPanel({ actions, onSelect, onWritten }: HealthPanelProps) {
  const styles = usePaneStyles();
  const { language } = useText();
  const { pane, kinds } = useHealthText();
  const { state, check, preview, write, back, cancel } = useHealth(actions);
  const { work, health, shown, repaired, issues } = state;
  const group = useFocusOnChange<HTMLDivElement>(shown ? 'preview' : 'list');
  const isBusy = work !== null;
  const isOutdated = issues.some(({ code }) => code === 'changed-meanwhile');
  const workbook = health?.language ?? language;
  useEffect(() => void check(), [check]);

  async function confirm(repair: ShownRepair): Promise<void> {
    if (!(await write(repair))) return;
    onWritten();
    await check();
  }

  return (
    <div ref={group} tabIndex={-1} role="group" aria-label={pane.heading} className={styles.panel}>
      {repaired !== null && (
        <Notice tone="success">
          <p className={styles.text}>{pane.done(kindText(repaired, kinds))}</p>
        </Notice>
      )}
      <IssueList issues={issues} tone="error" workbook={workbook} onSelect={onSelect} />
      {work && <Busy key={work} label={pane[WORKING[work]]} progress={state.progress} onCancel={cancel} />}
      {shown ? (
        <RepairPreview shown={shown} isBusy={isBusy} onSelect={onSelect} onWrite={() => void confirm(shown)} onBack={back} {...(isOutdated && { onAgain: () => void check() })} />
      ) : (
        <>
          {health && <Found faults={health.faults.length} repairable={health.faults.filter(({ repairs }) => repairs.length > 0).length} />}
          <div className={styles.actions}>
            <Button disabledFocusable={isBusy} onClick={() => void check()}>
              {pane.again}
            </Button>
          </div>
          {health && <FaultGroups faults={health.faults} workbook={workbook} isBusy={isBusy} onSelect={onSelect} onRepair={(code, faults) => void preview(code, faults)} />}
        </>
      )}
    </div>
  );
}

function Found({ faults, repairable }: { readonly faults: number; readonly repairable: number }) {
  const styles = usePaneStyles();
  const { pane } = useHealthText();
  if (faults === 0) {
    return (
      <Notice tone="success">
        <p className={styles.text}>{pane.sound}</p>
      </Notice>
    );
  }
  return (
    <p className={styles.text} role="status">
      {pane.found(faults, repairable)}
    </p>
  );
}
