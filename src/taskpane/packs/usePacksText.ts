import { type PacksPaneCatalogue, packsPaneIn } from '../../workbook/text/packsPaneIn';
import { useText } from '../useText';

/** Texts of the panel that makes forms. */
export function usePacksText(): PacksPaneCatalogue['pane'] {
  return packsPaneIn(useText().language).pane;
}
