import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { PartialTotal, PartialTotals } from '../../app/split/partialTotals';
import { amountText } from '../figures';
import { usePaneStyles } from '../parts/usePaneStyles';
import { usePlanStateText } from './usePlanStateText';

const useStyles = makeStyles({
  summary: { cursor: 'pointer', padding: `${tokens.spacingVerticalXS} 0` },
  one: { paddingLeft: tokens.spacingHorizontalM },
  heading: { display: 'inline' },
  table: { width: '100%', tableLayout: 'fixed', borderCollapse: 'collapse', fontSize: tokens.fontSizeBase200, fontVariantNumeric: 'tabular-nums' },
  head: { fontWeight: tokens.fontWeightRegular, color: tokens.colorNeutralForeground3, textAlign: 'right' },
  number: { textAlign: 'right', paddingBottom: '2px', overflowWrap: 'anywhere' },
  name: { paddingTop: '2px', textAlign: 'left', fontWeight: tokens.fontWeightSemibold, overflowWrap: 'anywhere' },
  group: { borderTop: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke3}` },
  whole: { borderTop: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke1}` },
  mark: { color: tokens.colorPaletteGreenForeground1 },
});

const COLUMNS = 5;

/** Totals by office and quarter, one indicator below the other, all folded in until somebody wants them. */
export function PartialTotalsList({ partials }: { readonly partials: readonly PartialTotals[] }) {
  const styles = useStyles();
  const { subheading } = usePaneStyles();
  const { pane, planText } = usePlanStateText();
  if (partials.length === 0) return null;
  return (
    <details>
      <summary className={styles.summary}>
        <h3 className={mergeClasses(subheading, styles.heading)}>{planText.partial.heading}</h3>
      </summary>
      {partials.map((one) => (
        <details key={one.indicator} className={styles.one} open={partials.length === 1}>
          <summary className={styles.summary}>
            {pane.measured(one.indicator, one.measure)} <Agreement of={one} />
          </summary>
          <PartialTable of={one} />
        </details>
      ))}
    </details>
  );
}

function PartialTable({ of }: { readonly of: PartialTotals }) {
  const styles = useStyles();
  const { planText } = usePlanStateText();
  const texts = planText.partial;
  const nameOf = ({ kind, office }: PartialTotal): string => (kind === 'pool' ? texts.pool : office || texts.noOffice);
  return (
    <table className={styles.table} aria-label={of.indicator}>
      <thead>
        <tr>
          {[texts.columns.annual, ...texts.columns.quarters].map((heading) => (
            <th key={heading} scope="col" className={styles.head}>
              {heading}
            </th>
          ))}
        </tr>
      </thead>
      {of.parts.map((part) => (
        <Line key={`${part.kind}${part.office}`} name={nameOf(part)} amounts={part} />
      ))}
      <Line name={texts.town} amounts={of.town} isWhole agreement={of} />
      <Line name={texts.target} amounts={of.target} isWhole />
    </table>
  );
}

interface LineProps {
  readonly name: string;
  readonly amounts: PartialTotals['town'];
  readonly isWhole?: boolean;
  readonly agreement?: PartialTotals;
}

/** A name above its five figures: side by side they would not fit a narrow pane. */
function Line({ name, amounts, isWhole = false, agreement }: LineProps) {
  const styles = useStyles();
  const { language } = usePlanStateText();
  return (
    <tbody className={isWhole ? styles.whole : styles.group}>
      <tr>
        <th scope="rowgroup" colSpan={COLUMNS} className={styles.name}>
          {name} {agreement && <Agreement of={agreement} />}
        </th>
      </tr>
      <tr>
        {[amounts.annual, ...amounts.quarters].map((amount, index) => (
          <td key={index} className={styles.number}>
            {amountText(amount, language)}
          </td>
        ))}
      </tr>
    </tbody>
  );
}

function Agreement({ of: { town, target } }: { readonly of: PartialTotals }) {
  const styles = useStyles();
  const { planText } = usePlanStateText();
  const agrees = town.annual === target.annual && town.quarters.every((amount, quarter) => amount === target.quarters[quarter]);
  if (!agrees) return planText.partial.differs;
  return (
    <span className={styles.mark} role="img" aria-label={planText.partial.agrees}>
      ✓
    </span>
  );
}
