import { adjustIn, type AdjustCatalogue } from '../../workbook/text/adjustIn';
import { useText } from '../useText';

/** The pane's texts, with those about adjustments. */
export function useAdjustText(): ReturnType<typeof useText> & { readonly adjustText: AdjustCatalogue } {
  const texts = useText();
  return { ...texts, adjustText: adjustIn(texts.language) };
}
