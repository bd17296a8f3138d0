import { makeStyles, tokens } from '@fluentui/react-components';
import { isJudged, type StatusName, statusName } from '../../app/track/lights';
import type { IndicatorStanding, Overview } from '../../app/track/overview';
import { pointsText, workedOutText } from '../figures';
import { usePaneStyles } from '../parts/usePaneStyles';
import { useText } from '../useText';
import { gapText } from './gapText';
import { Light } from './Light';
import { lightWord } from './lightWord';

const useStyles = makeStyles({
  item: { padding: `${tokens.spacingVerticalXS} 0`, borderTop: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke3}` },
  head: { display: 'flex', justifyContent: 'space-between', alignItems: 'baseline', columnGap: tokens.spacingHorizontalS },
  name: { overflowWrap: 'anywhere' },
});

interface IndicatorListProps {
  readonly overview: Overview;
  /** The lights asked for; all if empty. */
  readonly statuses: ReadonlySet<StatusName>;
}

/** Each indicator with its gap and light. */
export function IndicatorList({ overview, statuses }: IndicatorListProps) {
  const styles = useStyles();
  const { list, subheading, muted, text: line } = usePaneStyles();
  const { text, pane } = useText();
  const facts = useFacts(overview.asOf);
  const isFiltered = statuses.size > 0;
  const shown = isFiltered ? overview.indicators.filter(({ code }) => statuses.has(statusName(code))) : overview.indicators;
  return (
    <section aria-label={pane.track.indicators}>
      <h3 className={subheading}>{pane.track.indicators}</h3>
      <p className={muted} role="status">
        {isFiltered && pane.track.filtered(shown.length)}
      </p>
      <ul className={list}>
        {shown.map((indicator) => (
          <li key={indicator.name} className={styles.item}>
            <p className={line}>
              <span className={styles.head}>
                <span className={styles.name}>{indicator.name}</span>
                <Light name={statusName(indicator.code)} colour={indicator.colour}>
                  {lightWord(indicator, overview.language, text)}
                </Light>
              </span>
            </p>
            <p className={muted}>{facts(indicator)}</p>
          </li>
        ))}
      </ul>
    </section>
  );
}

/** Gap, share of the year, and what the figure rests on where that is incomplete or of another month. */
function useFacts(asOf: number | null): (indicator: IndicatorStanding) => string {
  const { text, pane, language } = useText();
  const texts = pane.track;
  const shown = (amount: number | null, decimals: number): string => (amount === null ? '' : workedOutText(Number(amount.toFixed(decimals)), language));
  return ({ decimals, projection, low, high, outlook, nature, code, gap, direction, completion, month, due, missing, toVerify }) =>
    [
      isJudged(code) && gap !== null && gapText(gap, direction, texts, language),
      completion !== null && texts.ofYear(pointsText(completion * 100, language)),
      isJudged(code) && projection !== null && texts.projection(shown(projection, decimals), shown(low, decimals), shown(high, decimals)),
      outlook !== '' && texts.outlook(text.words.outlooks[outlook]),
      month > 0 && month !== asOf && texts.dataMonth(month),
      nature !== '' && nature !== 'confirmed' && texts.nature(text.words.natures[nature]),
      missing + toVerify > 0 && texts.waiting(due, missing, toVerify),
    ]
      .filter(Boolean)
      .join(' · ');
}
