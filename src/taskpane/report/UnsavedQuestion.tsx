import { Button } from '@fluentui/react-components';
import { useEffect, useRef } from 'react';
import { Notice } from '../parts/Notice';
import { ReasonedButton } from '../parts/ReasonedButton';
import { usePaneStyles } from '../parts/usePaneStyles';
import { useReportText } from './useReportText';

interface UnsavedQuestionProps {
  readonly unsaved: number;
  readonly errors: number;
  readonly isBusy: boolean;
  readonly onSave: () => void;
  readonly onDrop: () => void;
  readonly onStay: () => void;
}

/** Asked before another office is chosen, as entries would go out of sight. */
export function UnsavedQuestion({ unsaved, errors, isBusy, onSave, onDrop, onStay }: UnsavedQuestionProps) {
  const { panel, actions, text } = usePaneStyles();
  const texts = useReportText();
  const group = useRef<HTMLDivElement>(null);
  useEffect(() => group.current?.focus(), []);
  return (
    <div ref={group} tabIndex={-1} role="group" aria-label={texts.unsaved(unsaved)} className={panel}>
      <Notice tone="warning">
        <p className={text}>{texts.unsaved(unsaved)}</p>
        <div className={actions}>
          <ReasonedButton reason={errors > 0 ? texts.withErrors(errors) : null} busy={isBusy} onClick={onSave}>
            {texts.saveAndGo}
          </ReasonedButton>
          <Button disabledFocusable={isBusy} onClick={onDrop}>
            {texts.dropAndGo}
          </Button>
          <Button disabledFocusable={isBusy} onClick={onStay}>
            {texts.stay}
          </Button>
        </div>
      </Notice>
    </div>
  );
}
