import { restoreIn, type RestoreCatalogue } from '../../workbook/text/restoreIn';
import { useText } from '../useText';

/** The pane's texts about taking operations back. */
export function useRestoreText(): RestoreCatalogue['pane'] {
  return restoreIn(useText().language).pane;
}
