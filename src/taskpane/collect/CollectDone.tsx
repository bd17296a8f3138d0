import { Button } from '@fluentui/react-components';
import { MeasuredList } from '../parts/MeasuredList';
import { Notice } from '../parts/Notice';
import { usePaneStyles } from '../parts/usePaneStyles';
import { useCollectText } from './useCollectText';
import type { WrittenFile } from './writtenLines';

/** Pixels of a file, as long as it has not been measured. */
const USUAL_HEIGHT = 40;

interface CollectDoneProps {
  readonly written: readonly WrittenFile[];
  readonly isBusy: boolean;
  readonly onRest: () => void;
  readonly onAgain: () => void;
}

/** How many lines of which file were written, and how many were not. */
export function CollectDone({ written, isBusy, onRest, onAgain }: CollectDoneProps) {
  const styles = usePaneStyles();
  const { done: texts, lines: words } = useCollectText();
  const sum = (count: (file: WrittenFile) => number): number => written.reduce((total, file) => total + count(file), 0);
  const left = sum((file) => file.left);
  return (
    <>
      <Notice tone="success">
        <p className={styles.text}>{texts.written(sum(({ lines }) => lines))}</p>
        {left > 0 && <p className={styles.text}>{texts.left(left)}</p>}
        <p className={styles.text}>{texts.twice}</p>
      </Notice>
      <div className={styles.actions}>
        <Button appearance="primary" disabledFocusable={isBusy} onClick={onAgain}>
          {texts.again}
        </Button>
        {left > 0 && (
          <Button disabledFocusable={isBusy} onClick={onRest}>
            {texts.rest}
          </Button>
        )}
      </div>
      <MeasuredList
        label={texts.files}
        items={written}
        keyOf={({ file }) => file}
        usualHeight={USUAL_HEIGHT}
        render={({ office, file, lines, left: unwritten }) => texts.file(office || words.noOffice, file, lines, unwritten)}
      />
    </>
  );
}
