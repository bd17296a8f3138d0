import { Field, Input, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { type KeyboardEvent, type ReactNode, useId, useState } from 'react';
import type { EntryField as FieldName } from '../../app/report/entry';
import type { Issue } from '../../domain/issue';
import { issueText } from '../../workbook/issueText';
import { useFieldStyles } from '../adjust/useFieldStyles';
import { usePaneStyles } from '../parts/usePaneStyles';
import { useText } from '../useText';

const useStyles = makeStyles({
  line: { display: 'grid', gridAutoFlow: 'column', gridAutoColumns: 'minmax(0, 1fr)', columnGap: tokens.spacingHorizontalS, alignItems: 'end' },
  wrong: { color: tokens.colorPaletteRedForeground1 },
  doubtful: { color: tokens.colorNeutralForeground1 },
  // The bar that saves lies over the end of the page.
  field: { '& input': { scrollMarginBottom: '90px' } },
});

interface EntryFieldProps {
  readonly field: FieldName;
  readonly label: string;
  readonly text: string;
  /** Whether `text` is not saved yet. */
  readonly isTyped: boolean;
  readonly issues: readonly Issue[];
  readonly hint?: string;
  readonly placeholder?: string;
  readonly isRequired?: boolean;
  readonly isFigure?: boolean;
  /** Another field on the same line. */
  readonly beside?: ReactNode;
  /** `null` takes the field back. */
  readonly onType: (text: string | null) => void;
}

/** One line to type into; what there is to say about it stands below once the field is left. */
export function EntryField({ field, label, text, isTyped, issues, hint, placeholder, isRequired = false, isFigure = false, beside, onType }: EntryFieldProps) {
  const styles = useStyles();
  const { muted } = usePaneStyles();
  const { control } = useFieldStyles();
  const id = useId();
  const { language } = useText();
  // Half a number is no mistake yet.
  const [isTyping, setTyping] = useState(false);
  const said = isTyping ? [] : issues;
  const isWrong = said.some(({ severity }) => severity === 'error');
  const sentences = said.map((issue) => issueText(issue, language)).join(language === 'zh' ? '' : ' ');

  function takeBack(event: KeyboardEvent): void {
    if (event.key !== 'Escape' || event.nativeEvent.isComposing || !isTyped) return;
    event.preventDefault();
    // Otherwise Excel would take the key too, and the focus with it.
    event.stopPropagation();
    onType(null);
    setTyping(false);
  }

  return (
    <>
      <div className={styles.line}>
        <Field className={styles.field} label={label} hint={hint} required={isRequired} validationState={isWrong ? 'error' : said.length > 0 ? 'warning' : 'none'}>
          <Input
            className={control}
            data-field={field}
            aria-describedby={said.length > 0 ? id : undefined}
            inputMode={isFigure ? 'decimal' : undefined}
            autoComplete="off"
            value={text}
            placeholder={placeholder}
            onChange={(_, { value }) => {
              setTyping(true);
              onType(value);
            }}
            onBlur={() => setTyping(false)}
            onKeyDown={takeBack}
          />
        </Field>
        {beside}
      </div>
      {said.length > 0 && (
        <p id={id} role={isWrong ? 'alert' : 'status'} className={mergeClasses(muted, isWrong ? styles.wrong : styles.doubtful)}>
          {sentences}
        </p>
      )}
    </>
  );
}
