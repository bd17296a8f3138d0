import { Button } from '@fluentui/react-components';
import { keptVersions } from '../../app/adjust/listVersions';
import type { AdjustPreview } from '../../app/adjust/preview';
import { Notice } from '../parts/Notice';
import { usePaneStyles } from '../parts/usePaneStyles';
import { useAdjustText } from './useAdjustText';

interface AdjustDoneProps {
  readonly preview: AdjustPreview;
  readonly onAgain: () => void;
  readonly onVersions: () => void;
  readonly onBack: () => void;
}

/** What was written, under which version it is kept, and where to go from here. */
export function AdjustDone({ preview, onAgain, onVersions, onBack }: AdjustDoneProps) {
  const styles = usePaneStyles();
  const { adjustText } = useAdjustText();
  const texts = adjustText.adjustPane;
  return (
    <>
      <Notice tone="success">
        <p className={styles.text}>{texts.done(preview.rows.length)}</p>
        {keptVersions(preview).map(({ indicator, version }) => (
          <p key={indicator} className={styles.text}>
            {texts.kept(indicator, version)}
          </p>
        ))}
      </Notice>
      <div className={styles.actions}>
        <Button appearance="primary" onClick={onAgain}>
          {texts.again}
        </Button>
        <Button onClick={onVersions}>{texts.compare}</Button>
        <Button onClick={onBack}>{texts.back}</Button>
      </div>
    </>
  );
}
