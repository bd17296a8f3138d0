import type { AdjustTotals } from '../../app/adjust/preview';
import { amountText } from '../figures';
import { usePaneStyles } from '../parts/usePaneStyles';
import { useAdjustText } from './useAdjustText';

/** What each indicator adds up to afterwards, and who takes the difference. */
export function AdjustTotalsList({ totals }: { readonly totals: readonly AdjustTotals[] }) {
  const { subheading, list, muted, text: line } = usePaneStyles();
  const { pane, language, adjustText } = useAdjustText();
  const texts = adjustText.adjustPane;
  return (
    <section aria-label={texts.totals}>
      <h3 className={subheading}>{texts.totals}</h3>
      <ul className={list}>
        {totals.map(({ indicator, measure, target, quarters, scope }) => (
          <li key={indicator}>
            <p className={line}>
              {indicator} · {texts.total(amountText(target, language), measure)}
            </p>
            <p className={muted}>
              {pane.split.quarters(quarters.map((quarter) => amountText(quarter, language)))}
              {scope !== null && ` · ${texts.absorbedBy(scope)}`}
            </p>
          </li>
        ))}
      </ul>
    </section>
  );
}
