import { lazy } from 'react';
import { usePaneStyles } from '../parts/usePaneStyles';
import { WorkMenu } from '../parts/WorkMenu';
import { type WorkPanelProps, WorkPanels } from '../parts/WorkPanels';
import { useOpenedWork } from '../state/useOpenedWork';
import { useText } from '../useText';

const TargetsPanel = lazy(() => import('../intake/TargetsPanel'));
const LastYearPanel = lazy(() => import('../intake/LastYearPanel'));
const HealthPanel = lazy(() => import('../health/HealthPanel'));

const PREPARE_WORK = ['targets', 'lastYear', 'check'] as const;

/** Step 1 in a workbook that is one of ours: what goes into it, and whether it is sound. */
export default function PreparePanel(props: WorkPanelProps) {
  const { panel, text } = usePaneStyles();
  const { pane } = useText();
  const { town, year } = props.overview;
  const { current, left, opened, open } = useOpenedWork<(typeof PREPARE_WORK)[number]>();
  return (
    <>
      <WorkPanels
        current={current}
        opened={opened}
        labels={pane.prepare}
        back={pane.prepare.back}
        onBack={() => open(null)}
        panels={{
          targets: () => <TargetsPanel {...props} onCheck={() => open('check')} />,
          lastYear: () => <LastYearPanel {...props} />,
          check: () => <HealthPanel {...props} />,
        }}
      />
      {current === null && (
        <div className={panel}>
          <WorkMenu heading={pane.prepare.heading} works={PREPARE_WORK} labels={pane.prepare} from={left} onOpen={open} />
          <p className={text}>{pane.setUp.already(town, year)}</p>
        </div>
      )}
    </>
  );
}
