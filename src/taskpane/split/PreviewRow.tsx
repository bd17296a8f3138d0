import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { SplitPreviewRow } from '../../app/split/split';
import { amountText, pointsText } from '../figures';
import { usePaneStyles } from '../parts/usePaneStyles';
import { useText } from '../useText';
import type { Change } from './previewItems';

const useStyles = makeStyles({
  unit: { minWidth: 0, overflow: 'hidden', textOverflow: 'ellipsis', whiteSpace: 'nowrap' },
  number: { textAlign: 'right', fontVariantNumeric: 'tabular-nums', overflow: 'hidden', textOverflow: 'ellipsis' },
  fresh: { fontWeight: tokens.fontWeightSemibold },
  more: { gridColumnStart: 1, gridColumnEnd: -1 },
});

/** The cells of a row: unit, old, new, change, and below them what stopped it and its quarters. */
export function PreviewRow({ row, change }: { readonly row: SplitPreviewRow; readonly change: Change }) {
  const styles = useStyles();
  const { muted } = usePaneStyles();
  const { pane, language } = useText();
  const texts = pane.split;
  const changeText = {
    fresh: () => texts.fresh,
    same: () => texts.same,
    fromZero: () => '–',
    percent: () => `${pointsText(change.kind === 'percent' ? change.percent : 0, language, true)}%`,
  }[change.kind]();
  const more = [texts.stops[row.stop], texts.quarters(row.quarters.map((quarter) => amountText(quarter, language)))].filter(Boolean).join(' · ');
  return (
    <>
      <span role="cell" className={styles.unit} title={row.unit}>
        {row.unit}
      </span>
      <span role="cell" className={mergeClasses(styles.number, muted)}>
        {row.before === null ? '' : amountText(row.before, language)}
      </span>
      <span role="cell" className={mergeClasses(styles.number, styles.fresh)}>
        {amountText(row.after, language)}
      </span>
      <span role="cell" className={styles.number}>
        {changeText}
      </span>
      <span role="cell" className={mergeClasses(muted, styles.unit, styles.more)} title={more}>
        {more}
      </span>
    </>
  );
}
