import { RowButton } from '../parts/RowButton';
import { usePaneStyles } from '../parts/usePaneStyles';
import { useCloseText } from './useCloseText';

/** Longer lists would bury what matters; the sheet has all of it. */
const SHOWN = 20;

/** A sentence about a ledger row. */
export interface RowLine {
  readonly sentence: string;
  /** 0-based row of the ledger's body. */
  readonly row: number;
}

interface RowLinesProps {
  readonly heading: string;
  readonly lines: readonly RowLine[];
  readonly onRow: (row: number) => void;
}

/** Sentences about rows under a heading; one selects its row. Nothing is shown where there are none. */
export function RowLines({ heading, lines, onRow }: RowLinesProps) {
  const styles = usePaneStyles();
  const { pane } = useCloseText();
  if (lines.length === 0) return null;
  return (
    <section aria-label={heading}>
      <h4 className={styles.subheading}>{heading}</h4>
      <ul className={styles.list}>
        {lines.slice(0, SHOWN).map(({ sentence, row }, index) => (
          <li key={index}>
            <RowButton onClick={() => onRow(row)}>{sentence}</RowButton>
          </li>
        ))}
      </ul>
      {lines.length > SHOWN && <p className={styles.muted}>{pane.finalise.more(lines.length - SHOWN)}</p>}
    </section>
  );
}
