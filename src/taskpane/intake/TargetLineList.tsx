import { makeStyles, tokens } from '@fluentui/react-components';
import { useVirtualizer } from '@tanstack/react-virtual';
import { useRef } from 'react';
import type { KnownIndicator, TargetLine } from '../../domain/intake/targetLine';
import { usePaneStyles } from '../parts/usePaneStyles';
import { TargetLineItem } from './TargetLineItem';
import type { Targets } from './useTargets';
import { useTargetsText } from './useTargetsText';

/** So many lines are drawn at once without being felt. */
const MOST_DRAWN = 100;
/** Pixels of a line before it was measured. */
const USUAL_HEIGHT = 110;

const useStyles = makeStyles({
  list: { border: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`, borderRadius: tokens.borderRadiusMedium },
  scroller: { maxHeight: '480px', overflowY: 'auto', scrollbarGutter: 'stable' },
  whole: { position: 'relative', width: '100%' },
  placed: { position: 'absolute', top: 0, left: 0, width: '100%' },
});

interface TargetLineListProps {
  readonly lines: readonly TargetLine[];
  readonly targets: Targets;
  readonly known: readonly KnownIndicator[];
}

/** The recognised lines; of a long list only those in sight are drawn. */
export function TargetLineList({ lines, targets, known }: TargetLineListProps) {
  const styles = useStyles();
  const { list, text } = usePaneStyles();
  const texts = useTargetsText();
  if (lines.length === 0) return <p className={text}>{texts.noneShown}</p>;
  if (lines.length > MOST_DRAWN) return <LongList lines={lines} targets={targets} known={known} />;
  return (
    <div className={styles.list}>
      <ul className={list} aria-label={texts.lines}>
        {lines.map((line) => (
          <li key={line.key}>
            <TargetLineItem line={line} targets={targets} known={known} />
          </li>
        ))}
      </ul>
    </div>
  );
}

function LongList({ lines, targets, known }: TargetLineListProps) {
  const styles = useStyles();
  const texts = useTargetsText();
  const scroller = useRef<HTMLDivElement>(null);
  const drawn = useVirtualizer({
    count: lines.length,
    getScrollElement: () => scroller.current,
    getItemKey: (index) => lines[index]?.key ?? index,
    estimateSize: () => USUAL_HEIGHT,
    measureElement: (element: Element) => element.getBoundingClientRect().height || USUAL_HEIGHT,
    overscan: 8,
  });
  return (
    <div className={styles.list}>
      <div ref={scroller} tabIndex={0} role="group" aria-label={texts.lines} className={styles.scroller}>
        <div role="list" className={styles.whole} style={{ height: drawn.getTotalSize() }}>
          {drawn.getVirtualItems().map((item) => {
            const line = lines[item.index];
            return (
              line && (
                <div
                  key={item.key}
                  ref={drawn.measureElement}
                  data-index={item.index}
                  role="listitem"
                  aria-posinset={item.index + 1}
                  aria-setsize={lines.length}
                  className={styles.placed}
                  style={{ transform: `translateY(${item.start}px)` }}
                >
                  <TargetLineItem line={line} targets={targets} known={known} />
                </div>
              )
            );
          })}
        </div>
      </div>
    </div>
  );
}
