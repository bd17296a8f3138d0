import { makeStyles, tokens } from '@fluentui/react-components';
import type { IndicatorBridge } from '../../app/split/bridge';
import { amountText, pointsText } from '../figures';
import { usePaneStyles } from '../parts/usePaneStyles';
import { usePlanStateText } from './usePlanStateText';

const useStyles = makeStyles({
  table: { width: '100%', borderCollapse: 'collapse', fontVariantNumeric: 'tabular-nums' },
  caption: { textAlign: 'left', paddingBottom: tokens.spacingVerticalXXS },
  head: { fontWeight: tokens.fontWeightRegular, color: tokens.colorNeutralForeground3, fontSize: tokens.fontSizeBase200 },
  name: { padding: '2px 0', textAlign: 'left', fontWeight: tokens.fontWeightRegular },
  number: { padding: '2px 0 2px 6px', textAlign: 'right', whiteSpace: 'nowrap' },
  row: { borderTop: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke3}` },
  whole: { fontWeight: tokens.fontWeightSemibold },
});

/** Where growth comes from, for every indicator that grows far above last year. Nothing without such. */
export function BridgeTables({ bridges }: { readonly bridges: readonly IndicatorBridge[] }) {
  const { tight, subheading } = usePaneStyles();
  const { planText } = usePlanStateText();
  if (bridges.length === 0) return null;
  return (
    <section aria-label={planText.bridge.heading} className={tight}>
      <h3 className={subheading}>{planText.bridge.heading}</h3>
      {bridges.map((bridge) => (
        <BridgeTable key={bridge.indicator} bridge={bridge} />
      ))}
    </section>
  );
}

function BridgeTable({ bridge }: { readonly bridge: IndicatorBridge }) {
  const styles = useStyles();
  const { muted } = usePaneStyles();
  const { pane, planText, language } = usePlanStateText();
  const texts = planText.bridge;
  const amount = (figure: number): string => amountText(figure, language);
  const { indicator, measure, lastYear, planned, increment, percent, parts } = bridge;
  return (
    <div>
      <table className={styles.table}>
        <caption className={styles.caption}>
          {pane.measured(indicator, measure)} <span className={muted}>{texts.lead(amount(lastYear), amount(planned), measure)}</span>
        </caption>
        <thead>
          <tr>
            <th scope="col" className={`${styles.name} ${styles.head}`}>{texts.column.source}</th>
            <th scope="col" className={`${styles.number} ${styles.head}`}>{texts.column.rows}</th>
            <th scope="col" className={`${styles.number} ${styles.head}`}>{texts.column.amount}</th>
          </tr>
        </thead>
        <tbody>
          {parts.map((part) => (
            <tr key={part.source} className={styles.row}>
              <th scope="row" className={styles.name}>{texts.sources[part.source === 'gap' && part.amount < 0 ? 'surplus' : part.source]}</th>
              <td className={styles.number}>{part.rows === 0 ? '' : part.rows}</td>
              <td className={styles.number}>{amount(part.amount)}</td>
            </tr>
          ))}
          <tr className={`${styles.row} ${styles.whole}`}>
            <th scope="row" className={styles.name}>{texts.increment(pointsText(percent, language))}</th>
            <td />
            <td className={styles.number}>{amount(increment)}</td>
          </tr>
        </tbody>
      </table>
      <BridgeRemark bridge={bridge} />
    </div>
  );
}

/** What the table means, in a sentence or two. */
function BridgeRemark({ bridge }: { readonly bridge: IndicatorBridge }) {
  const { muted, text } = usePaneStyles();
  const { planText, language } = usePlanStateText();
  const texts = planText.bridge;
  const { measure, existing, existingPercent, naturalGrowth, isStrained, parts } = bridge;
  const of = (source: (typeof parts)[number]['source']): number => parts.find((part) => part.source === source)?.amount ?? 0;
  const natural = naturalGrowth === 0 ? '' : amountText(naturalGrowth, language);
  const rising = of('rising');
  return (
    <>
      {isStrained && existingPercent !== null ? (
        <p className={text}>{texts.strained(existing.rows, pointsText(existingPercent, language), natural, amountText(of('gap'), language), measure)}</p>
      ) : (
        <p className={muted}>{texts.covered}</p>
      )}
      {rising !== 0 && <p className={text}>{texts.rising(amountText(rising, language), measure)}</p>}
      {naturalGrowth === 0 && existing.rows > 0 && <p className={muted}>{texts.naturalMissing}</p>}
    </>
  );
}
