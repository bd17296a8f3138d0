import { Button } from '@fluentui/react-components';
import { lazy, Suspense, useState } from 'react';
import type { Issue } from '../../domain/issue';
import { Busy } from '../parts/Busy';
import { usePaneStyles } from '../parts/usePaneStyles';
import type { WorkPanelProps } from '../parts/WorkPanels';
import { useText } from '../useText';

const HealthPanel = lazy(() => import('./HealthPanel'));

/** What the health check can repair, of all that keeps a workbook from being read. */
const REPAIRABLE: ReadonlySet<string> = new Set(['table-missing', 'column-missing', 'setting-missing']);

/** A workbook that cannot be read can still be checked. Nothing is shown where that would not help. */
export function HealthOffer({ issues, ...panel }: Omit<WorkPanelProps, 'overview'> & { readonly issues: readonly Issue[] }) {
  const styles = usePaneStyles();
  const { pane } = useText();
  const [isOpen, setOpen] = useState(false);
  if (isOpen) {
    // It stays when the workbook can be read again: there may be more to repair.
    return (
      <>
        <div className={styles.actions}>
          <Button appearance="subtle" onClick={() => setOpen(false)}>
            {pane.prepare.back}
          </Button>
          <h3 className={styles.subheading}>{pane.prepare.check.label}</h3>
        </div>
        <Suspense fallback={<Busy label={pane.reading} />}>
          <HealthPanel {...panel} />
        </Suspense>
      </>
    );
  }
  if (!issues.some(({ code }) => REPAIRABLE.has(code))) return null;
  return (
    <div className={styles.actions}>
      <Button appearance="primary" onClick={() => setOpen(true)}>
        {pane.prepare.check.label}
      </Button>
      <span className={styles.muted}>{pane.prepare.check.hint}</span>
    </div>
  );
}
