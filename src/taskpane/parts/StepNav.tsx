import { Button, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { useText } from '../useText';

export const STEPS = ['setUp', 'split', 'track'] as const;
export type Step = (typeof STEPS)[number];

const useStyles = makeStyles({
  steps: {
    display: 'flex',
    margin: 0,
    padding: `0 ${tokens.spacingHorizontalM}`,
    columnGap: tokens.spacingHorizontalXS,
    listStyleType: 'none',
    borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
  },
  item: { flex: 1, borderBottom: `${tokens.strokeWidthThickest} solid transparent` },
  current: { borderBottomColor: tokens.colorBrandStroke1 },
  button: { width: '100%', minWidth: 0 },
});

interface StepNavProps {
  readonly current: Step;
  /** Steps that cannot be taken now, with the id of the sentence that says why. */
  readonly closed: readonly Step[];
  readonly reasonId: string;
  readonly onStep: (step: Step) => void;
}

/** The pane's three steps, numbered in their order. */
export function StepNav({ current, closed, reasonId, onStep }: StepNavProps) {
  const styles = useStyles();
  const { pane } = useText();
  return (
    <nav aria-label={pane.steps.label}>
      <ol className={styles.steps}>
        {STEPS.map((step, index) => {
          const isClosed = closed.includes(step);
          return (
            <li key={step} className={mergeClasses(styles.item, step === current && styles.current)}>
              <Button
                className={styles.button}
                appearance="transparent"
                aria-current={step === current ? 'step' : undefined}
                aria-describedby={isClosed ? reasonId : undefined}
                disabledFocusable={isClosed}
                onClick={() => onStep(step)}
              >
                {`${index + 1} ${pane.steps[step]}`}
              </Button>
            </li>
          );
        })}
      </ol>
    </nav>
  );
}
