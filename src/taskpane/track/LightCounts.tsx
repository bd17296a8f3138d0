import { countLights, type LightCount } from '../../app/track/lights';
import type { Overview } from '../../app/track/overview';
import { usePaneStyles } from '../parts/usePaneStyles';
import { useText } from '../useText';
import { LightChips, type LightWords } from './LightChips';

/** How many indicators, and how many rows of the ledger, stand at each light. */
export function LightCounts({ overview }: { readonly overview: Overview }) {
  const { subheading, tight, text: line } = usePaneStyles();
  const { text, pane } = useText();
  const words: LightWords = text.words.statuses;
  const texts = pane.track;
  const indicators = countLights(overview.indicators);
  const rows = countLights(overview.rows);
  const total = (counts: readonly LightCount[]): number => counts.reduce((sum, { count }) => sum + count, 0);
  return (
    <section aria-label={texts.lights} className={tight}>
      <h3 className={subheading}>{texts.lights}</h3>
      {indicators.length === 0 && rows.length === 0 && <p className={line}>{texts.noLights}</p>}
      {indicators.length > 0 && <LightChips label={texts.ofIndicators(total(indicators))} counts={indicators} words={words} />}
      {rows.length > 0 && <LightChips label={texts.ofRows(total(rows))} counts={rows} words={{ ...words, farBehind: texts.farBehindRows }} />}
    </section>
  );
}
