import { Button } from '@fluentui/react-components';
import type { Issue } from '../../domain/issue';
import type { AdjustOrder, PaneActions } from '../actions';
import { usePaneStyles } from '../parts/usePaneStyles';
import { useAdjustText } from './useAdjustText';
import { AddVersions } from './AddVersions';
import { widened, widerScope } from './widen';

interface RefusalActionsProps {
  readonly actions: PaneActions;
  readonly order: AdjustOrder;
  readonly issues: readonly Issue[];
  readonly onPreview: (order: AdjustOrder) => void;
}

/** What the planner may agree to after a refusal; the same order is then asked again. */
export function RefusalActions({ actions, order, issues, onPreview }: RefusalActionsProps) {
  const styles = usePaneStyles();
  const { adjustText } = useAdjustText();
  const texts = adjustText.adjustPane;
  const scope = widerScope(issues);
  if (scope !== null) {
    return (
      <div className={styles.actions}>
        <Button onClick={() => onPreview(widened(order, scope))}>{texts.widen(scope)}</Button>
        <span className={styles.muted}>{texts.widenHint}</span>
      </div>
    );
  }
  return <AddVersions actions={actions} issues={issues} onAdded={() => onPreview(order)} />;
}
