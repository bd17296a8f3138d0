import { collectIn, type CollectCatalogue } from '../../workbook/text/collectIn';
import { useText } from '../useText';

/** The pane's texts about collecting returned forms. */
export function useCollectText(): CollectCatalogue['pane'] {
  return collectIn(useText().language).pane;
}
