import { Button, Field, Textarea } from '@fluentui/react-components';
import { useRef, useState } from 'react';
import type { Language } from '../../workbook/text';
import { copyText } from '../circular/copyText';
import { usePaneStyles } from '../parts/usePaneStyles';
import { useRemindersText } from './useRemindersText';

interface ReminderTextProps {
  readonly label: string;
  /** As it was made; what the planner edits stays until asked back. */
  readonly text: string;
  readonly language: Language;
}

/** A message to edit and to copy. */
export function ReminderText({ label, text, language }: ReminderTextProps) {
  const styles = usePaneStyles();
  const texts = useRemindersText();
  const field = useRef<HTMLTextAreaElement>(null);
  const [edited, setEdited] = useState<{ readonly text: string; readonly from: string } | null>(null);
  const [copied, setCopied] = useState<{ readonly how: 'copied' | 'selected'; readonly text: string } | null>(null);
  const shown = edited?.text ?? text;

  async function copy(): Promise<void> {
    if (field.current) setCopied({ how: await copyText(field.current), text: shown });
  }
  // The button goes with the edit, and the focus would go with the button.
  function reset(): void {
    setEdited(null);
    field.current?.focus();
  }

  return (
    <div className={styles.tight}>
      <Field label={label}>
        <Textarea
          textarea={{ ref: field }}
          rows={4}
          resize="vertical"
          lang={language === 'zh' ? 'zh-CN' : 'en'}
          value={shown}
          onChange={(_, { value }) => setEdited(value === text ? null : { text: value, from: text })}
        />
      </Field>
      <div className={styles.actions}>
        <Button onClick={() => void copy()}>{texts.copy(label)}</Button>
        {edited && <Button onClick={reset}>{texts.reset}</Button>}
        <span className={styles.muted} role="status">
          {copied?.text === shown && texts[copied.how]}
        </span>
      </div>
      {edited && edited.from !== text && <p className={styles.muted}>{texts.outdated}</p>}
    </div>
  );
}
