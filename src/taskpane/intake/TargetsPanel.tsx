import { useId, useState } from 'react';
import { textIn } from '../../workbook/text';
import { Busy } from '../parts/Busy';
import { IssueList } from '../parts/IssueList';
import { ReasonedButton } from '../parts/ReasonedButton';
import { usePaneStyles } from '../parts/usePaneStyles';
import type { WorkPanelProps } from '../parts/WorkPanels';
import { useFocusOnChange } from '../state/useFocusOnChange';
import { TargetLineList } from './TargetLineList';
import { TargetsDone } from './TargetsDone';
import { TargetsFilter } from './TargetsFilter';
import { TargetsPaste } from './TargetsPaste';
import { type Shown, shownLines } from './shownLines';
import { bookIn, isOutdated } from './targetsState';
import { UnreadRows } from './UnreadRows';
import { useTargets } from './useTargets';
import { useTargetsText } from './useTargetsText';

export interface TargetsPanelProps extends WorkPanelProps {
  /** Opens the check of the workbook, which comes next. */
  readonly onCheck?: () => void;
}

/** 粘贴下达指标: a block from a document or a sheet, its lines beside the workbook, and those that are accepted written. */
export default function TargetsPanel({ actions, overview, onSelect, onWritten, onCheck }: TargetsPanelProps) {
  const styles = usePaneStyles();
  const texts = useTargetsText();
  const targets = useTargets(actions);
  const { state, lines, accepted, unread } = targets;
  const [shown, setShown] = useState<Shown>('all');
  const found = useId();
  const group = useFocusOnChange<HTMLDivElement>(state.kind === 'done');
  const book = bookIn(state);
  const language = book?.located.language ?? overview.language;
  const isBusy = state.kind === 'reading' || state.kind === 'writing';
  const listed = shownLines(lines, shown, targets.isAccepted);

  async function write(): Promise<void> {
    if (await targets.write()) onWritten();
  }

  return (
    <div ref={group} tabIndex={-1} role="group" aria-label={texts.heading} className={styles.panel}>
      {state.kind === 'done' && (
        <TargetsDone
          written={state.written}
          onCheck={onCheck}
          onShow={() => onSelect({ table: 'Indicators', header: textIn(language).headers.Indicators.name, row: state.written.row })}
        />
      )}
      <TargetsPaste text={targets.text} isAgain={state.kind === 'done'} onPaste={targets.paste} />
      {state.kind === 'reading' && <Busy label={texts.reading} progress={state.progress} onCancel={targets.cancel} />}
      {'issues' in state && <IssueList issues={state.issues} tone="error" workbook={language} onSelect={onSelect} />}
      {(state.kind === 'unread' || isOutdated(state)) && (
        <div className={styles.actions}>
          <ReasonedButton reason={null} appearance="secondary" onClick={targets.reread}>
            {texts.reread}
          </ReasonedButton>
        </div>
      )}
      {book && targets.text.trim() !== '' && (
        <>
          <p id={found} className={styles.text} role="status">
            {lines.length === 0 ? texts.nothingFound : texts.found(lines.length, lines.filter(({ match }) => match.kind === 'new').length)}
          </p>
          <UnreadRows rows={unread} />
        </>
      )}
      {book && lines.length > 0 && (
        <>
          <TargetsFilter shown={shown} chosen={accepted.length} lines={lines.length} onShow={setShown} onTick={targets.tickAll} />
          <TargetLineList lines={listed} targets={targets} known={book.indicators} />
          <div className={styles.actions}>
            <ReasonedButton reason={obstacle(targets, texts)} busy={isBusy} onClick={() => void write()}>
              {texts.write(accepted.length)}
            </ReasonedButton>
          </div>
          {state.kind === 'writing' && <Busy label={texts.writing} progress={state.progress} onCancel={targets.cancel} />}
        </>
      )}
    </div>
  );
}

/** Why the lines cannot be written now, or `null`. */
function obstacle({ state, accepted }: ReturnType<typeof useTargets>, texts: ReturnType<typeof useTargetsText>): string | null {
  if (isOutdated(state)) return texts.stale;
  if (accepted.length === 0) return texts.noneChosen;
  const names = accepted.map(({ draft }) => draft.name);
  const twice = names.find((name, index) => names.indexOf(name) !== index);
  return twice === undefined ? null : texts.twice(twice);
}
