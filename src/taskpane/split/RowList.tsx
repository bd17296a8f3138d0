import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { useVirtualizer, type VirtualItem } from '@tanstack/react-virtual';
import { useMemo, useRef } from 'react';
import type { SplitPreview } from '../../app/split/split';
import { usePaneStyles } from '../parts/usePaneStyles';
import { useText } from '../useText';
import { previewItems, type PreviewItem } from './previewItems';
import { PreviewRow } from './PreviewRow';

/** Pixels of a heading and of a row: known beforehand, so that 10,000 rows need no measuring. */
const HEIGHTS: Readonly<Record<PreviewItem['kind'], number>> = { indicator: 32, row: 42 };
const COLUMNS = 4;

const useStyles = makeStyles({
  table: { border: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`, borderRadius: tokens.borderRadiusMedium },
  body: { maxHeight: '360px', overflowY: 'auto', scrollbarGutter: 'stable' },
  whole: { position: 'relative', width: '100%' },
  line: {
    position: 'absolute',
    top: 0,
    left: 0,
    width: '100%',
    boxSizing: 'border-box',
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr) 60px 68px 58px',
    columnGap: tokens.spacingHorizontalXS,
    alignContent: 'center',
    padding: `0 ${tokens.spacingHorizontalS}`,
    borderTop: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke3}`,
  },
  header: { position: 'static', height: '32px', borderTop: 'none', scrollbarGutter: 'stable', overflow: 'hidden', fontWeight: tokens.fontWeightSemibold },
  indicator: { gridTemplateColumns: '1fr', backgroundColor: tokens.colorNeutralBackground3, fontWeight: tokens.fontWeightSemibold },
  number: { textAlign: 'right' },
  cut: { overflow: 'hidden', textOverflow: 'ellipsis', whiteSpace: 'nowrap' },
});

/** Every row old → new, under its indicator; only those in sight are drawn. */
export function RowList({ rows }: { readonly rows: SplitPreview['rows'] }) {
  const styles = useStyles();
  const { subheading } = usePaneStyles();
  const { pane } = useText();
  const items = useMemo(() => previewItems(rows), [rows]);
  const scroller = useRef<HTMLDivElement>(null);
  const lines = useVirtualizer({
    count: items.length,
    getScrollElement: () => scroller.current,
    estimateSize: (index) => HEIGHTS[items[index]?.kind ?? 'row'],
    overscan: 10,
  });
  const texts = pane.split;

  function line(virtual: VirtualItem) {
    const item = items[virtual.index];
    if (!item) return null;
    const place = { height: virtual.size, transform: `translateY(${virtual.start}px)` };
    const isHeading = item.kind === 'indicator';
    return (
      <div key={virtual.key} role="row" aria-rowindex={virtual.index + 2} className={mergeClasses(styles.line, isHeading && styles.indicator)} style={place}>
        {isHeading ? (
          <span role="rowheader" aria-colspan={COLUMNS} className={styles.cut}>
            {pane.measured(item.name, item.measure)}
          </span>
        ) : (
          <PreviewRow row={item.row} change={item.change} />
        )}
      </div>
    );
  }

  return (
    <section aria-label={texts.rows}>
      <h3 className={subheading}>{texts.rows}</h3>
      <div role="table" aria-label={texts.rows} aria-rowcount={items.length + 1} className={styles.table}>
        <div role="rowgroup">
          <div role="row" aria-rowindex={1} className={mergeClasses(styles.line, styles.header)}>
            <span role="columnheader">{texts.unit}</span>
            <span role="columnheader" className={styles.number}>{texts.before}</span>
            <span role="columnheader" className={styles.number}>{texts.after}</span>
            <span role="columnheader" className={styles.number}>{texts.change}</span>
          </div>
        </div>
        <div role="rowgroup" ref={scroller} tabIndex={0} className={styles.body}>
          <div role="presentation" className={styles.whole} style={{ height: lines.getTotalSize() }}>
            {lines.getVirtualItems().map(line)}
          </div>
        </div>
      </div>
    </section>
  );
}
