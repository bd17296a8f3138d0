import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { statusName } from '../../app/track/lights';
import type { Overview, RowStanding } from '../../app/track/overview';
import { pointsText, workedOutText } from '../figures';
import { RowButton } from '../parts/RowButton';
import { usePaneStyles } from '../parts/usePaneStyles';
import { useText } from '../useText';
import { gapText } from './gapText';
import { Light } from './Light';
import { lightWord } from './lightWord';

const SHOWN = 10;

const useStyles = makeStyles({
  item: { borderTop: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke3}` },
  head: { display: 'flex', justifyContent: 'space-between', alignItems: 'baseline', columnGap: tokens.spacingHorizontalS },
  facts: { display: 'block' },
});

interface WorstListProps {
  readonly overview: Overview;
  readonly onRow: (row: RowStanding) => void;
}

/** The ten rows that cost the town most; a click or Enter shows the row in the ledger. */
export function WorstList({ overview, onRow }: WorstListProps) {
  const styles = useStyles();
  const { list, subheading, muted, text: line } = usePaneStyles();
  const { text, pane, language } = useText();
  const texts = pane.track;
  const directionOf = new Map(overview.indicators.map(({ name, direction }) => [name, direction]));
  const points = ({ indicator, cost, gap }: RowStanding): string =>
    [texts.cost(pointsText(cost, language)), gap !== null && gapText(gap, directionOf.get(indicator) ?? 'higher', texts, language)]
      .filter(Boolean)
      .join(' · ');
  return (
    <section aria-label={texts.worst}>
      <h3 className={subheading}>{texts.worst}</h3>
      {overview.worst.length === 0 && <p className={line}>{texts.noWorst}</p>}
      <ol className={list}>
        {overview.worst.slice(0, SHOWN).map((row) => (
          <li key={row.row} className={styles.item}>
            <RowButton onClick={() => onRow(row)}>
              <span className={styles.head}>
                <span>{`${row.unit} · ${row.indicator}`}</span>
                <Light name={statusName(row.code)} colour={row.colour}>
                  {lightWord(row, overview.language, text)}
                </Light>
              </span>
              <span className={mergeClasses(muted, styles.facts)}>{points(row)}</span>
              {row.distance !== null && (
                <span className={mergeClasses(muted, styles.facts)}>{texts.distance(workedOutText(row.distance, language), row.measure)}</span>
              )}
            </RowButton>
          </li>
        ))}
      </ol>
    </section>
  );
}
