import { Checkbox } from '@fluentui/react-components';
import { Notice } from '../parts/Notice';
import { usePlanStateText } from './usePlanStateText';

interface PlanStateWarningProps {
  /** Indicators whose issued plan would be changed; at least one. */
  readonly indicators: readonly string[];
  readonly isAgreed: boolean;
  readonly onAgree: (isAgreed: boolean) => void;
}

/** An issued plan is not split again by accident. */
export function PlanStateWarning({ indicators, isAgreed, onAgree }: PlanStateWarningProps) {
  const { planText } = usePlanStateText();
  return (
    <>
      <Notice tone="warning">{planText.pane.overwriting(indicators)}</Notice>
      <Checkbox label={planText.pane.agree} checked={isAgreed} onChange={(_, { checked }) => onAgree(checked === true)} />
    </>
  );
}
