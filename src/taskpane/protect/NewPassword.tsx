import { Checkbox, Field } from '@fluentui/react-components';
import { useState } from 'react';
import { usePaneStyles } from '../parts/usePaneStyles';
import { PasswordInput } from './PasswordInput';
import { useProtectText } from './useProtectText';

/** A password as it was typed twice. */
export interface TypedPassword {
  readonly first: string;
  readonly second: string;
}

interface NewPasswordProps {
  readonly typed: TypedPassword;
  readonly onChange: (typed: TypedPassword) => void;
}

export function NewPassword({ typed, onChange }: NewPasswordProps) {
  const styles = usePaneStyles();
  const { pane } = useProtectText();
  const [isShown, setShown] = useState(false);
  const differs = typed.second !== '' && typed.first !== typed.second;
  return (
    <div className={styles.tight}>
      <Field label={pane.password} hint={pane.hint}>
        <PasswordInput isShown={isShown} value={typed.first} onChange={(first) => onChange({ ...typed, first })} />
      </Field>
      {typed.first !== '' && (
        <Field label={pane.repeat} {...(differs && { validationState: 'error', validationMessage: pane.differ })}>
          <PasswordInput isShown={isShown} value={typed.second} onChange={(second) => onChange({ ...typed, second })} />
        </Field>
      )}
      <Checkbox label={pane.show} checked={isShown} onChange={(_, data) => setShown(data.checked === true)} />
    </div>
  );
}
