import { Button } from '@fluentui/react-components';
import type { CellTarget } from '../actions';
import { usePaneStyles } from '../parts/usePaneStyles';
import { CellList } from '../restore/CellList';
import { useText } from '../useText';
import { kindText } from './FaultGroups';
import { lineText } from './lineText';
import type { ShownRepair } from './useHealth';
import { useHealthText } from './useHealthText';

/** What is written, and below it how. */
const LINES = 2;

interface RepairPreviewProps {
  readonly shown: ShownRepair;
  readonly isBusy: boolean;
  readonly onSelect: (target: CellTarget) => void;
  readonly onWrite: () => void;
  readonly onBack: () => void;
  /** Given where the preview no longer fits the workbook. */
  readonly onAgain?: () => void;
}

/** Everything that a repair would write, before it is written. */
export function RepairPreview({ shown: { code, plan }, isBusy, onSelect, onWrite, onBack, onAgain }: RepairPreviewProps) {
  const styles = usePaneStyles();
  const { language } = useText();
  const { pane, kinds } = useHealthText();
  return (
    <>
      <p className={styles.text} role="status">
        {`${kindText(code, kinds)}: ${pane.previewed(plan.lines.length)}`}
      </p>
      <div className={styles.actions}>
        {onAgain ? (
          <Button appearance="primary" disabledFocusable={isBusy} onClick={onAgain}>
            {pane.again}
          </Button>
        ) : (
          <Button appearance="primary" disabledFocusable={isBusy} onClick={onWrite}>
            {pane.confirm}
          </Button>
        )}
        <Button disabledFocusable={isBusy} onClick={onBack}>
          {pane.back}
        </Button>
      </div>
      <CellList heading={pane.preview} cells={plan.lines} heightOf={() => LINES} lineOf={(line) => lineText(line, pane, language)} onSelect={onSelect} />
    </>
  );
}
