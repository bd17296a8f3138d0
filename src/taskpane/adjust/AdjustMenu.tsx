import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { Fragment, useId } from 'react';
import { usePaneStyles } from '../parts/usePaneStyles';
import { usePlanStateText } from '../split/usePlanStateText';
import { useAdjustText } from './useAdjustText';
import { ADJUST_VIEWS, type AdjustView, viewName } from './views';

const useStyles = makeStyles({
  section: { borderTop: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`, paddingTop: tokens.spacingVerticalM },
  choices: { display: 'grid', gridTemplateColumns: 'auto minmax(0, 1fr)', alignItems: 'center', gap: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalS}` },
  button: { paddingLeft: tokens.spacingHorizontalS, paddingRight: tokens.spacingHorizontalS, whiteSpace: 'nowrap' },
});

interface AdjustMenuProps {
  /** Where the planner comes back from, or `null`. */
  readonly from: AdjustView | null;
  readonly isBusy: boolean;
  readonly onOpen: (view: AdjustView) => void;
}

/** What can be done to a plan that stands. */
export function AdjustMenu({ from, isBusy, onOpen }: AdjustMenuProps) {
  const styles = useStyles();
  const { panel, subheading, muted } = usePaneStyles();
  const { text, adjustText } = useAdjustText();
  const { planText } = usePlanStateText();
  const id = useId();
  const texts = adjustText.adjustPane;
  return (
    <section aria-label={texts.heading} className={`${panel} ${styles.section}`}>
      <h3 className={subheading}>{texts.heading}</h3>
      <div className={styles.choices}>
        {ADJUST_VIEWS.map((view) => (
          <Fragment key={view}>
            <Button className={styles.button} disabledFocusable={isBusy} autoFocus={view === from} aria-describedby={`${id}${view}`} onClick={() => onOpen(view)}>
              {viewName(view, text, adjustText, planText)}
            </Button>
            <span id={`${id}${view}`} className={muted}>
              {view === 'states' ? planText.pane.hint : texts.hints[view]}
            </span>
          </Fragment>
        ))}
      </div>
    </section>
  );
}
