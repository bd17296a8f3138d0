import { Field, Textarea } from '@fluentui/react-components';
import type { FigurePurpose } from '../../domain/intake/columnRole';
import { ReasonedButton } from '../parts/ReasonedButton';
import { usePaneStyles } from '../parts/usePaneStyles';
import { useFiguresText } from './useFiguresText';

interface FigurePasteProps {
  readonly purpose: FigurePurpose;
  readonly text: string;
  readonly isBusy: boolean;
  readonly onText: (text: string) => void;
  readonly onRead: () => void;
}

/** Where the block goes, and what can be pasted. */
export function FigurePaste({ purpose, text, isBusy, onText, onRead }: FigurePasteProps) {
  const styles = usePaneStyles();
  const texts = useFiguresText().paste;
  return (
    <>
      <p className={styles.text}>{texts.hints[purpose]}</p>
      <Field label={texts.label}>
        <Textarea rows={8} resize="vertical" value={text} placeholder={texts.examples[purpose]} spellCheck={false} onChange={(_, { value }) => onText(value)} />
      </Field>
      <div className={styles.actions}>
        <ReasonedButton reason={text.trim() === '' ? texts.empty : null} busy={isBusy} onClick={onRead}>
          {texts.read}
        </ReasonedButton>
      </div>
    </>
  );
}
