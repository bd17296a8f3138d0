import type { WorkPanelProps } from '../parts/WorkPanels';

/** PLACEHOLDER */
export default function PacksPanel(_: WorkPanelProps) {
  return null;
}
