import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { Fragment, type ReactNode } from 'react';
import { amountText } from '../figures';
import { usePaneStyles } from '../parts/usePaneStyles';
import { useText } from '../useText';
import type { ListedRow } from './previewItems';

const useStyles = makeStyles({
  unit: { minWidth: 0, overflow: 'hidden', textOverflow: 'ellipsis', whiteSpace: 'nowrap' },
  number: { textAlign: 'right', fontVariantNumeric: 'tabular-nums', overflow: 'hidden', textOverflow: 'ellipsis' },
  fresh: { fontWeight: tokens.fontWeightSemibold },
  more: { gridColumnStart: 1, gridColumnEnd: -1 },
  line: { display: 'flex', alignItems: 'center', columnGap: tokens.spacingHorizontalXS, minWidth: 0 },
  piece: { whiteSpace: 'nowrap' },
  whole: { whiteSpace: 'normal', overflowWrap: 'anywhere' },
});

/** What a row says besides its two amounts. */
export interface RowText {
  readonly change: string;
  /** Pieces below the amounts, on one line unless rows wrap. */
  readonly more: readonly string[];
  /** Below that. */
  readonly sentence?: string;
}

interface PreviewRowProps {
  readonly row: ListedRow;
  readonly said: RowText;
  readonly wraps: boolean;
  /** What a cell is in its list. */
  readonly cell: 'cell' | 'gridcell';
  /** Stands before what there is to say. */
  readonly control?: ReactNode;
}

/** The cells of a row: unit, old, new, change, and below them what there is to say. */
export function PreviewRow({ row: { unit, before, after }, said: { change, more, sentence }, wraps, cell, control }: PreviewRowProps) {
  const styles = useStyles();
  const { muted } = usePaneStyles();
  const { language } = useText();
  const amount = (figure: number | null): string => (figure === null ? '' : amountText(figure, language));
  const below = more.length > 0 && (
    <span role={cell} className={mergeClasses(muted, styles.unit, styles.more, wraps && styles.whole)} title={more.join(' · ')}>
      {more.map((piece, index) => (
        <Fragment key={piece}>
          {index > 0 && ' · '}
          <span className={styles.piece}>{piece}</span>
        </Fragment>
      ))}
    </span>
  );
  return (
    <>
      <span role={cell} className={styles.unit} title={unit}>
        {unit}
      </span>
      <span role={cell} className={mergeClasses(styles.number, muted)}>
        {amount(before)}
      </span>
      <span role={cell} className={mergeClasses(styles.number, styles.fresh)}>
        {amount(after)}
      </span>
      <span role={cell} className={styles.number}>
        {change}
      </span>
      {control === undefined ? (
        below
      ) : (
        <div role="presentation" className={mergeClasses(styles.more, styles.line)}>
          <span role={cell}>{control}</span>
          {below}
        </div>
      )}
      {sentence !== undefined && (
        <span role={cell} className={mergeClasses(muted, styles.more, styles.whole)}>
          {sentence}
        </span>
      )}
    </>
  );
}
