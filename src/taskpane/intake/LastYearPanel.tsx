import type { WorkPanelProps } from '../parts/WorkPanels';
import { FiguresPanel } from './FiguresPanel';

/** Units' figures of last year, from which targets are split. */
export default function LastYearPanel(props: WorkPanelProps) {
  return <FiguresPanel {...props} purpose="lastYear" />;
}
