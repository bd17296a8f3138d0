import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useId } from 'react';
import { usePaneStyles } from '../parts/usePaneStyles';
import { useText } from '../useText';

const useStyles = makeStyles({
  stepper: { display: 'grid', gridTemplateColumns: 'auto 1fr auto', alignItems: 'center', columnGap: tokens.spacingHorizontalS },
  step: { minWidth: '40px' },
  period: { textAlign: 'center', fontSize: tokens.fontSizeBase400, fontWeight: tokens.fontWeightSemibold },
});

interface AsOfStepperProps {
  readonly year: number | null;
  readonly month: number | null;
  readonly isBusy: boolean;
  readonly onMonth: (month: number) => void;
}

/** The month at which everything is judged, and one step either way. */
export function AsOfStepper({ year, month, isBusy, onMonth }: AsOfStepperProps) {
  const styles = useStyles();
  const { tight, muted } = usePaneStyles();
  const { pane } = useText();
  const reasonId = useId();
  const texts = pane.track;
  const reason = month === 1 ? texts.atStart : month === 12 ? texts.atEnd : null;
  const step = (name: string, sign: string, to: number, isPossible: boolean) => (
    <Button
      className={styles.step}
      aria-label={name}
      title={name}
      aria-describedby={isPossible || reason === null ? undefined : reasonId}
      disabledFocusable={isBusy || !isPossible}
      onClick={() => onMonth(to)}
    >
      {sign}
    </Button>
  );
  return (
    <div role="group" aria-label={texts.asOf} className={tight}>
      <span className={muted}>{texts.asOf}</span>
      <div className={styles.stepper}>
        {step(texts.earlier, '‹', (month ?? 2) - 1, month !== null && month > 1)}
        <span className={styles.period} role="status">
          {month === null ? texts.noAsOf : texts.period(year, month)}
        </span>
        {step(texts.later, '›', (month ?? 0) + 1, month === null || month < 12)}
      </div>
      {reason !== null && (
        <span id={reasonId} className={muted}>
          {reason}
        </span>
      )}
    </div>
  );
}
