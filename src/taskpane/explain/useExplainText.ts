import { type ExplainCatalogue, explainIn } from '../../workbook/text/explainIn';
import { useText } from '../useText';

export function useExplainText(): ExplainCatalogue {
  return explainIn(useText().language);
}
