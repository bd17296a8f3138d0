import { Field, Input, Textarea } from '@fluentui/react-components';
import type { PlanStanding } from '../../app/planState/planStates';
import { useFieldStyles } from '../adjust/useFieldStyles';
import { ReasonedButton } from '../parts/ReasonedButton';
import { usePaneStyles } from '../parts/usePaneStyles';
import { type PlanStateDraft, type PlanStep, reasonAgainst, stepsFor } from './planStateDraft';
import { PlanStateList } from './PlanStateList';
import { usePlanStateText } from './usePlanStateText';

interface PlanStateFormProps {
  readonly standings: readonly PlanStanding[];
  readonly draft: PlanStateDraft;
  readonly isBusy: boolean;
  readonly onChange: (draft: PlanStateDraft) => void;
  readonly onStep: (step: PlanStep) => void;
}

/** Which plans go one step further, and what is kept with them. */
export function PlanStateForm({ standings, draft, isBusy, onChange, onStep }: PlanStateFormProps) {
  const { control } = useFieldStyles();
  const styles = usePaneStyles();
  const { planText } = usePlanStateText();
  const texts = planText.pane;
  const steps = stepsFor(standings, draft).map((step) => ({ step, reason: reasonAgainst(step, standings, draft) }));
  return (
    <>
      <PlanStateList standings={standings} chosen={draft.chosen} onChange={(chosen) => onChange({ ...draft, chosen })} />
      <Field label={texts.note} hint={texts.noteHint}>
        <Textarea className={control} value={draft.note} placeholder={texts.noteExample} onChange={(_, { value }) => onChange({ ...draft, note: value })} />
      </Field>
      <Field label={texts.document} hint={texts.documentHint}>
        <Input className={control} value={draft.document} placeholder={texts.documentExample} onChange={(_, { value }) => onChange({ ...draft, document: value })} />
      </Field>
      <div className={styles.actions}>
        {steps.map(({ step, reason }, index) => (
          <ReasonedButton
            key={step}
            appearance={index === 0 ? 'primary' : 'secondary'}
            reason={reason === null || (index > 0 && reason === steps[0]?.reason) ? null : texts.reasons[reason]}
            busy={isBusy || reason !== null}
            onClick={() => onStep(step)}
          >
            {texts[step]}
          </ReasonedButton>
        ))}
      </div>
    </>
  );
}
