import { Button } from '@fluentui/react-components';
import type { Explained } from '../../app/explain/explanation';
import { Busy } from '../parts/Busy';
import { IssueList } from '../parts/IssueList';
import { usePaneStyles } from '../parts/usePaneStyles';
import type { WorkPanelProps } from '../parts/WorkPanels';
import { ExplanationView } from './ExplanationView';
import { useExplainText } from './useExplainText';
import { useExplanation } from './useExplanation';

interface ExplainPanelProps extends WorkPanelProps {
  readonly isShown?: boolean;
}

/** 这个数怎么来的: follows the selection and tells of each cell how it came to be. */
export default function ExplainPanel({ actions, overview, onSelect, isShown = true }: ExplainPanelProps) {
  const styles = usePaneStyles();
  const { pane } = useExplainText();
  const { state, isFollowing, read } = useExplanation(actions, isShown);
  const isStuck = !isFollowing || state.kind === 'failed';
  return (
    <div className={styles.panel}>
      <div aria-live="polite" className={styles.panel}>
        {state.kind === 'reading' && <Busy label={pane.reading} />}
        {state.kind === 'done' && <Told explained={state.explained} />}
      </div>
      {state.kind === 'failed' && <IssueList issues={state.issues} tone="error" workbook={overview.language} onSelect={onSelect} />}
      {!isFollowing && <p className={styles.muted}>{pane.notFollowed}</p>}
      {isStuck && (
        <div className={styles.actions}>
          <Button onClick={() => void read()}>{pane.again}</Button>
        </div>
      )}
    </div>
  );
}

function Told({ explained }: { readonly explained: Explained }) {
  const styles = usePaneStyles();
  const { pane } = useExplainText();
  if (explained.kind === 'explained') return <ExplanationView explanation={explained.explanation} />;
  const where = explained.kind === 'otherTable' ? pane.otherTable : pane.outside;
  return (
    <>
      <p className={styles.text}>{where(explained.sheet, explained.address)}</p>
      <p className={styles.muted}>{pane.empty}</p>
    </>
  );
}
