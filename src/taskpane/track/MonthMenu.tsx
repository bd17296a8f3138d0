import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { Fragment, useId } from 'react';
import { usePaneStyles } from '../parts/usePaneStyles';
import { useText } from '../useText';

/** What is done with a month's figures once they are in. */
export const MONTH_WORK = ['close', 'circular', 'outputs'] as const;
export type MonthWork = (typeof MONTH_WORK)[number];

const useStyles = makeStyles({
  choices: { display: 'grid', gridTemplateColumns: 'auto minmax(0, 1fr)', alignItems: 'center', gap: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalS}` },
  button: { paddingLeft: tokens.spacingHorizontalS, paddingRight: tokens.spacingHorizontalS, whiteSpace: 'nowrap' },
});

interface MonthMenuProps {
  /** Where the planner comes back from, or `null`. */
  readonly from: MonthWork | null;
  readonly onOpen: (work: MonthWork) => void;
}

export function MonthMenu({ from, onOpen }: MonthMenuProps) {
  const styles = useStyles();
  const { subheading, tight, muted } = usePaneStyles();
  const { pane } = useText();
  const id = useId();
  const texts = pane.month;
  return (
    <section aria-label={texts.heading} className={tight}>
      <h3 className={subheading}>{texts.heading}</h3>
      <div className={styles.choices}>
        {MONTH_WORK.map((work) => (
          <Fragment key={work}>
            <Button className={styles.button} autoFocus={work === from} aria-describedby={`${id}${work}`} onClick={() => onOpen(work)}>
              {texts[work].label}
            </Button>
            <span id={`${id}${work}`} className={muted}>
              {texts[work].hint}
            </span>
          </Fragment>
        ))}
      </div>
    </section>
  );
}
