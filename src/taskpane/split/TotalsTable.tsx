import { makeStyles, tokens } from '@fluentui/react-components';
import type { SplitTotals } from '../../app/split/split';
import { amountText } from '../figures';
import { usePaneStyles } from '../parts/usePaneStyles';
import { useText } from '../useText';

const useStyles = makeStyles({
  table: { width: '100%', borderCollapse: 'collapse', fontVariantNumeric: 'tabular-nums' },
  head: { padding: '2px 0 2px 6px', textAlign: 'right', fontWeight: tokens.fontWeightRegular, color: tokens.colorNeutralForeground3, fontSize: tokens.fontSizeBase200 },
  name: { padding: '4px 0', textAlign: 'left', fontWeight: tokens.fontWeightRegular, overflowWrap: 'anywhere' },
  number: { padding: '4px 0 4px 6px', textAlign: 'right', whiteSpace: 'nowrap' },
  row: { borderTop: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke3}` },
  mark: { paddingLeft: '6px', color: tokens.colorPaletteGreenForeground1 },
});

/** Each indicator's target beside what its units and their quarters add up to. */
export function TotalsTable({ totals }: { readonly totals: readonly SplitTotals[] }) {
  const styles = useStyles();
  const { subheading, muted } = usePaneStyles();
  const { pane, language } = useText();
  const texts = pane.split;
  const sum = (quarters: readonly number[]): number => Number(quarters.reduce((total, quarter) => total + quarter, 0).toFixed(6));
  return (
    <section aria-label={texts.totals}>
      <h3 className={subheading}>{texts.totals}</h3>
      <table className={styles.table}>
        <thead>
          <tr>
            <th scope="col" className={styles.head} style={{ textAlign: 'left', paddingLeft: 0 }}>
              {texts.totalsIndicator}
            </th>
            {[texts.totalsTarget, texts.totalsUnits, texts.totalsQuarters].map((heading) => (
              <th key={heading} scope="col" className={styles.head}>
                {heading}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {totals.map(({ indicator, measure, target, units, quarters }) => (
            <tr key={indicator} className={styles.row}>
              <th scope="row" className={styles.name}>
                {indicator} <span className={muted}>{measure}</span>
                {target === units && <span className={styles.mark} role="img" aria-label={texts.agrees}>✓</span>}
              </th>
              <td className={styles.number}>{amountText(target, language)}</td>
              <td className={styles.number}>{amountText(units, language)}</td>
              <td className={styles.number}>{amountText(sum(quarters), language)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
