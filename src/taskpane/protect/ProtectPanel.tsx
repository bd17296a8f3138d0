import type { WorkPanelProps } from '../parts/WorkPanels';

/** PLACEHOLDER */
export default function ProtectPanel(_: WorkPanelProps) {
  return null;
}
