import { closeIn, type CloseCatalogue } from '../../workbook/text/closeIn';
import { useText } from '../useText';

/** The pane's texts about finalising, and the commands' names. */
export function useCloseText(): Pick<CloseCatalogue, 'pane' | 'commands'> {
  return closeIn(useText().language);
}
