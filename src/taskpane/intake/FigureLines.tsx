import { Button, Checkbox, ToggleButton } from '@fluentui/react-components';
import { useState } from 'react';
import { isWritable } from '../../app/intake/applyFigures';
import type { FigureLine } from '../../app/intake/figureLine';
import type { FigurePreview } from '../../app/intake/previewFigures';
import { IssueList } from '../parts/IssueList';
import { ReasonedButton } from '../parts/ReasonedButton';
import { usePaneStyles } from '../parts/usePaneStyles';
import type { WorkPanelProps } from '../parts/WorkPanels';
import { useFocusOnChange } from '../state/useFocusOnChange';
import { AssignUnit } from './AssignUnit';
import { type FigureDraft, FILTERS, isTicked, type LineFilter, linesShown, withTicks, withUnit } from './figureDraft';
import { FigureLineList } from './FigureLineList';
import { FigureTotals } from './FigureTotals';
import { useFiguresText } from './useFiguresText';

interface FigureLinesProps {
  readonly draft: FigureDraft;
  readonly preview: FigurePreview;
  readonly isBusy: boolean;
  /** The workbook is no longer what the lines were worked out from. */
  readonly isStale: boolean;
  readonly onDraft: (draft: FigureDraft) => void;
  readonly onWrite: () => void;
  readonly onAgain: () => void;
  readonly onColumns: () => void;
  readonly onSelect: WorkPanelProps['onSelect'];
}

/** Every pasted figure old → new, to be ticked, and what stands in its way. */
export function FigureLines({ draft, preview, isBusy, isStale, onDraft, onWrite, onAgain, onColumns, onSelect }: FigureLinesProps) {
  const styles = usePaneStyles();
  const texts = useFiguresText().lines;
  const [filter, setFilter] = useState<LineFilter>('all');
  const [assigning, setAssigning] = useState<number | null>(null);
  const { lines, totals, warnings, book } = preview;
  const shown = linesShown(lines, filter);
  const writable = shown.filter(isWritable);
  const count = lines.filter((line) => isTicked(draft, line)).length;
  const assigned = lines.find(({ line }) => line === assigning);
  const choice = useFocusOnChange<HTMLDivElement>(assigning);

  function show({ targets: [target] }: FigureLine): void {
    if (target) onSelect({ table: target.table, header: book.located.header(target.table, target.key), row: target.row });
  }

  return (
    <>
      <p className={styles.text} role="status">
        {texts.found(lines.length, count)}
      </p>
      <p className={styles.muted}>{texts.overwriting}</p>
      <div className={styles.actions}>
        <ReasonedButton reason={isStale ? texts.stale : count === 0 ? texts.nothingTicked : null} busy={isBusy} onClick={onWrite}>
          {texts.write(count)}
        </ReasonedButton>
        {isStale && (
          <Button disabledFocusable={isBusy} onClick={onAgain}>
            {texts.again}
          </Button>
        )}
        <Button disabledFocusable={isBusy} onClick={onColumns}>
          {texts.back}
        </Button>
      </div>
      <IssueList issues={warnings} tone="warning" workbook={book.located.language} onSelect={onSelect} />
      <FigureTotals totals={totals} />
      <div role="group" aria-label={texts.filter} className={styles.actions}>
        {FILTERS.map((one) => (
          <ToggleButton key={one} size="small" checked={one === filter} onClick={() => setFilter(one)}>
            {texts.counted(texts.filters[one], linesShown(lines, one).length)}
          </ToggleButton>
        ))}
      </div>
      <div ref={choice} tabIndex={-1} role="group" aria-label={texts.heading} className={styles.panel}>
        {assigned && (
          <AssignUnit
            line={assigned}
            book={book}
            onUnit={(unit) => {
              onDraft(withUnit(draft, assigned.line, unit));
              setAssigning(null);
            }}
            onClose={() => setAssigning(null)}
          />
        )}
        {writable.length > 0 && <TickAll lines={writable} draft={draft} onDraft={onDraft} />}
        {shown.length === 0 ? (
          <p className={styles.text}>{texts.none}</p>
        ) : (
          <FigureLineList
            label={texts.heading}
            lines={shown}
            isTicked={(line) => isTicked(draft, line)}
            onTick={(line, ticked) => onDraft(withTicks(draft, [line], ticked))}
            onAssign={({ line }) => setAssigning(line)}
            onShow={show}
          />
        )}
      </div>
    </>
  );
}

/** Ticks or unticks all lines that are shown. */
function TickAll({ lines, draft, onDraft }: { readonly lines: readonly FigureLine[]; readonly draft: FigureDraft; readonly onDraft: (draft: FigureDraft) => void }) {
  const texts = useFiguresText().lines;
  const ticked = lines.filter((line) => isTicked(draft, line)).length;
  const all = ticked === lines.length ? true : ticked === 0 ? false : 'mixed';
  return <Checkbox label={texts.tickAll} checked={all} onChange={() => onDraft(withTicks(draft, lines, all !== true))} />;
}
