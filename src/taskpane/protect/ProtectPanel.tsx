import { useState } from 'react';
import type { Issue } from '../../domain/issue';
import { Busy } from '../parts/Busy';
import { IssueList } from '../parts/IssueList';
import { Notice } from '../parts/Notice';
import { PasswordTaker } from '../parts/passwordTaker';
import { usePaneStyles } from '../parts/usePaneStyles';
import type { WorkPanelProps } from '../parts/WorkPanels';
import { useFocusOnChange } from '../state/useFocusOnChange';
import { Confirm } from './Confirm';
import type { TypedPassword } from './NewPassword';
import { ProtectionForm } from './ProtectionForm';
import { type Protection, useProtection } from './useProtection';
import { useProtectText } from './useProtectText';

const NONE: readonly Issue[] = [];
const BLANK: TypedPassword = { first: '', second: '' };
const WORKING = { read: 'reading', protect: 'protecting', unprotect: 'unprotecting' } as const;

/** Protects the workbook but for the cells that offices fill in, and takes the protection off again. */
export default function ProtectPanel({ actions, overview, onSelect, onWritten }: WorkPanelProps) {
  const styles = usePaneStyles();
  const { pane } = useProtectText();
  const { state, standing, protect, unprotect, cancel } = useProtection(actions);
  const [asked, setAsked] = useState<'protect' | 'unprotect' | null>(null);
  const [typed, setTyped] = useState(BLANK);
  const [present, setPresent] = useState('');
  const group = useFocusOnChange<HTMLDivElement>(asked);
  const isBusy = state.kind === 'running';

  async function goOn(): Promise<void> {
    const isDone = asked === 'protect' ? await protect(typed.first === '' ? null : typed.first, present) : await unprotect(present);
    setAsked(null);
    setPresent('');
    if (!isDone) return;
    setTyped(BLANK);
    onWritten();
  }

  return (
    <div ref={group} tabIndex={-1} role="group" aria-label={pane.heading} className={styles.panel}>
      <Done state={state} />
      {/* The panel has a field for the password itself. */}
      <PasswordTaker.Provider value={null}>
        <IssueList issues={state.kind === 'failed' ? state.issues : NONE} tone="error" workbook={overview.language} onSelect={onSelect} />
      </PasswordTaker.Provider>
      {isBusy && <Busy label={pane[WORKING[state.name]]} progress={state.progress} onCancel={cancel} />}
      {standing && asked === null && (
        <ProtectionForm standing={standing} typed={typed} present={present} isBusy={isBusy} onTyped={setTyped} onPresent={setPresent} onAsk={setAsked} />
      )}
      {asked !== null && <Confirm question={asked === 'protect' ? pane.confirm : pane.confirmUnprotect} isBusy={isBusy} onGoOn={() => void goOn()} onBack={() => setAsked(null)} />}
    </div>
  );
}

function Done({ state }: Pick<Protection, 'state'>) {
  const styles = usePaneStyles();
  const { pane } = useProtectText();
  if (state.kind !== 'done' || state.name === 'read') return null;
  const count = state.result.sheets.filter(({ isProtected }) => isProtected).length;
  return (
    <Notice tone="success">
      <p className={styles.text}>{state.name === 'protect' ? pane.protected(count) : pane.unprotected}</p>
    </Notice>
  );
}
