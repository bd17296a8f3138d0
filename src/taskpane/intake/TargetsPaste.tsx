import { Button, Field, Textarea } from '@fluentui/react-components';
import { usePaneStyles } from '../parts/usePaneStyles';
import { useTargetsText } from './useTargetsText';

interface TargetsPasteProps {
  readonly text: string;
  /** Whether something has been written just now. */
  readonly isAgain: boolean;
  readonly onPaste: (text: string) => void;
}

/** Where the block is pasted, with what may be pasted. */
export function TargetsPaste({ text, isAgain, onPaste }: TargetsPasteProps) {
  const styles = usePaneStyles();
  const texts = useTargetsText();
  return (
    <>
      <Field label={isAgain ? texts.more : texts.paste.label} hint={texts.paste.hint}>
        <Textarea rows={text === '' ? 4 : 6} resize="vertical" value={text} placeholder={texts.paste.example} onChange={(_, { value }) => onPaste(value)} />
      </Field>
      {text === '' ? (
        !isAgain && <p className={styles.muted}>{texts.empty}</p>
      ) : (
        <div className={styles.actions}>
          <Button size="small" onClick={() => onPaste('')}>
            {texts.paste.clear}
          </Button>
        </div>
      )}
    </>
  );
}
