import { type ProgressCatalogue, progressIn } from '../../workbook/text/progressIn';
import { useText } from '../useText';

/** Texts of the list of rows. */
export function useProgressText(): ProgressCatalogue {
  return progressIn(useText().language);
}
