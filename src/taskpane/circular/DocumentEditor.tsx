import { Button, Field, Textarea } from '@fluentui/react-components';
import { useRef, useState } from 'react';
import { enterprisesNamed } from '../../app/circular/text/withoutNames';
import { Notice } from '../parts/Notice';
import { ReasonedButton } from '../parts/ReasonedButton';
import { usePaneStyles } from '../parts/usePaneStyles';
import { copyText } from './copyText';
import type { DocumentEntry } from './documentEntries';
import { PlannedActions } from './PlannedActions';
import { useCircularText } from './useCircularText';

interface DocumentEditorProps {
  readonly entry: DocumentEntry;
  readonly isBusy: boolean;
  readonly onEdit: (text: string) => void;
  readonly onWrite: () => void;
  readonly onRecheck: () => void;
}

/** The text as it is edited, copied and written. */
export function DocumentEditor({ entry, isBusy, onEdit, onWrite, onRecheck }: DocumentEditorProps) {
  const styles = usePaneStyles();
  const { circularPane: texts } = useCircularText();
  const field = useRef<HTMLTextAreaElement>(null);
  const [copied, setCopied] = useState<'copied' | 'selected' | null>(null);
  const { draft, text, isStale, hasChanged } = entry;
  const named = enterprisesNamed(text, draft.read.standing.units).length;

  async function copy(): Promise<void> {
    if (field.current) setCopied(await copyText(field.current));
  }
  const edit = (value: string): void => {
    setCopied(null);
    onEdit(value);
  };

  return (
    <>
      {!draft.isFinal && <Notice tone="warning">{texts.notFinal(draft.month)}</Notice>}
      {hasChanged && <Notice tone="warning">{texts.figuresChanged}</Notice>}
      {named > 0 && <Notice tone="warning">{texts.enterprises(named)}</Notice>}
      <Field label={texts.text}>
        <Textarea textarea={{ ref: field }} rows={18} resize="vertical" value={text} lang={draft.language} onChange={(_, data) => edit(data.value)} />
      </Field>
      <div className={styles.actions}>
        <Button onClick={() => void copy()}>{texts.copy}</Button>
        {copied && (
          <span className={styles.muted} role="status">
            {texts[copied]}
          </span>
        )}
      </div>
      {isStale ? (
        <div className={styles.actions}>
          <ReasonedButton reason={null} busy={isBusy} appearance="secondary" onClick={onRecheck}>
            {texts.recheck}
          </ReasonedButton>
          <span className={styles.muted}>{texts.recheckHint}</span>
        </div>
      ) : (
        <>
          <PlannedActions draft={draft} />
          <div className={styles.actions}>
            <ReasonedButton reason={null} busy={isBusy} onClick={onWrite}>
              {texts.write}
            </ReasonedButton>
          </div>
        </>
      )}
      <p className={styles.muted}>{texts.neverSent}</p>
    </>
  );
}
