import type { WorkPanelProps } from '../parts/WorkPanels';
import { FiguresPanel } from './FiguresPanel';

/** The statistics station's figures to date, which nobody enters by hand. */
export default function ReturnsPanel(props: WorkPanelProps) {
  return <FiguresPanel {...props} purpose="returns" />;
}
