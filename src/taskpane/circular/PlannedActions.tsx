import type { DocumentDraft } from '../../app/circular/draft';
import { usePaneStyles } from '../parts/usePaneStyles';
import { useCircularText } from './useCircularText';

/** What writing would add: the sheets, and each corrective action. */
export function PlannedActions({ draft }: { readonly draft: DocumentDraft }) {
  const styles = usePaneStyles();
  const { circularPane: texts } = useCircularText();
  const { sheets, actions, request } = draft;
  return (
    <div className={styles.tight}>
      <p className={styles.text}>{texts.plan(sheets)}</p>
      {request.kind !== 'halfYear' && <p className={styles.text}>{texts.actions(actions.length)}</p>}
      <ul className={styles.list}>
        {actions.map(({ office, indicator, problem }) => (
          <li key={JSON.stringify([office, indicator])} className={styles.muted}>
            {texts.action(office, indicator, problem)}
          </li>
        ))}
      </ul>
    </div>
  );
}
