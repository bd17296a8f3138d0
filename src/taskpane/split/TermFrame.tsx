import { Button } from '@fluentui/react-components';
import { type ReactNode, useRef } from 'react';
import { usePaneStyles } from '../parts/usePaneStyles';
import { useSplitText } from './useSplitText';

interface TermFrameProps {
  readonly label: string;
  /** What the workbook has, in words, if something else is chosen; `null` otherwise. */
  readonly before: string | null;
  readonly onRestore: () => void;
  readonly children: ReactNode;
}

/** A field, and below it, once it was changed, what stood there and the way back. */
export function TermFrame({ label, before, onRestore, children }: TermFrameProps) {
  const { tight, actions, muted } = usePaneStyles();
  const texts = useSplitText();
  const frame = useRef<HTMLDivElement>(null);

  function restore(): void {
    onRestore();
    // The pressed button goes.
    frame.current?.querySelector<HTMLElement>('select, input')?.focus();
  }

  return (
    <div ref={frame} className={tight}>
      {children}
      {before !== null && (
        <div className={actions}>
          <span className={muted}>{texts.changed(before === '' ? texts.blank : before)}</span>
          <Button size="small" appearance="subtle" aria-label={texts.restoreOf(label)} onClick={restore}>
            {texts.restore}
          </Button>
        </div>
      )}
    </div>
  );
}
