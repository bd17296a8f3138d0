import { splitPaneIn, type SplitPaneCatalogue } from '../../workbook/text/splitPaneIn';
import { useText } from '../useText';

/** The pane's texts about choices, holds and repairs of a split. */
export function useSplitText(): SplitPaneCatalogue['splitPane'] {
  return splitPaneIn(useText().language).splitPane;
}
