import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { SplitTotals } from '../../app/split/split';
import { sumDecimals } from '../../domain/sumDecimals';
import { amountText } from '../figures';
import { usePaneStyles } from '../parts/usePaneStyles';
import { usePlanStateText } from './usePlanStateText';

/** More totals than this are folded in below what they say together. */
const FEW = 10;

const useStyles = makeStyles({
  summary: { cursor: 'pointer' },
  heading: { display: 'inline' },
  table: { width: '100%', tableLayout: 'fixed', borderCollapse: 'collapse', fontVariantNumeric: 'tabular-nums' },
  head: { padding: '2px 0 2px 6px', textAlign: 'right', fontWeight: tokens.fontWeightRegular, color: tokens.colorNeutralForeground3, fontSize: tokens.fontSizeBase200 },
  name: { padding: '4px 0 0', textAlign: 'left', fontWeight: tokens.fontWeightRegular, overflowWrap: 'anywhere' },
  number: { padding: '0 0 4px 6px', textAlign: 'right', overflowWrap: 'anywhere' },
  row: { borderTop: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke3}` },
  mark: { paddingLeft: '6px', color: tokens.colorPaletteGreenForeground1 },
});

/** Each indicator's target beside what its units and their quarters add up to. */
export function TotalsTable({ totals }: { readonly totals: readonly SplitTotals[] }) {
  const styles = useStyles();
  const { subheading } = usePaneStyles();
  const { pane, planText } = usePlanStateText();
  const differing = totals.filter((one) => !agrees(one)).length;
  const said = differing === 0 ? planText.totals.allAgree(totals.length) : planText.totals.someDiffer(differing);
  return (
    <section aria-label={pane.split.totals}>
      <details open={totals.length <= FEW || differing > 0}>
        <summary className={styles.summary}>
          <h3 className={mergeClasses(subheading, styles.heading)}>{pane.split.totals}</h3> {said}
        </summary>
        <Totals totals={totals} />
      </details>
    </section>
  );
}

function Totals({ totals }: { readonly totals: readonly SplitTotals[] }) {
  const styles = useStyles();
  const { muted } = usePaneStyles();
  const { pane, language } = usePlanStateText();
  const texts = pane.split;
  return (
    <table className={styles.table} aria-label={texts.totals}>
      <thead>
        <tr>
          {[texts.totalsTarget, texts.totalsUnits, texts.totalsQuarters].map((heading) => (
            <th key={heading} scope="col" className={styles.head}>
              {heading}
            </th>
          ))}
        </tr>
      </thead>
      {totals.map((one) => (
        <tbody key={one.indicator} className={styles.row}>
          <tr>
            <th scope="rowgroup" colSpan={3} className={styles.name}>
              {one.indicator} <span className={muted}>{one.measure}</span>
              {agrees(one) && <span className={styles.mark} role="img" aria-label={texts.agrees}>✓</span>}
            </th>
          </tr>
          <tr>
            {[one.target, one.units, sumDecimals(one.quarters) ?? 0].map((amount, index) => (
              <td key={index} className={styles.number}>
                {amountText(amount, language)}
              </td>
            ))}
          </tr>
        </tbody>
      ))}
    </table>
  );
}

function agrees({ target, units }: SplitTotals): boolean {
  return target === units;
}
