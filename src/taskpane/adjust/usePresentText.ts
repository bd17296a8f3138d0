import { amountText } from '../figures';
import { usePlanStateText } from '../split/usePlanStateText';
import type { Carried, PresentTotals } from './presentFigure';

/** More indicators than this would make a hint a list. */
const NAMED = 3;

interface PresentText {
  now(figure: number | null, measure: string): string | undefined;
  plan(totals: PresentTotals | null, measure: string): string | undefined;
  carried(items: readonly Carried[]): string | undefined;
}

/** Present figures as hints below fields; `undefined` where there is nothing to say. */
export function usePresentText(): PresentText {
  const { pane, planText, language } = usePlanStateText();
  const texts = planText.present;
  const text = (figure: number): string => amountText(figure, language);
  return {
    now: (figure, measure) => (figure === null ? undefined : texts.now(text(figure), measure)),
    plan: (totals, measure) => (totals === null ? undefined : texts.plan(text(totals.annual), measure, pane.split.quarters(totals.quarters.map(text)))),
    carried(items) {
      const named = items.slice(0, NAMED).map(({ indicator, annual, measure }) => texts.carries(indicator, text(annual), measure));
      return named.length === 0 ? undefined : texts.carried(named, items.length - named.length);
    },
  };
}
