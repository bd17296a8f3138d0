import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { Fragment, useId } from 'react';
import { usePaneStyles } from './usePaneStyles';

const useStyles = makeStyles({
  choices: { display: 'grid', gridTemplateColumns: 'auto minmax(0, 1fr)', alignItems: 'center', gap: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalS}` },
  button: { paddingLeft: tokens.spacingHorizontalS, paddingRight: tokens.spacingHorizontalS, whiteSpace: 'nowrap' },
});

/** What each piece of work is called, and what it is for. */
export type WorkLabels<Work extends string> = Readonly<Record<Work, { readonly label: string; readonly hint: string }>>;

interface WorkMenuProps<Work extends string> {
  readonly heading: string;
  readonly works: readonly Work[];
  readonly labels: WorkLabels<Work>;
  /** Where the planner comes back from, or `null`. */
  readonly from: Work | null;
  readonly isBusy?: boolean;
  readonly onOpen: (work: Work) => void;
}

/** Work that opens in the place of the menu, each with a line on what it is for. */
export function WorkMenu<Work extends string>({ heading, works, labels, from, isBusy = false, onOpen }: WorkMenuProps<Work>) {
  const styles = useStyles();
  const { subheading, tight, muted } = usePaneStyles();
  const id = useId();
  return (
    <section aria-label={heading} className={tight}>
      <h3 className={subheading}>{heading}</h3>
      <div className={styles.choices}>
        {works.map((work) => (
          <Fragment key={work}>
            <Button className={styles.button} disabledFocusable={isBusy} autoFocus={work === from} aria-describedby={`${id}${work}`} onClick={() => onOpen(work)}>
              {labels[work].label}
            </Button>
            <span id={`${id}${work}`} className={muted}>
              {labels[work].hint}
            </span>
          </Fragment>
        ))}
      </div>
    </section>
  );
}
