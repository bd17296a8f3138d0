import type { WorkPanelProps } from '../parts/WorkPanels';

/** PLACEHOLDER */
export default function ReportPanel(_: WorkPanelProps) {
  return null;
}
