import { COPY_ROWS, type CopyRows } from '../../app/copy/copyRows';
import { outputsIn } from '../../workbook/text/outputsIn';
import { RadioField } from '../adjust/RadioField';
import { ReasonedButton } from '../parts/ReasonedButton';
import { usePaneStyles } from '../parts/usePaneStyles';
import { useText } from '../useText';

interface CopyOutputsProps {
  readonly rows: CopyRows;
  readonly isBusy: boolean;
  readonly onRows: (rows: CopyRows) => void;
  readonly onCopy: () => void;
  readonly onLongTable: () => void;
}

/** What may leave the workbook as a file: what it lists, and in which form. */
export function CopyOutputs({ rows, isBusy, onRows, onCopy, onLongTable }: CopyOutputsProps) {
  const styles = usePaneStyles();
  const texts = outputsIn(useText().language).pane.copy;
  return (
    <div className={styles.tight}>
      <RadioField label={texts.rows} value={rows} options={COPY_ROWS.map((value) => ({ value, label: texts.choices[value] }))} hint={texts.choiceHints[rows]} onChange={onRows} />
      <p className={styles.muted}>{texts.small}</p>
      <div className={styles.actions}>
        <ReasonedButton reason={null} busy={isBusy} appearance="secondary" onClick={onCopy}>
          {texts.name}
        </ReasonedButton>
        <ReasonedButton reason={null} busy={isBusy} appearance="secondary" onClick={onLongTable}>
          {texts.longName}
        </ReasonedButton>
      </div>
      <p className={styles.muted}>{texts.hint}</p>
      <p className={styles.muted}>{texts.longHint}</p>
    </div>
  );
}
