import { circularIn, type CircularCatalogue } from '../../workbook/text/circularIn';
import { useText } from '../useText';

/** The pane's texts about circulars, and what the documents are called. */
export function useCircularText(): Pick<CircularCatalogue, 'circularPane' | 'document'> {
  return circularIn(useText().language);
}
