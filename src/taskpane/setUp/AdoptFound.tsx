import type { AdoptPreview } from '../../app/adopt/adopt';
import { adoptIn } from '../../workbook/text/adoptIn';
import type { CellTarget } from '../actions';
import { IssueList } from '../parts/IssueList';
import { usePaneStyles } from '../parts/usePaneStyles';
import { useText } from '../useText';

interface AdoptFoundProps {
  readonly preview: AdoptPreview;
  readonly onSelect: (target: CellTarget) => void;
}

/** What was recognised where, and what is left. */
export function AdoptFound({ preview: { found, unknown, issues, language: workbook }, onSelect }: AdoptFoundProps) {
  const styles = usePaneStyles();
  const { language } = useText();
  const { pane } = adoptIn(language);
  return (
    <>
      <section aria-label={pane.found} className={styles.tight}>
        <h3 className={styles.subheading}>{pane.found}</h3>
        <ul className={styles.list}>
          {found.map(({ sheet, kind, headerRow, columns, rows, left }) => (
            <li key={sheet}>
              <p className={styles.text}>{pane.range(sheet, pane.kinds[kind], headerRow, columns.length, rows.length)}</p>
              <p className={styles.muted}>{pane.columns(columns.map(({ header }) => header).join(pane.separator))}</p>
              {left.length > 0 && <p className={styles.muted}>{pane.left(left.join(pane.separator))}</p>}
            </li>
          ))}
        </ul>
        {unknown.length > 0 && <p className={styles.muted}>{pane.unknown(unknown.join(pane.separator))}</p>}
      </section>
      <IssueList issues={issues} tone="warning" workbook={workbook} onSelect={onSelect} />
    </>
  );
}
