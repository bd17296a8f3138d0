import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { useVirtualizer } from '@tanstack/react-virtual';
import { useRef } from 'react';
import type { CellTarget } from '../actions';
import { RowButton } from '../parts/RowButton';
import { usePaneStyles } from '../parts/usePaneStyles';

/** Pixels of a line of text, and of what stands around them: known beforehand, so that thousands need no measuring. */
const LINE = 20;
const AROUND = 10;

const useStyles = makeStyles({
  scroller: {
    maxHeight: '320px',
    overflowY: 'auto',
    border: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusMedium,
  },
  whole: { position: 'relative', width: '100%', margin: 0, padding: 0, listStyleType: 'none' },
  item: { position: 'absolute', top: 0, left: 0, width: '100%', boxSizing: 'border-box', overflow: 'hidden' },
  gone: { padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalS}` },
  line: { display: 'block', lineHeight: '20px', overflow: 'hidden', textOverflow: 'ellipsis', whiteSpace: 'nowrap' },
});

/** A cell with what there is to say of it, a line each. */
export interface CellLine {
  readonly lines: readonly string[];
  /** `null` where there is nothing to select. */
  readonly target: CellTarget | null;
}

const NOTHING: CellLine = { lines: [], target: null };

interface CellListProps<Cell> {
  readonly heading: string;
  readonly cells: readonly Cell[];
  /** How many lines `lineOf` has of a cell. */
  readonly heightOf: (cell: Cell) => number;
  /** Asked only for cells in sight. */
  readonly lineOf: (cell: Cell) => CellLine;
  readonly onSelect: (target: CellTarget) => void;
}

/** Cells that may be many; only those in sight are drawn. One selects its cell. Nothing is shown where there are none. */
export function CellList<Cell>({ heading, cells, heightOf, lineOf, onSelect }: CellListProps<Cell>) {
  const styles = useStyles();
  const { subheading, muted } = usePaneStyles();
  const scroller = useRef<HTMLDivElement>(null);
  const items = useVirtualizer({
    count: cells.length,
    getScrollElement: () => scroller.current,
    estimateSize: (index) => {
      const cell = cells[index];
      return LINE * (cell === undefined ? 1 : heightOf(cell)) + AROUND;
    },
    overscan: 10,
  });
  if (cells.length === 0) return null;
  return (
    <section aria-label={heading}>
      <h4 className={subheading}>{heading}</h4>
      <div ref={scroller} tabIndex={0} role="group" aria-label={heading} className={styles.scroller}>
        <ul className={styles.whole} style={{ height: items.getTotalSize() }}>
          {items.getVirtualItems().map(({ key, index, size, start }) => {
            const cell = cells[index];
            const { lines, target } = cell === undefined ? NOTHING : lineOf(cell);
            const text = lines.map((line, place) => (
              <span key={place} className={mergeClasses(styles.line, place > 0 && muted)} title={line}>
                {line}
              </span>
            ));
            return (
              <li key={key} aria-setsize={cells.length} aria-posinset={index + 1} className={styles.item} style={{ height: size, transform: `translateY(${start}px)` }}>
                {target ? <RowButton onClick={() => onSelect(target)}>{text}</RowButton> : <div className={styles.gone}>{text}</div>}
              </li>
            );
          })}
        </ul>
      </div>
    </section>
  );
}
