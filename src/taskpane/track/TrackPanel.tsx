import { lazy } from 'react';
import type { Overview } from '../../app/track/overview';
import { usePaneStyles } from '../parts/usePaneStyles';
import { WorkMenu } from '../parts/WorkMenu';
import { type WorkPanelProps, WorkPanels } from '../parts/WorkPanels';
import { useOpenedWork } from '../state/useOpenedWork';
import { useText } from '../useText';
import { ProgressView } from './ProgressView';

const ReportPanel = lazy(() => import('../report/ReportPanel'));
const PacksPanel = lazy(() => import('../packs/PacksPanel'));
const CollectPanel = lazy(() => import('../collect/CollectPanel'));
const ReturnsPanel = lazy(() => import('../intake/ReturnsPanel'));
const RemindersPanel = lazy(() => import('../reminders/RemindersPanel'));
const ClosePanel = lazy(() => import('../close/ClosePanel'));
const CircularPanel = lazy(() => import('../circular/CircularPanel'));
const OutputsPanel = lazy(() => import('../outputs/OutputsPanel'));

/** What is done with a month's figures, in the order of the month. */
const MONTH_WORK = ['report', 'packs', 'collect', 'returns', 'reminders', 'close', 'circular', 'outputs'] as const;

interface TrackPanelProps extends WorkPanelProps {
  readonly isLive: boolean;
  readonly onOverview: (overview: Overview) => void;
}

/** Step 3: the progress, and in its place what is done with a month's figures. */
export function TrackPanel({ isLive, onOverview, ...rest }: TrackPanelProps) {
  const { panel } = usePaneStyles();
  const { month } = useText().pane;
  const { current, left, opened, open } = useOpenedWork<(typeof MONTH_WORK)[number]>();
  return (
    <>
      <WorkPanels
        current={current}
        opened={opened}
        labels={month}
        back={month.back}
        onBack={() => open(null)}
        panels={{
          report: () => <ReportPanel {...rest} />,
          packs: () => <PacksPanel {...rest} />,
          collect: () => <CollectPanel {...rest} />,
          returns: () => <ReturnsPanel {...rest} />,
          reminders: () => <RemindersPanel {...rest} />,
          close: () => <ClosePanel {...rest} onCircular={() => open('circular')} />,
          circular: () => <CircularPanel {...rest} />,
          outputs: () => <OutputsPanel {...rest} />,
        }}
      />
      <div hidden={current !== null} className={current === null ? panel : undefined}>
        <ProgressView
          {...rest}
          isLive={isLive}
          onOverview={onOverview}
          menu={current === null && <WorkMenu heading={month.heading} works={MONTH_WORK} labels={month} from={left} onOpen={open} />}
        />
      </div>
    </>
  );
}
