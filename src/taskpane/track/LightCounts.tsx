import { Button } from '@fluentui/react-components';
import { useRef } from 'react';
import type { LightCount } from '../../app/track/lights';
import { usePaneStyles } from '../parts/usePaneStyles';
import { useText } from '../useText';
import { LightChips, type LightWords } from './LightChips';
import type { LightFilter } from './useLightFilter';

interface LightCountsProps {
  readonly indicators: LightFilter;
  readonly rows: LightFilter;
}

/** How many indicators, and how many rows of the ledger, stand at each light; a light pressed filters its list. */
export function LightCounts({ indicators, rows }: LightCountsProps) {
  const { subheading, tight, text: line, muted, actions } = usePaneStyles();
  const { text, pane } = useText();
  const section = useRef<HTMLElement>(null);
  const words: LightWords = text.words.statuses;
  const texts = pane.track;
  const total = (counts: readonly LightCount[]): number => counts.reduce((sum, { count }) => sum + count, 0);
  const filterOf = ({ chosen, toggle }: LightFilter) => ({ chosen, onToggle: toggle });
  const isEmpty = indicators.counts.length === 0 && rows.counts.length === 0;

  // The button goes with the filter, and the focus would go with the button.
  function clear(): void {
    section.current?.querySelector<HTMLElement>('[aria-pressed="true"]')?.focus();
    indicators.clear();
    rows.clear();
  }

  return (
    <section ref={section} aria-label={texts.lights} className={tight}>
      <h3 className={subheading}>{texts.lights}</h3>
      {isEmpty && <p className={line}>{texts.noLights}</p>}
      {indicators.counts.length > 0 && (
        <LightChips label={texts.ofIndicators(total(indicators.counts))} counts={indicators.counts} words={words} filter={filterOf(indicators)} />
      )}
      {rows.counts.length > 0 && (
        <LightChips label={texts.ofRows(total(rows.counts))} counts={rows.counts} words={{ ...words, farBehind: texts.farBehindRows }} filter={filterOf(rows)} />
      )}
      {!isEmpty && (
        <div className={actions}>
          <span className={muted}>{texts.filterHint}</span>
          {indicators.chosen.size + rows.chosen.size > 0 && (
            <Button size="small" onClick={clear}>
              {texts.clearFilter}
            </Button>
          )}
        </div>
      )}
    </section>
  );
}
