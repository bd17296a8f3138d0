import { makeStyles } from '@fluentui/react-components';
import { lazy } from 'react';
import type { WorkPanelProps } from '../parts/WorkPanels';
import { WorkPanels } from '../parts/WorkPanels';
import type { OpenedWork } from '../state/useOpenedWork';
import { useText } from '../useText';
import type { Tool } from './tools';

const ExplainPanel = lazy(() => import('../explain/ExplainPanel'));
const RestorePanel = lazy(() => import('../restore/RestorePanel'));
const ProtectPanel = lazy(() => import('../protect/ProtectPanel'));

const useStyles = makeStyles({
  unseen: { position: 'absolute', width: '1px', height: '1px', margin: 0, overflow: 'hidden', clipPath: 'inset(50%)', whiteSpace: 'nowrap' },
});

interface ToolPanelsProps extends WorkPanelProps {
  readonly tools: OpenedWork<Tool>;
}

/** What can be asked at every step, in the step's place. */
export default function ToolPanels({ tools: { current, opened, open }, ...rest }: ToolPanelsProps) {
  const { unseen } = useStyles();
  const { tools: texts } = useText().pane;
  return (
    <>
      {/* The step's heading is hidden with it; a tool's comes below one of the same level. */}
      {current !== null && <h2 className={unseen}>{texts.heading}</h2>}
      <WorkPanels
        current={current}
        opened={opened}
        labels={texts}
        back={texts.back}
        onBack={() => open(null)}
        panels={{
          explain: () => <ExplainPanel {...rest} isShown={current === 'explain'} />,
          restore: () => <RestorePanel {...rest} isShown={current === 'restore'} />,
          protect: () => <ProtectPanel {...rest} />,
        }}
      />
    </>
  );
}
