import { type ComponentType, useState } from 'react';
import type { AdjustPreview } from '../../app/adjust/preview';
import type { Issue } from '../../domain/issue';
import type { AdjustOrder } from '../actions';
import { Busy } from '../parts/Busy';
import { IssueList } from '../parts/IssueList';
import { usePaneStyles } from '../parts/usePaneStyles';
import { previewIn } from '../state/adjustState';
import { useAdjust } from '../state/useAdjust';
import { useFocusOnChange } from '../state/useFocusOnChange';
import { useAdjustText } from './useAdjustText';
import { AdjustButtons } from './AdjustButtons';
import { AdjustDone } from './AdjustDone';
import type { AdjustPanelProps } from './AdjustPanel';
import { AdjustPreviewView } from './AdjustPreviewView';
import { BreakbackForm } from './BreakbackForm';
import type { FormProps } from './formProps';
import { RefusalActions } from './RefusalActions';
import { ReplanForm } from './ReplanForm';
import { StopForm } from './StopForm';
import { usePresentPlan } from './usePresentPlan';

const FORMS: Readonly<Record<AdjustOrder['kind'], ComponentType<FormProps>>> = { breakback: BreakbackForm, replan: ReplanForm, stop: StopForm };
const NONE: readonly Issue[] = [];

interface AdjustmentPanelProps extends Omit<AdjustPanelProps, 'view'> {
  readonly kind: AdjustOrder['kind'];
}

/** Fill a form, look at the preview, write it. The form stays as it was filled until something is written. */
export function AdjustmentPanel({ kind, actions, overview, onSelect, onWritten, onVersions, onBack }: AdjustmentPanelProps) {
  const styles = usePaneStyles();
  const { text, adjustText } = useAdjustText();
  const adjust = useAdjust(actions);
  const present = usePresentPlan(actions, overview);
  const [round, setRound] = useState(0);
  const { state } = adjust;
  const shown = previewIn(state);
  const step = state.kind === 'done' ? 'done' : shown ? 'preview' : 'form';
  const view = useFocusOnChange<HTMLDivElement>(step);
  const Form = FORMS[kind];

  async function apply(preview: AdjustPreview): Promise<void> {
    if (!(await adjust.apply(preview))) return;
    setRound((before) => before + 1);
    onWritten();
  }

  return (
    <div ref={view} tabIndex={-1} role="group" aria-label={adjustText.adjustCommands[kind]} className={styles.panel}>
      <div hidden={step !== 'form'} className={step === 'form' ? styles.panel : undefined}>
        <p className={styles.text}>{adjustText.adjustPane.hints[kind]}</p>
        <Form
          key={round}
          overview={overview}
          present={present}
          refused={state.kind === 'refused' ? state.issues : NONE}
          isBusy={state.kind === 'running'}
          onPreview={(order) => void adjust.preview(order)}
          onBack={onBack}
        />
      </div>
      <IssueList issues={'issues' in state ? state.issues : NONE} tone="error" workbook={overview.language} onSelect={onSelect} />
      {state.kind === 'refused' && <RefusalActions actions={actions} order={state.order} issues={state.issues} onPreview={(order) => void adjust.preview(order)} />}
      {step === 'done' && shown && <AdjustDone preview={shown} onAgain={adjust.backToForm} onVersions={onVersions} onBack={onBack} />}
      {step === 'preview' && shown && (
        <>
          <p className={styles.text} role="status">
            {adjustText.adjustPane.previewed(shown.rows.length)}
          </p>
          <AdjustButtons state={state} onApply={() => void apply(shown)} onPreview={(order) => void adjust.preview(order)} onBack={adjust.backToForm} />
        </>
      )}
      {state.kind === 'running' && (
        <Busy label={state.work === 'apply' ? text.pane.split.applying : text.pane.split.previewing} progress={state.progress} onCancel={adjust.cancel} />
      )}
      {step === 'preview' && shown && <AdjustPreviewView preview={shown} onSelect={onSelect} />}
    </div>
  );
}
