import { Button } from '@fluentui/react-components';
import { useState } from 'react';
import type { SplitPreviewRow } from '../../app/split/split';
import type { Hold } from '../../domain/assignment';
import type { Issue } from '../../domain/issue';
import type { Language } from '../../workbook/text';
import type { CellTarget, PaneActions } from '../actions';
import { IssueList } from '../parts/IssueList';
import { usePaneStyles } from '../parts/usePaneStyles';
import { useSplitText } from './useSplitText';

interface SelectedHoldProps {
  readonly rows: readonly SplitPreviewRow[];
  readonly isBusy: boolean;
  readonly actions: Pick<PaneActions, 'readSelection'>;
  readonly workbook: Language;
  readonly onHold: (row: SplitPreviewRow, hold: Hold) => void;
  readonly onSelect: (target: CellTarget) => void;
}

/** Holds or releases the row of the ledger in which the active cell stands. */
export function SelectedHold({ rows, isBusy, actions, workbook, onHold, onSelect }: SelectedHoldProps) {
  const { tight, actions: buttons, muted } = usePaneStyles();
  const texts = useSplitText();
  const [said, setSaid] = useState<{ readonly text: string; readonly issues: readonly Issue[] }>({ text: '', issues: [] });

  async function hold(to: Hold): Promise<void> {
    const selection = await actions.readSelection();
    if (!selection.ok) {
      setSaid({ text: '', issues: selection.issues });
      return;
    }
    const { cell } = selection.value;
    const row = cell?.table === 'Ledger' ? rows.find((candidate) => candidate.row === cell.row) : undefined;
    if (row) onHold(row, to);
    setSaid({ text: row ? (to === 'none' ? texts.released : texts.locked)(row.unit, row.indicator) : cell?.table === 'Ledger' ? texts.rowNotShown : texts.selectRow, issues: [] });
  }

  return (
    <div className={tight}>
      <div className={buttons}>
        <Button size="small" disabledFocusable={isBusy} onClick={() => void hold('year')}>
          {texts.lockSelected}
        </Button>
        <Button size="small" disabledFocusable={isBusy} onClick={() => void hold('none')}>
          {texts.releaseSelected}
        </Button>
      </div>
      <p className={muted} role="status">
        {said.text}
      </p>
      <IssueList issues={said.issues} tone="error" workbook={workbook} onSelect={onSelect} />
      <p className={muted}>{texts.holdHint}</p>
    </div>
  );
}
