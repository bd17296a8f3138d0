import type { VersionComparison, VersionDifference } from '../../app/adjust/compareVersions';
import { usePaneStyles } from '../parts/usePaneStyles';
import { RowList } from '../split/RowList';
import { useAdjustText } from './useAdjustText';
import { growthText } from './growthText';

interface VersionDifferencesProps {
  readonly comparison: VersionComparison;
  readonly indicator: string;
  readonly measure: string;
}

/** Every unit in two versions, the older on the left. */
export function VersionDifferences({ comparison: { before, after, rows }, indicator, measure }: VersionDifferencesProps) {
  const styles = usePaneStyles();
  const { pane, language, adjustText } = useAdjustText();
  const texts = adjustText.adjustPane;
  const listed = rows.map((row) => ({ ...row, indicator, measure }));
  const headings = { rows: texts.versionRows, before: texts.before, after: texts.after };
  return (
    <>
      <div role="status" className={styles.tight}>
        <p className={styles.text}>{texts.difference(rows.filter(differs).length)}</p>
        {[before, after].map(({ version, note }) => (
          <p key={version} className={styles.muted}>
            {texts.versionNote(version, note)}
          </p>
        ))}
      </div>
      <RowList
        rows={listed}
        headings={headings}
        wraps
        textOf={(row) => ({
          change: row.change === 0 ? pane.split.same : growthText(0, row.change, language),
          more: row.quarters.flatMap((moved, index) => (moved === 0 ? [] : [`${texts.quarters(index + 1)} ${growthText(0, moved, language)}`])),
        })}
      />
    </>
  );
}

function differs({ change, quarters }: VersionDifference): boolean {
  return change !== 0 || quarters.some((moved) => moved !== 0);
}
