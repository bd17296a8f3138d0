import { useId } from 'react';
import type { Explanation } from '../../app/explain/explanation';
import { usePaneStyles } from '../parts/usePaneStyles';
import { useText } from '../useText';
import { factText, sentenceText } from './sentenceText';
import { useExplainText } from './useExplainText';

/** One cell: whose it is, what it shows, what its column is, and how it came to be. */
export function ExplanationView({ explanation }: { readonly explanation: Explanation }) {
  const styles = usePaneStyles();
  const { language } = useText();
  const { pane, ledgerColumns, indicatorColumns } = useExplainText();
  const howId = useId();
  const { table, key, header, indicator, unit, measure, shown, sentences, written } = explanation;
  const columns: Readonly<Record<string, string>> = table === 'Ledger' ? ledgerColumns : indicatorColumns;
  const what = key === null ? undefined : columns[key];
  const names = [indicator, unit].filter((name) => name !== '').join(' · ');
  return (
    <div className={styles.panel}>
      <div className={styles.tight}>
        <p className={styles.muted}>{names}</p>
        <h4 className={styles.subheading}>{header}</h4>
        <p className={styles.text}>{pane.shown(factText(shown, language))}</p>
        {measure !== '' && <p className={styles.muted}>{pane.measure(measure)}</p>}
      </div>
      {what !== undefined && (
        <div className={styles.tight}>
          <h5 className={styles.subheading}>{pane.what}</h5>
          <p className={styles.text}>{what}</p>
        </div>
      )}
      {sentences.length > 0 && (
        <div className={styles.tight}>
          <h5 id={howId} className={styles.subheading}>
            {pane.how}
          </h5>
          <ul aria-labelledby={howId} className={styles.list}>
            {sentences.map((sentence, index) => (
              <li key={index}>{sentenceText(sentence, language)}</li>
            ))}
          </ul>
        </div>
      )}
      {written && <p className={styles.muted}>{pane.written(written)}</p>}
    </div>
  );
}
