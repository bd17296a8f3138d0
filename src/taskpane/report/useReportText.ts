import { reportIn, type ReportCatalogue } from '../../workbook/text/reportIn';
import { useText } from '../useText';

/** The pane's texts about an office's own returns. */
export function useReportText(): ReportCatalogue['pane'] {
  return reportIn(useText().language).pane;
}
