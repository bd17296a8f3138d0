import { Button } from '@fluentui/react-components';
import { useState } from 'react';
import type { AdoptPreview } from '../../app/adopt/adopt';
import type { AdoptOrder } from '../../app/adopt/adoptContent';
import { adoptIn } from '../../workbook/text/adoptIn';
import type { CellTarget, PaneActions } from '../actions';
import { Busy } from '../parts/Busy';
import { IssueList } from '../parts/IssueList';
import { ReasonedButton } from '../parts/ReasonedButton';
import { usePaneStyles } from '../parts/usePaneStyles';
import { useFocusOnChange } from '../state/useFocusOnChange';
import { useWork } from '../state/useWork';
import { useText } from '../useText';
import { AdoptFound } from './AdoptFound';

interface AdoptWorkProps {
  readonly actions: PaneActions;
  readonly order: AdoptOrder;
  /** Why the form is no order yet, or `null`. */
  readonly reason: string | null;
  readonly onSelect: (target: CellTarget) => void;
  readonly onAdopted: () => void;
}

/** What is recognised of the user's own tables, and then their figures copied into new ones. */
export function AdoptWork({ actions, order, reason, onSelect, onAdopted }: AdoptWorkProps) {
  const styles = usePaneStyles();
  const { language } = useText();
  const { pane } = adoptIn(language);
  const [preview, setPreview] = useState<AdoptPreview | null>(null);
  const { state, start, cancel, reset } = useWork<'look' | 'write', unknown>();
  const group = useFocusOnChange<HTMLDivElement>(preview !== null);
  const isBusy = state.kind === 'running';

  async function look(): Promise<void> {
    await start('look', async (options) => {
      const outcome = await actions.previewAdopt(order, options);
      if (outcome.ok) setPreview(outcome.value);
      return outcome;
    });
  }
  async function write(shown: AdoptPreview): Promise<void> {
    const outcome = await start('write', (options) => actions.applyAdopt(shown, options));
    if (outcome?.ok) onAdopted();
  }
  function back(): void {
    setPreview(null);
    reset();
  }

  return (
    <div ref={group} tabIndex={-1} role="group" aria-label={pane.label} className={styles.panel}>
      {state.kind === 'failed' && <IssueList issues={state.issues} tone="error" workbook={order.language} onSelect={onSelect} />}
      {preview ? (
        <>
          <p className={styles.text} role="status">
            {pane.summary(preview.content.indicators.length, preview.content.units.length, preview.content.assignments.length)}
          </p>
          <div className={styles.actions}>
            <Button appearance="primary" disabledFocusable={isBusy} onClick={() => void write(preview)}>
              {pane.write}
            </Button>
            <Button disabledFocusable={isBusy} onClick={back}>
              {pane.back}
            </Button>
          </div>
        </>
      ) : (
        <div className={styles.actions}>
          <ReasonedButton reason={reason} busy={isBusy} onClick={() => void look()}>
            {pane.look}
          </ReasonedButton>
        </div>
      )}
      {state.kind === 'running' && <Busy label={state.name === 'look' ? pane.looking : pane.writing} progress={state.progress} onCancel={cancel} />}
      {preview && <AdoptFound preview={preview} onSelect={onSelect} />}
    </div>
  );
}
