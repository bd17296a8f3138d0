import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { useVirtualizer } from '@tanstack/react-virtual';
import { type ReactNode, useRef } from 'react';
import { usePaneStyles } from './usePaneStyles';

/** Longer lists draw only what is in sight. */
const MOST_DRAWN = 100;

const useStyles = makeStyles({
  item: { borderTop: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke3}` },
  scroller: {
    maxHeight: '70vh',
    minHeight: '240px',
    overflowY: 'auto',
    scrollbarGutter: 'stable',
    ':focus-visible': { outline: `${tokens.strokeWidthThick} solid ${tokens.colorStrokeFocus2}`, outlineOffset: '-2px' },
  },
  whole: { position: 'relative' },
  placed: { position: 'absolute', top: 0, left: 0, right: 0 },
});

interface MeasuredListProps<Item> {
  readonly label: string;
  readonly items: readonly Item[];
  readonly keyOf: (item: Item) => string;
  /** Pixels of an item before it is measured. */
  readonly usualHeight: number;
  readonly render: (item: Item) => ReactNode;
}

/** Items one under the other, each as high as it is; of very many only those in sight are drawn. */
export function MeasuredList<Item>(props: MeasuredListProps<Item>) {
  return props.items.length > MOST_DRAWN ? <VirtualList {...props} /> : <PlainList {...props} />;
}

function PlainList<Item>({ label, items, keyOf, render }: MeasuredListProps<Item>) {
  const styles = useStyles();
  const { list } = usePaneStyles();
  return (
    <ol className={list} aria-label={label}>
      {items.map((item) => (
        <li key={keyOf(item)} className={styles.item}>
          {render(item)}
        </li>
      ))}
    </ol>
  );
}

function VirtualList<Item>({ label, items, keyOf, usualHeight, render }: MeasuredListProps<Item>) {
  const styles = useStyles();
  const { list } = usePaneStyles();
  const scroller = useRef<HTMLDivElement>(null);
  const lines = useVirtualizer({
    count: items.length,
    getScrollElement: () => scroller.current,
    estimateSize: () => usualHeight,
    getItemKey: (index) => {
      const item = items[index];
      return item === undefined ? index : keyOf(item);
    },
    overscan: 8,
    // A page without a layout measures nothing.
    measureElement: (line) => line.getBoundingClientRect().height || usualHeight,
  });
  return (
    <div ref={scroller} tabIndex={0} role="group" aria-label={label} className={styles.scroller}>
      <ol className={mergeClasses(list, styles.whole)} aria-label={label} style={{ height: lines.getTotalSize() }}>
        {lines.getVirtualItems().map(({ index, key, start }) => {
          const item = items[index];
          return (
            item !== undefined && (
              <li
                key={key}
                ref={lines.measureElement}
                data-index={index}
                aria-setsize={items.length}
                aria-posinset={index + 1}
                className={mergeClasses(styles.item, styles.placed)}
                style={{ transform: `translateY(${start}px)` }}
              >
                {render(item)}
              </li>
            )
          );
        })}
      </ol>
    </div>
  );
}
