import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { useVirtualizer } from '@tanstack/react-virtual';
import { type ReactNode, useRef } from 'react';
import { usePaneStyles } from '../parts/usePaneStyles';
import type { ListItem } from './listItems';

/** Longer lists draw only what is in sight. */
const MOST_DRAWN = 100;
/** Pixels of a line before it is measured. */
const USUAL_HEIGHT = 84;

const useStyles = makeStyles({
  item: { borderTop: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke3}` },
  scroller: {
    maxHeight: '70vh',
    minHeight: '240px',
    overflowY: 'auto',
    ':focus-visible': { outline: `${tokens.strokeWidthThick} solid ${tokens.colorStrokeFocus2}`, outlineOffset: '-2px' },
  },
  whole: { position: 'relative' },
  placed: { position: 'absolute', top: 0, left: 0, right: 0 },
});

interface ItemListProps {
  readonly label: string;
  readonly items: readonly ListItem[];
  readonly render: (item: ListItem) => ReactNode;
}

/** Lines one under another; of very many only those in sight are drawn. */
export function ItemList(props: ItemListProps) {
  return props.items.length > MOST_DRAWN ? <VirtualList {...props} /> : <PlainList {...props} />;
}

function PlainList({ label, items, render }: ItemListProps) {
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

function VirtualList({ label, items, render }: ItemListProps) {
  const styles = useStyles();
  const { list } = usePaneStyles();
  const scroller = useRef<HTMLDivElement>(null);
  const lines = useVirtualizer({
    count: items.length,
    getScrollElement: () => scroller.current,
    estimateSize: () => USUAL_HEIGHT,
    getItemKey: (index) => keyOf(items[index]),
    overscan: 8,
    // A page without a layout measures nothing.
    measureElement: (line) => line.getBoundingClientRect().height || USUAL_HEIGHT,
  });
  return (
    <div ref={scroller} tabIndex={0} role="group" aria-label={label} className={styles.scroller}>
      <ol className={mergeClasses(list, styles.whole)} aria-label={label} style={{ height: lines.getTotalSize() }}>
        {lines.getVirtualItems().map(({ index, key, start }) => {
          const item = items[index];
          return (
            item && (
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

function keyOf(item: ListItem | undefined): string {
  if (!item) return '';
  return item.kind === 'row' ? `row ${item.row.row}` : `office ${item.office}`;
}
