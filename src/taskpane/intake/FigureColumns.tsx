import { Button, Checkbox, Field } from '@fluentui/react-components';
import type { FigureChoices, SettledFigures } from '../../app/intake/previewFigures';
import { IssueList } from '../parts/IssueList';
import { ReasonedButton } from '../parts/ReasonedButton';
import { usePaneStyles } from '../parts/usePaneStyles';
import type { WorkPanelProps } from '../parts/WorkPanels';
import { FigureColumnField } from './FigureColumnField';
import { type FigureDraft, withChoices } from './figureDraft';
import { ReturnFields } from './ReturnFields';
import { useFiguresText } from './useFiguresText';

interface FigureColumnsProps {
  readonly draft: FigureDraft;
  readonly settled: SettledFigures;
  readonly onDraft: (draft: FigureDraft) => void;
  readonly onGoOn: () => void;
  readonly onPaste: () => void;
  readonly onSelect: WorkPanelProps['onSelect'];
}

/** What was read of the paste's columns, to be confirmed or changed. */
export function FigureColumns({ draft, settled, onDraft, onGoOn, onPaste, onSelect }: FigureColumnsProps) {
  const styles = usePaneStyles();
  const { columns: texts, paste } = useFiguresText();
  const { book, pasted, choices } = draft;
  const change = (part: Partial<FigureChoices>): void => onDraft(withChoices(draft, part));
  return (
    <>
      <p className={styles.text} role="status">
        {texts.found(pasted.rows.length, pasted.columns.length)}
      </p>
      <section aria-label={texts.heading} className={styles.panel}>
        <h4 className={styles.subheading}>{texts.heading}</h4>
        {settled.columns.map((column) => (
          <FigureColumnField
            key={column.column}
            column={column}
            purpose={book.purpose}
            indicators={book.indicators}
            onRole={(role) => change({ columns: new Map([...choices.columns, [column.column, role]]) })}
          />
        ))}
      </section>
      {book.purpose === 'returns' && <ReturnFields choices={choices} onChange={change} />}
      <Field hint={texts.roundsHint}>
        <Checkbox label={texts.rounds} checked={choices.rounds} onChange={(_, { checked }) => change({ rounds: checked === true })} />
      </Field>
      <IssueList issues={settled.open} tone="error" workbook={book.located.language} onSelect={onSelect} />
      <div className={styles.actions}>
        <ReasonedButton reason={settled.open.length > 0 ? texts.notReady : null} onClick={onGoOn}>
          {texts.goOn}
        </ReasonedButton>
        <Button onClick={onPaste}>{paste.again}</Button>
      </div>
    </>
  );
}
