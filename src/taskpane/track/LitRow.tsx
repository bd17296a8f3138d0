import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { statusName } from '../../app/track/lights';
import type { RowStanding } from '../../app/track/overview';
import type { Language } from '../../workbook/text';
import { RowButton } from '../parts/RowButton';
import { usePaneStyles } from '../parts/usePaneStyles';
import { useText } from '../useText';
import { Light } from './Light';
import { lightWord } from './lightWord';

const useStyles = makeStyles({
  head: { display: 'flex', justifyContent: 'space-between', alignItems: 'baseline', columnGap: tokens.spacingHorizontalS },
  name: { minWidth: 0, overflowWrap: 'anywhere' },
  facts: { display: 'block' },
});

interface LitRowProps {
  readonly row: Pick<RowStanding, 'unit' | 'indicator' | 'code' | 'status' | 'colour'>;
  /** The workbook's language. */
  readonly workbook: Language;
  /** Lines below the name. */
  readonly facts: readonly string[];
  readonly nameId?: string;
  readonly onClick: () => void;
}

/** A row of the ledger with its light; a click shows it in the sheet. */
export function LitRow({ row, workbook, facts, nameId, onClick }: LitRowProps) {
  const styles = useStyles();
  const { muted } = usePaneStyles();
  const { text } = useText();
  return (
    <RowButton onClick={onClick}>
      <span className={styles.head}>
        <span id={nameId} className={styles.name}>{`${row.unit} · ${row.indicator}`}</span>
        <Light name={statusName(row.code)} colour={row.colour}>
          {lightWord(row, workbook, text)}
        </Light>
      </span>
      {facts.map((fact) => (
        <span key={fact} className={mergeClasses(muted, styles.facts)}>
          {fact}
        </span>
      ))}
    </RowButton>
  );
}
