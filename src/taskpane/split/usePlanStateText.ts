import { planStateIn, type PlanStateCatalogue } from '../../workbook/text/planStateIn';
import { useText } from '../useText';

/** The pane's texts, with those about plan states, sources of growth and sums by office. */
export function usePlanStateText(): ReturnType<typeof useText> & { readonly planText: PlanStateCatalogue } {
  const texts = useText();
  return { ...texts, planText: planStateIn(texts.language) };
}
