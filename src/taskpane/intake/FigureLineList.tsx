import { makeStyles, tokens } from '@fluentui/react-components';
import { useVirtualizer } from '@tanstack/react-virtual';
import { useRef } from 'react';
import type { FigureLine } from '../../app/intake/figureLine';
import { FigureLineRow } from './FigureLineRow';

/** Pixels of a usual line, as long as it has not been measured. */
const USUAL_HEIGHT = 68;

const useStyles = makeStyles({
  body: {
    maxHeight: '420px',
    overflowY: 'auto',
    scrollbarGutter: 'stable',
    border: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusMedium,
  },
  whole: { position: 'relative', width: '100%' },
  line: {
    position: 'absolute',
    top: 0,
    left: 0,
    width: '100%',
    boxSizing: 'border-box',
    padding: tokens.spacingHorizontalXS,
    borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke3}`,
  },
});

interface FigureLineListProps {
  readonly label: string;
  readonly lines: readonly FigureLine[];
  readonly isTicked: (line: FigureLine) => boolean;
  readonly onTick: (line: FigureLine, isTicked: boolean) => void;
  readonly onAssign: (line: FigureLine) => void;
  readonly onShow: (line: FigureLine) => void;
}

/** Pasted figures one below the other; only those in sight are drawn. */
export function FigureLineList({ label, lines, isTicked, onTick, onAssign, onShow }: FigureLineListProps) {
  const styles = useStyles();
  const scroller = useRef<HTMLDivElement>(null);
  const { getVirtualItems, getTotalSize, measureElement } = useVirtualizer({
    count: lines.length,
    getScrollElement: () => scroller.current,
    estimateSize: () => USUAL_HEIGHT,
    getItemKey: (index) => lines[index]?.key ?? index,
    overscan: 8,
    measureElement: (element: Element) => element.getBoundingClientRect().height || USUAL_HEIGHT,
  });
  return (
    <div ref={scroller} className={styles.body}>
      <div role="list" aria-label={label} className={styles.whole} style={{ height: getTotalSize() }}>
        {getVirtualItems().map(({ index, key, start }) => {
          const line = lines[index];
          return (
            line && (
              <div
                key={key}
                ref={measureElement}
                data-index={index}
                role="listitem"
                aria-setsize={lines.length}
                aria-posinset={index + 1}
                className={styles.line}
                style={{ transform: `translateY(${start}px)` }}
              >
                <FigureLineRow
                  line={line}
                  isTicked={isTicked(line)}
                  onTick={(checked) => onTick(line, checked)}
                  onAssign={() => onAssign(line)}
                  onShow={() => onShow(line)}
                />
              </div>
            )
          );
        })}
      </div>
    </div>
  );
}
