import { Field } from '@fluentui/react-components';
import type { ProtectionStanding } from '../../app/protect/readProtection';
import { ReasonedButton } from '../parts/ReasonedButton';
import { usePaneStyles } from '../parts/usePaneStyles';
import { Facts } from './Facts';
import { NewPassword, type TypedPassword } from './NewPassword';
import { PasswordInput } from './PasswordInput';
import { StandingText } from './StandingText';
import { useProtectText } from './useProtectText';

interface ProtectionFormProps {
  readonly standing: ProtectionStanding;
  readonly typed: TypedPassword;
  /** The password that the protection has now, as far as it was typed here. */
  readonly present: string;
  readonly isBusy: boolean;
  readonly onTyped: (typed: TypedPassword) => void;
  readonly onPresent: (present: string) => void;
  readonly onAsk: (question: 'protect' | 'unprotect') => void;
}

/** How the workbook stands, and what can be done about it. */
export function ProtectionForm({ standing, typed, present, isBusy, onTyped, onPresent, onAsk }: ProtectionFormProps) {
  const styles = usePaneStyles();
  const { pane } = useProtectText();
  const isOurs = standing.mark !== 'none';
  return (
    <>
      <StandingText standing={standing} />
      {standing.mark === 'password' && (
        <Field label={pane.oldPassword} hint={pane.oldHint}>
          <PasswordInput value={present} onChange={onPresent} />
        </Field>
      )}
      {isOurs && (
        <div className={styles.actions}>
          <ReasonedButton reason={null} busy={isBusy} appearance="secondary" onClick={() => onAsk('unprotect')}>
            {pane.unprotect}
          </ReasonedButton>
        </div>
      )}
      <Facts />
      {isOurs && <p className={styles.text}>{pane.againHint}</p>}
      <NewPassword typed={typed} onChange={onTyped} />
      <div className={styles.actions}>
        <ReasonedButton reason={typed.first === typed.second ? null : pane.differ} busy={isBusy} onClick={() => onAsk('protect')}>
          {isOurs ? pane.again : pane.protect}
        </ReasonedButton>
      </div>
    </>
  );
}
