import { Button } from '@fluentui/react-components';
import { useState } from 'react';
import type { CollectedFile } from '../../app/collect/collected';
import { MeasuredList } from '../parts/MeasuredList';
import { usePaneStyles } from '../parts/usePaneStyles';
import { useFocusOnChange } from '../state/useFocusOnChange';
import { ReturnFileItem } from './ReturnFileItem';
import { useCollectText } from './useCollectText';

/** So many files do not push the lines out of sight. */
const FEW = 5;
/** Pixels of a usual file, as long as it has not been measured. */
const USUAL_HEIGHT = 56;

interface ReturnFilesProps {
  readonly files: readonly CollectedFile[];
  readonly isBusy: boolean;
  readonly onRemove: (index: number) => void;
}

/** The files that were chosen; of many, those with problems, and all on demand. */
export function ReturnFiles({ files, isBusy, onRemove }: ReturnFilesProps) {
  const styles = usePaneStyles();
  const texts = useCollectText().files;
  const [showsAll, setShowsAll] = useState(false);
  const group = useFocusOnChange<HTMLElement>(files.length);
  const troubled = files.filter(({ isRefused, issues }) => isRefused || issues.length > 0);
  const isLong = files.length > FEW && troubled.length < files.length;
  const listed = isLong && !showsAll ? troubled : files;
  return (
    <section ref={group} tabIndex={-1} aria-label={texts.heading} className={styles.panel}>
      <h4 className={styles.subheading}>{texts.heading}</h4>
      <p className={styles.text}>{texts.found(files.length, files.filter(({ isRefused }) => isRefused).length)}</p>
      {isLong && (
        <div className={styles.actions}>
          <Button size="small" aria-expanded={showsAll} onClick={() => setShowsAll(!showsAll)}>
            {showsAll ? texts.showLess : texts.showAll(files.length)}
          </Button>
        </div>
      )}
      {listed.length > 0 && (
        <MeasuredList
          label={texts.heading}
          items={listed}
          keyOf={({ name }) => name}
          usualHeight={USUAL_HEIGHT}
          render={(file) => <ReturnFileItem file={file} isBusy={isBusy} onRemove={() => onRemove(files.indexOf(file))} />}
        />
      )}
    </section>
  );
}
