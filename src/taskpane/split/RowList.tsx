import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { defaultRangeExtractor, useVirtualizer, type VirtualItem } from '@tanstack/react-virtual';
import { type ReactNode, useMemo, useRef } from 'react';
import { usePaneStyles } from '../parts/usePaneStyles';
import { useText } from '../useText';
import { type ListedRow, type PreviewItem, previewItems } from './previewItems';
import { PreviewRow, type RowText } from './PreviewRow';
import { useRovingRow } from './useRovingRow';

/** Pixels of a heading and of a row: known beforehand, so that 10,000 rows need no measuring. */
const HEIGHTS: Readonly<Record<PreviewItem<ListedRow>['kind'], number>> = { indicator: 32, row: 42 };
const HEIGHT_WITH_CONTROL = 50;
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
    alignItems: 'baseline',
    padding: `0 ${tokens.spacingHorizontalS}`,
    borderTop: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke3}`,
  },
  header: { position: 'static', height: '32px', borderTop: 'none', scrollbarGutter: 'stable', overflow: 'hidden', fontWeight: tokens.fontWeightSemibold },
  measured: { padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalS}` },
  indicator: { gridTemplateColumns: '1fr', backgroundColor: tokens.colorNeutralBackground3, fontWeight: tokens.fontWeightSemibold },
  number: { textAlign: 'right' },
  cut: { overflow: 'hidden', textOverflow: 'ellipsis', whiteSpace: 'nowrap' },
});

interface RowListProps<Row extends ListedRow> {
  readonly rows: readonly Row[];
  /** Of the list, and of its columns of amounts; those of a split if not given. */
  readonly headings?: { readonly rows: string; readonly before: string; readonly after: string };
  /** Asked only for rows in sight. */
  readonly textOf: (row: Row) => RowText;
  /** Whether what a row says may take several lines, and so rows a height of their own. */
  readonly wraps?: boolean;
  /** A button on every row, below its name; the arrow keys lead from one to the next. */
  readonly control?: (row: Row, tabIndex: 0 | -1) => ReactNode;
}

/** Every row old → new, under its indicator; only those in sight are drawn. */
export function RowList<Row extends ListedRow>({ rows, headings, textOf, wraps = false, control }: RowListProps<Row>) {
  const styles = useStyles();
  const { subheading } = usePaneStyles();
  const { pane } = useText();
  const items = useMemo(() => previewItems(rows), [rows]);
  const scroller = useRef<HTMLDivElement>(null);
  const roving = useRovingRow(items, scroller);
  const cell = control ? 'gridcell' : 'cell';
  const lines = useVirtualizer({
    count: items.length,
    getScrollElement: () => scroller.current,
    estimateSize: (index) => (items[index]?.kind === 'indicator' ? HEIGHTS.indicator : control ? HEIGHT_WITH_CONTROL : HEIGHTS.row),
    overscan: 10,
    // A row that has the focus stays, or the focus would be lost by scrolling.
    rangeExtractor: (range) => {
      const inSight = defaultRangeExtractor(range);
      return !control || roving.active < 0 || inSight.includes(roving.active) ? inSight : [...inSight, roving.active].sort((a, b) => a - b);
    },
    ...(wraps ? { measureElement: (line: Element) => line.getBoundingClientRect().height || HEIGHTS.row } : {}),
  });
  const texts = { ...pane.split, ...headings };

  function line(virtual: VirtualItem) {
    const item = items[virtual.index];
    if (!item) return null;
    const isHeading = item.kind === 'indicator';
    const isMeasured = wraps && !isHeading;
    const place = { height: isMeasured ? undefined : virtual.size, transform: `translateY(${virtual.start}px)` };
    return (
      <div
        key={virtual.key}
        ref={isMeasured ? lines.measureElement : undefined}
        data-index={virtual.index}
        role="row"
        aria-rowindex={virtual.index + 2}
        className={mergeClasses(styles.line, isHeading && styles.indicator, isMeasured && styles.measured)}
        style={place}
        onFocus={control && !isHeading ? () => roving.onFocus(virtual.index) : undefined}
      >
        {isHeading ? (
          <span role="rowheader" aria-colspan={COLUMNS} className={styles.cut}>
            {pane.measured(item.name, item.measure)}
          </span>
        ) : (
          <PreviewRow row={item.row} said={textOf(item.row)} wraps={wraps} cell={cell} control={control?.(item.row, virtual.index === roving.active ? 0 : -1)} />
        )}
      </div>
    );
  }

  return (
    <section aria-label={texts.rows}>
      <h3 className={subheading}>{texts.rows}</h3>
      <div role={control ? 'grid' : 'table'} aria-label={texts.rows} aria-rowcount={items.length + 1} className={styles.table}>
        <div role="rowgroup">
          <div role="row" aria-rowindex={1} className={mergeClasses(styles.line, styles.header)}>
            <span role="columnheader">{texts.unit}</span>
            <span role="columnheader" className={styles.number}>{texts.before}</span>
            <span role="columnheader" className={styles.number}>{texts.after}</span>
            <span role="columnheader" className={styles.number}>{texts.change}</span>
          </div>
        </div>
        <div role="rowgroup" ref={scroller} tabIndex={control ? undefined : 0} className={styles.body} onKeyDown={control ? roving.onKeyDown : undefined}>
          <div role="presentation" className={styles.whole} style={{ height: lines.getTotalSize() }}>
            {lines.getVirtualItems().map(line)}
          </div>
        </div>
      </div>
    </section>
  );
}
