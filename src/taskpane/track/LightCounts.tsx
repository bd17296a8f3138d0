import { makeStyles, tokens } from '@fluentui/react-components';
import { countLights, type LightCount, type StatusName } from '../../app/track/lights';
import type { Overview } from '../../app/track/overview';
import { usePaneStyles } from '../parts/usePaneStyles';
import { useText } from '../useText';
import { Light } from './Light';

const useStyles = makeStyles({
  chips: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalXS, margin: 0, padding: 0, listStyleType: 'none' },
});

/** How many indicators, and how many rows of the ledger, stand at each light. */
export function LightCounts({ overview }: { readonly overview: Overview }) {
  const { subheading, tight, text: line } = usePaneStyles();
  const { text, pane } = useText();
  const words: Words = text.words.statuses;
  const texts = pane.track;
  const indicators = countLights(overview.indicators);
  const rows = countLights(overview.rows);
  const total = (counts: readonly LightCount[]): number => counts.reduce((sum, { count }) => sum + count, 0);
  return (
    <section aria-label={texts.lights} className={tight}>
      <h3 className={subheading}>{texts.lights}</h3>
      {indicators.length === 0 && rows.length === 0 && <p className={line}>{texts.noLights}</p>}
      {indicators.length > 0 && <Chips label={texts.ofIndicators(total(indicators))} counts={indicators} words={words} />}
      {rows.length > 0 && <Chips label={texts.ofRows(total(rows))} counts={rows} words={{ ...words, farBehind: texts.farBehindRows }} />}
    </section>
  );
}

type Words = Partial<Readonly<Record<StatusName, string>>>;

interface ChipsProps {
  readonly label: string;
  readonly counts: readonly LightCount[];
  readonly words: Words;
}

function Chips({ label, counts, words }: ChipsProps) {
  const styles = useStyles();
  const { muted, tight } = usePaneStyles();
  return (
    <div className={tight}>
      <span className={muted}>{label}</span>
      <ul className={styles.chips} aria-label={label}>
        {counts.map(({ name, count }) => (
          <li key={name}>
            <Light name={name}>{`${words[name] ?? ''} ${count}`}</Light>
          </li>
        ))}
      </ul>
    </div>
  );
}
