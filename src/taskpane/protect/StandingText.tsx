import type { ProtectionStanding } from '../../app/protect/readProtection';
import { Notice } from '../parts/Notice';
import { usePaneStyles } from '../parts/usePaneStyles';
import { useText } from '../useText';
import { useProtectText } from './useProtectText';

/** What is protected now, by whom, and what should be. */
export function StandingText({ standing: { mark, sheets } }: { readonly standing: ProtectionStanding }) {
  const styles = usePaneStyles();
  const { language } = useText();
  const { pane } = useProtectText();
  const named = (isProtected: boolean): readonly string[] => sheets.filter((sheet) => sheet.isProtected === isProtected).map(({ name }) => name);
  const list = (names: readonly string[]): string => names.join(language === 'zh' ? '、' : ', ');
  const [closed, open] = [named(true), named(false)];
  if (mark === 'none') {
    return closed.length === 0 ? <p className={styles.text}>{pane.none}</p> : <Warning text={pane.foreign(list(closed))} />;
  }
  return (
    <>
      <p className={styles.text}>{[pane.standing(closed.length), mark === 'password' ? pane.withPassword : pane.withoutPassword].join(language === 'zh' ? '' : ' ')}</p>
      {open.length > 0 && <Warning text={pane.missing(list(open))} />}
    </>
  );
}

function Warning({ text }: { readonly text: string }) {
  const styles = usePaneStyles();
  return (
    <Notice tone="warning">
      <p className={styles.text}>{text}</p>
    </Notice>
  );
}
