import type { WorkPanelProps } from '../parts/WorkPanels';

/** PLACEHOLDER */
export default function CollectPanel(_: WorkPanelProps) {
  return null;
}
