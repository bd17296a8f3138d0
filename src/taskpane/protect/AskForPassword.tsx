import { Button, Field } from '@fluentui/react-components';
import { type FormEvent, useState } from 'react';
import { usePaneStyles } from '../parts/usePaneStyles';
import { PasswordInput } from './PasswordInput';
import { useProtectText } from './useProtectText';

interface AskForPasswordProps {
  readonly onGiven: (password: string) => void;
}

/** Below an issue that a password cures; whoever gave it presses the button again that was refused. */
export default function AskForPassword({ onGiven }: AskForPasswordProps) {
  const styles = usePaneStyles();
  const { ask } = useProtectText();
  const [password, setPassword] = useState('');
  const [isGiven, setGiven] = useState(false);

  function give(event: FormEvent): void {
    event.preventDefault();
    if (password === '') return;
    onGiven(password);
    setPassword('');
    setGiven(true);
  }

  return (
    <form className={styles.actions} onSubmit={give}>
      <Field label={ask.label}>
        <PasswordInput value={password} onChange={setPassword} />
      </Field>
      <Button type="submit" size="small" disabledFocusable={password === ''}>
        {ask.give}
      </Button>
      <span role="status">{isGiven && password === '' ? ask.given : ''}</span>
    </form>
  );
}
